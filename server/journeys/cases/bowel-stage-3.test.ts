import { expect, it } from 'vitest'
import { bowelVersion } from '#domain/journey/plots/bowel-stage-3/bowel-patient'
import { loadJourney } from '../load-journey'
import { proveCase } from '../proof/prove-case'
import { proveWords } from '../proof/prove-words'

await proveCase('bowel-stage-3')
await proveWords('bowel-stage-3')

it('the plot of bowel-stage-3 draws for the version that is written', () => {
  expect(loadJourney('bowel-stage-3').version).toBe(bowelVersion)
})
