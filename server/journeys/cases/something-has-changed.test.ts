import { expect, it } from 'vitest'
import { changeVersion } from '#domain/journey/plots/something-has-changed/change-patient'
import { loadJourney } from '../load-journey'
import { proveCase } from '../proof/prove-case'
import { proveWords } from '../proof/prove-words'

await proveCase('something-has-changed')
await proveWords('something-has-changed')

it('the plot of something-has-changed draws for the version that is written', () => {
  expect(loadJourney('something-has-changed').version).toBe(changeVersion)
})
