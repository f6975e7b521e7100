import { describe, expect, it } from 'vitest'
import type { BreastGroup } from '../../../patient/models/published-hazards'
import { drawBreastPatient, horizonMonth } from './breast-patient'

const women = Array.from({ length: 60_000 }, (_, seed) => drawBreastPatient(seed))
const of = (group: BreastGroup) => women.filter((one) => one.group === group)
const backBy = (list: typeof women, month: number) =>
  (100 * list.filter(({ recurrenceMonth }) => recurrenceMonth !== null && recurrenceMonth <= month).length) /
  list.length

describe('drawBreastPatient', () => {
  it.each([
    ['T1N0', 13],
    ['T1N1-3', 20],
    ['T1N4-9', 34],
    ['T2N0', 19],
    ['T2N1-3', 26],
    ['T2N4-9', 41],
  ] as const)('gives %s a distant recurrence by year 20 in %i of 100, as published', (group, percent) => {
    expect(Math.abs(backBy(of(group), horizonMonth) - percent)).toBeLessThan(2.5)
  })

  it('keeps the rate steady from year 5 on: about half of the recurrences in each half of the fifteen years', () => {
    const back = women.flatMap(({ recurrenceMonth }) => recurrenceMonth ?? [])
    expect(Math.min(...back)).toBeGreaterThanOrEqual(60)
    const early = back.filter((month) => month < 150).length / back.length
    expect(early).toBeGreaterThan(0.5)
    expect(early).toBeLessThan(0.56)
  })

  it('has every recurrence told after it can be seen, and harmless pains before that', () => {
    const late = women.filter(
      ({ recurrenceMonth, reportMonth }) => (reportMonth ?? 0) > (recurrenceMonth ?? Infinity),
    )
    expect(late).toHaveLength(women.filter(({ reportMonth }) => reportMonth !== null).length)
    const stray = women.filter(({ harmlessMonths, reportMonth }) =>
      harmlessMonths.some((month) => month <= 60 || month >= (reportMonth ?? horizonMonth)),
    )
    expect(stray).toEqual([])
  })
})
