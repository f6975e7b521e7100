import { expect, it } from 'vitest'
import { cmlStoppingVersion } from '#domain/journey/plots/cml-stopping/cml-patient'
import { loadJourney } from '../load-journey'
import { proveCase } from '../proof/prove-case'
import { proveWords } from '../proof/prove-words'

await proveCase('cml-stopping')
await proveWords('cml-stopping')

it('cml-stopping has a plot for the version that is written', () => {
  expect(loadJourney('cml-stopping').version).toBe(cmlStoppingVersion)
})
