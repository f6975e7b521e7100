import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classifyCmlDepth } from '../../response/cml/cml-depth'
import { type Chance, makeChance } from '../chance/chance'
import { drawAbl1Copies, measureBcrAbl } from './bcr-abl-pcr'

const samples = 20_000
const shareOf = (seed: number, holds: (chance: Chance) => boolean) => {
  const chance = makeChance('case', 1, seed, 'samples')
  return Array.from({ length: samples }, () => holds(chance)).filter(Boolean).length / samples
}
const fourErrors = (share: number) => 4 * Math.sqrt((share * (1 - share)) / samples)

describe('BCR::ABL1 by PCR', () => {
  it.each([
    [0.001, 100_000, Math.exp(-1)],
    [0.001, 10_000, Math.exp(-0.1)],
    [0.003, 100_000, Math.exp(-3)],
    [0, 100_000, 1],
  ])('%d %% in %d copies of ABL1 is missed as often as Poisson says', (isPct, copies, missed) => {
    const share = shareOf(1, (chance) => !measureBcrAbl(isPct, copies, chance).detectable)
    expect(Math.abs(share - missed)).toBeLessThanOrEqual(fourErrors(missed))
  })

  it('a poor sample has fewer copies and can claim less', () => {
    const chance = makeChance('case', 1, 3, 'copies')
    const good = Array.from({ length: 2000 }, () => drawAbl1Copies('good', chance))
    const poor = Array.from({ length: 2000 }, () => drawAbl1Copies('poor', chance))
    expect(Math.max(...poor)).toBeLessThan(Math.min(...good))
    const depths = (copies: readonly number[]) =>
      [...new Set(copies.map((one) => classifyCmlDepth(measureBcrAbl(0, one, chance)).depth))].sort()
    expect([depths(good), depths(poor)]).toEqual([
      ['MR4.5', 'MR5'],
      ['MR4', 'none'],
    ])
  })

  it('every report is one the response rules accept, two digits where a value is small', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -4, max: 2, noNaN: true }).map((log10Pct) => 10 ** log10Pct),
        fc.constantFrom('good', 'poor'),
        fc.nat(),
        (isPct, quality, seed) => {
          const chance = makeChance('case', 1, seed, 'pcr')
          const report = measureBcrAbl(isPct, drawAbl1Copies(quality, chance), chance)
          expect(() => classifyCmlDepth(report)).not.toThrow()
          const value = report.bcrAbl1IsPct
          if (value !== null && value < 10) expect(Number(value.toPrecision(2))).toBe(value)
          expect(measureBcrAbl(isPct, 50_000, makeChance('case', 1, seed, 'x'))).toEqual(
            measureBcrAbl(isPct, 50_000, makeChance('case', 1, seed, 'x')),
          )
        },
      ),
    )
  })
})
