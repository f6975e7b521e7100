import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bloodCountsAt, inductionCounts } from './blood-counts'

describe('blood counts after a course', () => {
  it.each([
    [-1, 0.9, 45],
    [0, 0.9, 45],
    [5, 0.5, 28],
    [10, 0, 10],
    [20, 0, 25],
    [21, 0, 40],
    [26, 1.2, 115],
    [34, 3, 220],
    [90, 3, 220],
  ])('on day %d neutrophils are %d and platelets %d', (day, neutrophils, platelets) => {
    expect(bloodCountsAt(inductionCounts, day)).toEqual({ neutrophils, platelets })
  })

  it('platelets are back over 100 a day or more before neutrophils reach 1.0', () => {
    const days = Array.from({ length: 40 }, (_, day) => day)
    const first = (holds: (day: number) => boolean) => days.find((day) => day > 10 && holds(day))
    const platelets = first((day) => bloodCountsAt(inductionCounts, day).platelets >= 100)
    const neutrophils = first((day) => bloodCountsAt(inductionCounts, day).neutrophils >= 1)
    expect([platelets, neutrophils]).toEqual([25, 26])
  })

  it('never leave the range from nadir to the higher end', () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 500, noNaN: true }), (day) => {
        const { neutrophils, platelets } = bloodCountsAt(inductionCounts, day)
        expect(neutrophils >= 0 && neutrophils <= 3 && platelets >= 10 && platelets <= 220).toBe(true)
      }),
    )
  })
})
