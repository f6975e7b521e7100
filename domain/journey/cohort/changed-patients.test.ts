import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawAmlPatient } from '../plots/aml/aml-patient'
import { drawBowelLiverPatient } from '../plots/bowel-liver/draw-patient'
import { drawBreastPatient } from '../plots/breast-year-6/breast-patient'
import { changeRelapse } from './aml-events'
import { changeReturn as changeBowelReturn } from './bowel-liver-events'
import { changeReturn as changeBreastReturn } from './breast-year-6-events'
import { settle } from './cohort-settings'
import { shiftChance } from './shift-chance'

const seeds = Array.from({ length: 500 }, (_, seed) => seed)

/** The hidden month of a return, from a drawn patient and at another rate. */
const families = {
  'bowel-liver': {
    drawn: (seed: number) => drawBowelLiverPatient(seed).monthsToReturn,
    changed: (seed: number, pct: number) =>
      changeBowelReturn(drawBowelLiverPatient(seed), pct).monthsToReturn,
  },
  aml: {
    drawn: (seed: number) => drawAmlPatient(seed).relapseMonth,
    changed: (seed: number, pct: number) => changeRelapse(drawAmlPatient(seed), seed, pct).relapseMonth,
  },
  'breast-year-6': {
    drawn: (seed: number) => drawBreastPatient(seed).reportMonth,
    changed: (seed: number, pct: number) =>
      changeBreastReturn(drawBreastPatient(seed), seed, pct).reportMonth,
  },
}

describe.each(Object.entries(families))('the return of a patient of %s', (_, { drawn, changed }) => {
  it('drawn once more at the usual rate is the one that the journey draws', () => {
    const apart = seeds.filter((seed) => {
      const [one, other] = [drawn(seed), changed(seed, 100)]
      return one === null || other === null ? one !== other : Math.abs(one - other) > 1e-9
    })
    expect(apart).toEqual([])
    expect(seeds.filter((seed) => drawn(seed) !== null).length).toBeGreaterThan(50)
  })

  it('comes no later for the same person where cancer returns more often', () => {
    const never = Number.POSITIVE_INFINITY
    const late = seeds.filter((seed) => {
      const months = [50, 100, 150, 200].map((pct) => changed(seed, pct) ?? never)
      return months.some((month, place) => month > (months[place - 1] ?? never) + 1)
    })
    expect(late).toEqual([])
    const count = (pct: number) => seeds.filter((seed) => changed(seed, pct) !== null).length
    expect(count(50)).toBeLessThan(count(100))
    expect(count(100)).toBeLessThan(count(200))
  })
})

it('another rate of return changes nothing else about a patient', () => {
  const { monthsToReturn: _, ...bowel } = drawBowelLiverPatient(3)
  const { monthsToReturn: __, ...changed } = changeBowelReturn(drawBowelLiverPatient(3), 150)
  expect(changed).toEqual(bowel)
  const { relapseMonth: _month, changeCheckMonth: _check, ...aml } = drawAmlPatient(3)
  expect(changeRelapse(drawAmlPatient(3), 3, 150)).toMatchObject(aml)
})

describe('a yes or no at another probability', () => {
  const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
  const percent = fc.integer({ min: 0, max: 100 })

  it('is the one that was drawn where the probability is the same', () => {
    fc.assert(fc.property(fc.boolean(), share, (drawn, u) => shiftChance(drawn, 55, 55, u) === drawn))
  })

  it('never turns to no while the probability grows', () => {
    fc.assert(
      fc.property(fc.boolean(), share, percent, percent, (drawn, u, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        expect(shiftChance(drawn, 55, high, u) || !shiftChance(drawn, 55, low, u)).toBe(true)
      }),
    )
  })

  it.each([0, 30, 55, 80, 100])('is yes for %d of 100', (wanted) => {
    const steps = Array.from({ length: 1000 }, (_, step) => (step + 0.5) / 1000)
    const yes = (drawn: boolean) => steps.filter((u) => shiftChance(drawn, 55, wanted, u)).length / 10
    expect((55 * yes(true) + 45 * yes(false)) / 100).toBeCloseTo(wanted, 0)
  })
})

it.each([
  [
    { riskPct: 100, answerPct: 100 },
    { riskPct: 100, answerPct: 100 },
  ],
  [
    { riskPct: 0, answerPct: 1000 },
    { riskPct: 50, answerPct: 150 },
  ],
  [
    { riskPct: 104, answerPct: 96 },
    { riskPct: 100, answerPct: 100 },
  ],
])('settings %o are settled to %o', (asked, settled) => {
  expect(settle(asked)).toEqual(settled)
})
