import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CmlCourse, imatinibKinetics, isPctAt } from './cml-transcript'

const { fastPerDay, slowPerDay, offDoublingDays } = imatinibKinetics
const course = (over: Partial<CmlCourse> = {}): CmlCourse => ({
  startIsPct: 100,
  fastPerDay,
  slowPerDay,
  slowShare: 0.005,
  plateauIsPct: 0.0005,
  ...over,
})
const returning = course({
  stop: {
    month: 72,
    offTreatment: { kind: 'rises', lagDays: 30, doublingDays: offDoublingDays },
    restartMonth: 76,
  },
})

describe('BCR::ABL1 on treatment', () => {
  it('falls fast, then slowly, and passes the milestones of months 3, 6 and 12', () => {
    const [start = 0, third = 0, sixth = 0, twelfth = 0] = [0, 3, 6, 12].map((month) =>
      isPctAt(course(), month),
    )
    expect(start).toBeCloseTo(100, 12)
    expect([third < 10, sixth < 1, twelfth < 0.1]).toEqual([true, true, true])
    const perDay =
      Math.log(isPctAt(course({ plateauIsPct: 0 }), 24) / isPctAt(course({ plateauIsPct: 0 }), 36)) / 365.25
    expect(perDay).toBeCloseTo(slowPerDay, 8)
  })

  it('never rises, and never falls below its plateau', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 240, noNaN: true }),
        fc.double({ min: 0, max: 12, noNaN: true }),
        (at, more) => {
          expect(isPctAt(course(), at + more)).toBeLessThanOrEqual(isPctAt(course(), at))
          expect(isPctAt(course(), at)).toBeGreaterThanOrEqual(0.0005)
        },
      ),
    )
  })
})

describe('BCR::ABL1 after stopping', () => {
  it('stays where it was in one person', () => {
    const staying = course({ stop: { month: 72, offTreatment: { kind: 'stays' } } })
    expect([73, 80, 120].map((month) => isPctAt(staying, month))).toEqual(
      [72, 72, 72].map((month) => isPctAt(staying, month)),
    )
  })

  it('waits, then doubles every nine days in another', () => {
    const offDay = (day: number) => isPctAt(returning, 72 + day / 30.4375)
    expect(offDay(30)).toBeCloseTo(offDay(0), 12)
    expect(offDay(57) / offDay(30)).toBeCloseTo(8, 8)
  })

  it('loses MMR within six months, and falls under it again after the restart', () => {
    expect([72, 76, 77, 84].map((month) => isPctAt(returning, month) <= 0.1)).toEqual([
      true,
      false,
      false,
      true,
    ])
  })

  it('never rises beyond where it began', () => {
    const untreated = course({
      stop: { month: 72, offTreatment: { kind: 'rises', lagDays: 0, doublingDays: 9 } },
    })
    expect(isPctAt(untreated, 200)).toBe(100)
  })
})
