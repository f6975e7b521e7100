import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeChance } from '../chance/chance'
import {
  acuteMyeloidHazard,
  type BreastGroup,
  bowelCancerHazard,
  breastHazard,
  hodgkinHazard,
} from './published-hazards'
import {
  cumulativeRecurrence,
  drawRecurrenceMonth,
  hazardThrough,
  type RecurrenceHazard,
} from './recurrence-hazard'

const breastByYear20: readonly [BreastGroup, number][] = [
  ['T1N0', 13],
  ['T1N1-3', 20],
  ['T1N4-9', 34],
  ['T2N0', 19],
  ['T2N1-3', 26],
  ['T2N4-9', 41],
]
const figures: readonly [string, RecurrenceHazard, number, number][] = [
  ['bowel cancer', bowelCancerHazard, 36, 24],
  ['bowel cancer', bowelCancerHazard, 60, 29],
  ['bowel cancer', bowelCancerHazard, 96, 30],
  ['acute myeloid leukaemia', acuteMyeloidHazard, 36, 55.4],
  ['acute myeloid leukaemia', acuteMyeloidHazard, 120, 56.8],
  ['acute myeloid leukaemia', acuteMyeloidHazard, 18, 100 - 100 * Math.sqrt(0.65 * 0.51)],
  ['Hodgkin lymphoma', hodgkinHazard, 60, 25.7],
  ['Hodgkin lymphoma', hodgkinHazard, 180, 30.1],
  ...breastByYear20.flatMap(([group, pct]): [string, RecurrenceHazard, number, number][] => [
    [`breast cancer ${group}`, breastHazard(group), 240, pct],
    [`breast cancer ${group}`, breastHazard(group), 150, 100 - 10 * Math.sqrt(100 - pct)],
    [`breast cancer ${group}`, breastHazard(group), 60, 0],
  ]),
]
const people = 20_000

describe('recurrence over time', () => {
  it.each(figures)('%s: the rates give the published figure at month %3$d', (_, hazard, month, pct) => {
    expect(100 * cumulativeRecurrence(hazard, month)).toBeCloseTo(pct, 10)
  })

  it.each(figures)(
    '%s: 20,000 people drawn lie within 4 standard errors at month %3$d',
    (name, hazard, month, pct) => {
      const chance = makeChance(name, 1, 1, 'recurrence')
      const months = Array.from({ length: people }, () => drawRecurrenceMonth(hazard, chance))
      const share = months.filter((drawn) => drawn !== null && drawn <= month).length / people
      const standardError = Math.sqrt(((pct / 100) * (1 - pct / 100)) / people)
      expect(Math.abs(share - pct / 100)).toBeLessThanOrEqual(4 * standardError)
    },
  )

  it('breast cancer returns at one steady rate from year 5 to year 20', () => {
    const hazard = breastHazard('T2N1-3')
    const freeOf = (month: number) => 1 - cumulativeRecurrence(hazard, month)
    const yearly = [5, 10, 15, 19].map((year) => 1 - freeOf(12 * year + 12) / freeOf(12 * year))
    expect(new Set(yearly.map((risk) => risk.toFixed(10))).size).toBe(1)
  })

  it.each([
    ['bowel cancer', bowelCancerHazard, 36, 0.75],
    ['acute myeloid leukaemia', acuteMyeloidHazard, 36, 0.9],
    ['Hodgkin lymphoma', hodgkinHazard, 36, 0.7],
  ] as const)('of all recurrences of %s most come within 3 years', (_, hazard, month, least) => {
    expect(cumulativeRecurrence(hazard, month) / cumulativeRecurrence(hazard, 1e6)).toBeGreaterThan(least)
  })

  it('never falls with time, and a draw lies inside the horizon', () => {
    const steps = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 10, noNaN: true })),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    fc.assert(
      fc.property(steps, fc.double({ min: 0, max: 600, noNaN: true }), fc.nat(), (pairs, month, seed) => {
        let at = { month: 0, recurredPct: 0 }
        const points = pairs.map(([months, pct]) => {
          at = { month: at.month + months, recurredPct: at.recurredPct + pct }
          return at
        })
        const hazard = hazardThrough(points)
        const drawn = drawRecurrenceMonth(hazard, makeChance('law', 1, seed, 'recurrence'))
        expect(cumulativeRecurrence(hazard, month + 1)).toBeGreaterThanOrEqual(
          cumulativeRecurrence(hazard, month),
        )
        expect(drawn === null || (drawn >= 0 && drawn <= at.month)).toBe(true)
      }),
    )
  })
})
