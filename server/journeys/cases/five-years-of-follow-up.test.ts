import { expect, it } from 'vitest'
import { caseVersion } from '#domain/journey/plots/five-years-of-follow-up/five-years-of-follow-up-plot'
import { loadJourney } from '../load-journey'
import { proveCase } from '../proof/prove-case'
import { proveWords } from '../proof/prove-words'

await proveCase('five-years-of-follow-up')
await proveWords('five-years-of-follow-up')

it('the plot draws for the version that is written', () => {
  expect(loadJourney('five-years-of-follow-up').version).toBe(caseVersion)
})
