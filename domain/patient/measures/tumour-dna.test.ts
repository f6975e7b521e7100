import { describe, expect, it } from 'vitest'
import { type Chance, makeChance } from '../chance/chance'
import { dnaShedding, measureTumourDna } from './tumour-dna'

const samples = 20_000
const shareOf = (seed: number, holds: (chance: Chance) => boolean) => {
  const chance = makeChance('case', 1, seed, 'samples')
  return Array.from({ length: samples }, () => holds(chance)).filter(Boolean).length / samples
}
const fourErrors = (share: number) => 4 * Math.sqrt((share * (1 - share)) / samples)

describe('tumour DNA in blood', () => {
  it.each([
    ['a tumour of 20 cm³ that has not spread', 20, dnaShedding.notSpread, 1 - Math.exp(-0.58)],
    ['one of 0.5 cm³', 0.5, dnaShedding.notSpread, 1 - Math.exp(-0.0145)],
    ['20 cm³ of spread', 20, dnaShedding.spread, 1 - Math.exp(-5.8)],
    ['nothing', 0, dnaShedding.spread, 0],
  ])('%s is found as often as Poisson says', (_, burdenCm3, shedding, expected) => {
    const share = shareOf(4, (chance) => measureTumourDna(burdenCm3, shedding, chance).detected)
    expect(Math.abs(share - expected)).toBeLessThanOrEqual(fourErrors(expected))
  })

  it('finds 44 of 100 tumours that have not spread, and nearly all that have', () => {
    expect(1 - Math.exp(-20 * dnaShedding.notSpread.fragmentsPerTubePerCm3)).toBeCloseTo(0.44, 2)
    expect(1 - Math.exp(-20 * dnaShedding.spread.fragmentsPerTubePerCm3)).toBeGreaterThan(0.99)
  })
})
