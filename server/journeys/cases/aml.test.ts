import { expect, it } from 'vitest'
import { amlVersion } from '#domain/journey/plots/aml/aml-version'
import { loadJourney } from '../load-journey'
import { proveCase } from '../proof/prove-case'
import { proveWords } from '../proof/prove-words'

await proveCase('aml')
await proveWords('aml')

it('aml has a plot for the version that is written', () => {
  expect(loadJourney('aml').version).toBe(amlVersion)
})
