import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeChance } from '../chance/chance'
import { benignRiseAt, ceaHalfLifeDays, drawFalseCeaRise, markerLevel, measureMarker } from './tumour-marker'

const cea = { hostLevel: 2, sheddingPerCm3: 0.5, halfLifeDays: ceaHalfLifeDays }
const amount = fc.double({ min: 0, max: 500, noNaN: true })

describe('a tumour marker', () => {
  it.each([
    ['healthy tissue alone', 0, [], 2],
    ['living tumour', 40, [], 22],
    ['just after removal', 0, [{ volumeCm3: 40, elapsedDays: 0 }], 22],
    ['one half-life after', 0, [{ volumeCm3: 40, elapsedDays: 4.5 }], 12],
    ['six weeks after', 0, [{ volumeCm3: 40, elapsedDays: 42 }], 2.03],
    ['removed in part', 10, [{ volumeCm3: 30, elapsedDays: 9 }], 10.75],
  ])('%s', (_, livingCm3, removed, level) => {
    expect(markerLevel(cea, livingCm3, removed)).toBeCloseTo(level, 2)
  })

  it('halves what removed tumour has left in every half-life', () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.double({ min: 1, max: 90, noNaN: true }),
        (volumeCm3, elapsedDays, halfLifeDays) => {
          const over = (days: number) =>
            markerLevel({ ...cea, hostLevel: 0, halfLifeDays }, 0, [{ volumeCm3, elapsedDays: days }])
          expect(over(elapsedDays + halfLifeDays)).toBeCloseTo(over(elapsedDays) / 2, 8)
        },
      ),
    )
  })

  it('is higher with more tumour, and a result is never negative and has one decimal', () => {
    fc.assert(
      fc.property(amount, amount, fc.double({ min: -20, max: 20, noNaN: true }), (volumeCm3, more, noise) => {
        expect(markerLevel(cea, volumeCm3 + more)).toBeGreaterThanOrEqual(markerLevel(cea, volumeCm3))
        const result = measureMarker(markerLevel(cea, volumeCm3), noise)
        expect(result >= 0 && result === Math.round(10 * result) / 10).toBe(true)
      }),
    )
  })

  it.each([
    [0, 20],
    [1, 21.9],
    [-1, 18.1],
    [-11, 0],
  ])('a true level of 20 with noise %d is reported as %d', (noise, reported) => {
    expect(measureMarker(20, noise)).toBe(reported)
  })
})

describe('a false rise', () => {
  const rise = { startMonth: 10, peakMonth: 12, endMonth: 16, peakRise: 6 }
  it.each([
    [9, 0],
    [10, 0],
    [11, 3],
    [12, 6],
    [14, 3],
    [16, 0],
    [40, 0],
  ])('adds at month %d a level of %d', (month, level) => {
    expect(benignRiseAt(rise, month)).toBe(level)
  })

  it('of CEA peaks between 5 and 15, half of them under 6.7, and settles within six months', () => {
    const chance = makeChance('case', 1, 1, 'benign')
    const rises = Array.from({ length: 20_000 }, () => drawFalseCeaRise(2.5, 10, chance))
    const peaks = rises.map((one) => 2.5 + benignRiseAt(one, one.peakMonth))
    expect([Math.min(...peaks) >= 5, Math.max(...peaks) <= 15]).toEqual([true, true])
    const under = peaks.filter((peak) => peak < 6.7).length / peaks.length
    expect(Math.abs(under - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / 20_000))
    expect(rises.every((one) => one.endMonth <= 16 && benignRiseAt(one, 16) === 0)).toBe(true)
  })
})
