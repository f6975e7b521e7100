import { expect, it } from 'vitest'
import { breastVersion } from '#domain/journey/plots/breast-year-6/breast-patient'
import { loadJourney } from '../load-journey'
import { proveCase } from '../proof/prove-case'
import { proveWords } from '../proof/prove-words'

await proveCase('breast-year-6')
await proveWords('breast-year-6')

it('the plot of breast-year-6 draws for the version that is written', () => {
  expect(loadJourney('breast-year-6').version).toBe(breastVersion)
})
