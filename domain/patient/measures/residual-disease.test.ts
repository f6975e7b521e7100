import { describe, expect, it } from 'vitest'
import { type Chance, makeChance } from '../chance/chance'
import { type MrdMethod, measureMrd, mrdAssays } from './residual-disease'

const samples = 20_000
const shareOf = (seed: number, holds: (chance: Chance) => boolean) => {
  const chance = makeChance('case', 1, seed, 'samples')
  return Array.from({ length: samples }, () => holds(chance)).filter(Boolean).length / samples
}
const fourErrors = (share: number) => 4 * Math.sqrt((share * (1 - share)) / samples)

describe('measurable residual disease', () => {
  it.each([
    ['flow', 10_000],
    ['pcr', 100_000],
    ['ngs', 1_000_000],
  ] as const)('%s reports nothing found as 1 in %d', (method, oneIn) => {
    const chance = makeChance('case', 1, 1, 'mrd')
    expect(measureMrd(0, mrdAssays[method], chance)).toEqual({ method, detected: false, oneIn })
  })

  const found = (method: MrdMethod, share: number) =>
    shareOf(2, (chance) => measureMrd(share, mrdAssays[method], chance).detected)

  it.each([
    ['pcr', 1e-5],
    ['ngs', 1e-6],
  ] as const)('%s at its sensitivity finds 58 of 100, as Poisson says of three cells', (method, share) => {
    const expected = 1 - Math.exp(-3) * (1 + 3 + 4.5)
    expect(Math.abs(found(method, share) - expected)).toBeLessThan(fourErrors(expected))
  })

  it.each([
    ['flow', 3e-4, 1e-5],
    ['pcr', 4e-5, 3e-7],
    ['ngs', 4e-6, 3e-8],
  ] as const)('%s hardly misses %d and hardly finds %d', (method, much, little) => {
    expect(found(method, much)).toBeGreaterThan(0.99)
    expect(found(method, little)).toBeLessThan(0.01)
  })

  it('reports the share of the cells it found', () => {
    const report = measureMrd(0.01, mrdAssays.flow, makeChance('case', 1, 1, 'mrd'))
    expect(report.detected && Math.abs(report.sharePct - 1) < 0.15).toBe(true)
  })

  it('a thin sample says how little it can exclude', () => {
    const thin = { ...mrdAssays.flow, cellsAssayed: 30_000 }
    expect(measureMrd(0, thin, makeChance('case', 1, 1, 'mrd'))).toEqual({
      method: 'flow',
      detected: false,
      oneIn: 1500,
    })
  })
})
