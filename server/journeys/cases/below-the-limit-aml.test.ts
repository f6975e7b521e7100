import { expect, it } from 'vitest'
import { caseVersion } from '#domain/journey/plots/below-the-limit-aml/mrd-story'
import { loadJourney } from '../load-journey'
import { proveCase } from '../proof/prove-case'
import { proveWords } from '../proof/prove-words'

await proveCase('below-the-limit-aml')
await proveWords('below-the-limit-aml')

it('below-the-limit-aml has a plot for the version that is written', () => {
  expect(loadJourney('below-the-limit-aml').version).toBe(caseVersion)
})
