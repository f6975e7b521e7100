import { expect, it } from 'vitest'
import { hodgkinVersion } from '#domain/journey/plots/hodgkin/hodgkin-patient'
import { loadJourney } from '../load-journey'
import { proveCase } from '../proof/prove-case'
import { proveWords } from '../proof/prove-words'

await proveCase('hodgkin')
await proveWords('hodgkin')

it('hodgkin has a plot for the version that is written', () => {
  expect(loadJourney('hodgkin').version).toBe(hodgkinVersion)
})
