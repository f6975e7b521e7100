import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ballVolumeCm3 } from './ball-volume'
import { inhibitedShare, regressedShare } from './tumour-growth'
import { diameterMmAt, type LesionCourse, type TreatmentEffect } from './tumour-size'

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const chemotherapy: TreatmentEffect = {
  model: 'inhibition',
  fromMonth: 1,
  untilMonth: 7,
  killPerMonth: 0.3,
  resistancePerMonth: 0.1,
}
const lesion = (over: Partial<LesionCourse> = {}): LesionCourse => ({
  startMm: 40,
  growthPerMonth: 0.05,
  treatments: [],
  ...over,
})

describe('growth under treatment', () => {
  it('follows its state equation, stepped by a hundredth of a month', () => {
    const inhibition = { growthPerMonth: 0.09, killPerMonth: 0.4, resistancePerMonth: 0.2 }
    let size = 1
    for (let step = 0; step < 1200; step += 1) {
      const kill = inhibition.killPerMonth * Math.exp((-inhibition.resistancePerMonth * (step + 0.5)) / 100)
      size *= 1 + (inhibition.growthPerMonth - kill) / 100
    }
    expect(Math.abs(inhibitedShare(inhibition, 12) / size - 1)).toBeLessThan(2e-3)
  })

  it.each([
    [
      'nothing but growth',
      inhibitedShare({ growthPerMonth: 0.1, killPerMonth: 0, resistancePerMonth: 0.2 }, 10),
      Math.E,
    ],
    [
      'kill without resistance',
      inhibitedShare({ growthPerMonth: 0, killPerMonth: 0.1, resistancePerMonth: 0 }, 10),
      1 / Math.E,
    ],
    ['regression alone', regressedShare({ regressionPerMonth: 0.1, growthPerMonth: 0 }, 10), 1 / Math.E],
    [
      'regression and growth',
      regressedShare({ regressionPerMonth: 0.2, growthPerMonth: 0.1 }, 10),
      Math.exp(-2) + Math.E - 1,
    ],
  ])('%s comes out as the formula says', (_, share, expected) => {
    expect(share).toBeCloseTo(expected, 12)
  })

  it('shrinks deepest where the kill has worn down to the growth', () => {
    const inhibition = { growthPerMonth: 0.1, killPerMonth: 0.4, resistancePerMonth: 0.2 }
    const deepestMonth = Math.log(4) / 0.2
    const [before, deepest, after] = [-0.5, 0, 0.5].map((shift) =>
      inhibitedShare(inhibition, deepestMonth + shift),
    )
    expect(deepest).toBeLessThan(Math.min(before ?? 0, after ?? 0))
  })
})

describe('the true size of a lesion', () => {
  it.each([
    ['at diagnosis', lesion(), 0, 40],
    ['before diagnosis, when it was smaller', lesion(), -6, 29.6],
    ['untreated at 10 months', lesion(), 10, 65.9],
    ['as treatment begins', lesion({ treatments: [chemotherapy] }), 1, 42.1],
    ['as treatment ends', lesion({ treatments: [chemotherapy] }), 7, 14.7],
    ['growing again after treatment', lesion({ treatments: [chemotherapy] }), 17, 24.2],
    ['before it has begun', lesion({ startMonth: 5, startMm: 0.5 }), 4.9, 0],
    ['as a seed', lesion({ startMonth: 5, startMm: 0.5 }), 5, 0.5],
    ['grown from a seed', lesion({ startMonth: 5, startMm: 0.5 }), 65, 10],
    ['just before the operation', lesion({ removedAtMonth: 3 }), 2.9, 46.2],
    ['from the operation on', lesion({ removedAtMonth: 3 }), 3, 0],
    ['never beyond 250 mm', lesion(), 500, 250],
  ])('%s', (_, course, month, mm) => {
    expect(diameterMmAt(course, month)).toBe(mm)
  })

  it('treats a seed only from the month it exists', () => {
    const seed = lesion({ startMonth: 6, startMm: 1, growthPerMonth: 0, treatments: [chemotherapy] })
    const oneMonth = lesion({
      startMm: 1,
      growthPerMonth: 0,
      treatments: [{ ...chemotherapy, fromMonth: 0, untilMonth: 1 }],
    })
    expect(diameterMmAt(seed, 12)).toBe(diameterMmAt(oneMonth, 12))
  })

  const anyTreatment: fc.Arbitrary<TreatmentEffect> = fc.oneof(
    fc.record({
      model: fc.constant('inhibition' as const),
      fromMonth: within(0, 10),
      untilMonth: within(10, 30),
      killPerMonth: within(0, 2),
      resistancePerMonth: within(0, 1),
    }),
    fc.record({
      model: fc.constant('regression-growth' as const),
      fromMonth: within(0, 10),
      untilMonth: within(10, 30),
      regressionPerMonth: within(0, 2),
      growthPerMonth: within(0, 0.3),
    }),
  )
  const anyCourse: fc.Arbitrary<LesionCourse> = fc.record({
    startMm: within(0.1, 120),
    startMonth: fc.option(within(0, 40), { nil: undefined }),
    growthPerMonth: within(0, 0.3),
    treatments: fc.array(anyTreatment, { maxLength: 1 }),
    removedAtMonth: fc.option(within(0, 60), { nil: undefined }),
  })

  it('is never negative, at most 250 mm, in whole tenths, and 0 once removed', () => {
    fc.assert(
      fc.property(anyCourse, within(-12, 120), (course, month) => {
        const mm = diameterMmAt(course, month)
        expect(mm >= 0 && mm <= 250 && mm === Math.round(10 * mm) / 10).toBe(true)
        if (month >= (course.removedAtMonth ?? Infinity)) expect(mm).toBe(0)
      }),
    )
  })

  it('never shrinks without treatment or operation', () => {
    fc.assert(
      fc.property(anyCourse, within(-12, 120), within(0, 12), (course, month, more) => {
        const untreated = { ...course, treatments: [], removedAtMonth: undefined }
        expect(diameterMmAt(untreated, month + more)).toBeGreaterThanOrEqual(diameterMmAt(untreated, month))
      }),
    )
  })

  it('stays the same through JSON', () => {
    fc.assert(
      fc.property(anyCourse, within(-12, 120), (course, month) => {
        expect(diameterMmAt(JSON.parse(JSON.stringify(course)), month)).toBe(diameterMmAt(course, month))
      }),
    )
  })
})

describe('the volume of a ball', () => {
  it('is half a cubic centimetre at 10 mm and 66 % less at 30 % less across', () => {
    expect(ballVolumeCm3(10)).toBeCloseTo(0.5236, 4)
    expect(1 - ballVolumeCm3(70) / ballVolumeCm3(100)).toBeCloseTo(0.657, 12)
  })
})
