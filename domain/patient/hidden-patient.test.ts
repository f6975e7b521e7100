import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCt } from './ct-scan'
import { ballVolumeCm3, type HiddenLesion, trueDiameterMm } from './hidden-lesion'
import { burdenCm3, type HiddenPatient, largestMm, markerLevel } from './hidden-patient'

const lesion = (over: Partial<HiddenLesion>): HiddenLesion => ({
  id: 'one',
  label: 'liver, segment 6',
  organ: 'liver',
  kind: 'nonnode',
  knownAtBaseline: true,
  sheddingPerCm3: 1,
  points: [
    { month: 0, mm: 40 },
    { month: 2, mm: 10 },
    { month: 4, mm: 0 },
  ],
  ...over,
})
const patient = (...lesions: HiddenLesion[]): HiddenPatient => ({
  lesions,
  marker: {
    name: 'CEA',
    unit: 'µg/L',
    limit: 5,
    host: [
      { month: 0, level: 2 },
      { month: 10, level: 3 },
    ],
  },
})
const still = (mm: number, over: Partial<HiddenLesion> = {}) =>
  lesion({ points: [{ month: 0, mm }], ...over })

describe('a hidden lesion', () => {
  it.each([
    [-1, 40],
    [0, 40],
    [1, 20],
    [2, 10],
    [3, 5],
    [4, 0],
    [99, 0],
  ])('measures at month %d really %d mm', (month, mm) => {
    expect(trueDiameterMm(lesion({}), month)).toBe(mm)
  })

  it('is gone from the month of the operation on', () => {
    const removed = lesion({ removedAtMonth: 1 })
    expect([trueDiameterMm(removed, 0.9), trueDiameterMm(removed, 1)]).toEqual([21.4, 0])
  })

  it('never leaves the range of its points and is a whole number of tenths', () => {
    const point = fc.record({ month: fc.integer({ min: 0, max: 60 }), mm: fc.integer({ min: 0, max: 90 }) })
    const points = fc.uniqueArray(point, { minLength: 1, maxLength: 6, selector: (one) => one.month })
    fc.assert(
      fc.property(points, fc.double({ min: -5, max: 70, noNaN: true }), (unsorted, month) => {
        const sorted = [...unsorted].sort((a, b) => a.month - b.month)
        const mm = trueDiameterMm(lesion({ points: sorted }), month)
        const sizes = sorted.map((one) => one.mm)
        expect(mm).toBeGreaterThanOrEqual(Math.min(...sizes))
        expect(mm).toBeLessThanOrEqual(Math.max(...sizes))
        expect(Number.isInteger(Math.round(mm * 10 * 1e6) / 1e6)).toBe(true)
      }),
    )
  })
})

describe('what a CT shows', () => {
  it.each([
    ['a known lesion of 10.4 mm', still(10.4), 10],
    ['a known lesion of 9.9 mm, faint', still(9.9), 5],
    ['a known lesion of 5 mm, faint', still(5), 5],
    ['a known lesion of 4.9 mm, not found', still(4.9), 0],
    ['a node of 8 mm, measured', still(8, { kind: 'node' }), 8],
    ['a removed lesion', still(30, { removedAtMonth: 0 }), 0],
  ])('%s', (_, one, mm) => {
    expect(readCt(patient(one), 1).lesions.map((reading) => reading.mm)).toEqual([mm])
  })

  it.each([
    [9.9, 0],
    [10, 1],
  ])('a lesion nobody knew of, %d mm, is reported %d times', (mm, times) => {
    expect(readCt(patient(still(mm, { knownAtBaseline: false })), 1).lesions).toHaveLength(times)
  })
})

describe('the burden', () => {
  it('is the volume of everything there, and shedding adds to what healthy tissue gives', () => {
    const two = patient(still(20), still(10))
    expect(burdenCm3(two, 0)).toBeCloseTo(ballVolumeCm3(20) + ballVolumeCm3(10), 12)
    expect(largestMm(two, 0)).toBe(20)
    expect(markerLevel(two, 5)).toBe(7.2)
  })

  it.each([
    [9.9, 0],
    [10, 10],
  ])('counts a node of %d mm as %d mm of disease', (mm, disease) => {
    expect(largestMm(patient(still(mm, { kind: 'node' })), 0)).toBe(disease)
  })
})
