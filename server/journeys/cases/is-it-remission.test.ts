import { expect, it } from 'vitest'
import { caseVersion } from '#domain/journey/plots/is-it-remission/is-it-remission-plot'
import { loadJourney } from '../load-journey'
import { proveCase } from '../proof/prove-case'
import { proveWords } from '../proof/prove-words'

await proveCase('is-it-remission')
await proveWords('is-it-remission')

it('the plot draws for the version that is written', () => {
  expect(loadJourney('is-it-remission').version).toBe(caseVersion)
})
