import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LeukaemiaCourse, leukaemicShare, log10CellsAt, marrowBlastPct } from './leukaemia-cells'

const leukaemia = (over: Partial<LeukaemiaCourse> = {}): LeukaemiaCourse => ({
  startLog10Cells: 12,
  courses: [
    { month: 0, logKill: 3 },
    { month: 2, logKill: 2 },
  ],
  wakesAtMonth: 10,
  doublingDays: 30.4375,
  ...over,
})

describe('leukaemia cells', () => {
  it.each([
    ['at diagnosis', leukaemia(), 0, 12],
    ['halfway through a course', leukaemia(), 0.25, 10.5],
    ['after the first course', leukaemia(), 1, 9],
    ['after the second', leukaemia(), 3, 7],
    ['asleep', leukaemia(), 10, 7],
    ['ten doublings after waking', leukaemia(), 20, 7 + 10 * Math.log10(2)],
    ['grown back to where it began', leukaemia(), 90, 12],
    ['never waking', leukaemia({ wakesAtMonth: null }), 90, 7],
    [
      'without a cell left',
      leukaemia({ courses: [{ month: 0, logKill: 12.5 }] }),
      90,
      Number.NEGATIVE_INFINITY,
    ],
    [
      'treated again after return',
      leukaemia({ courses: [...leukaemia().courses, { month: 20, logKill: 4 }] }),
      20.5,
      3 + 10 * Math.log10(2),
    ],
    ['regrowing between courses once awake', leukaemia({ wakesAtMonth: 0 }), 2, 9 + 1.5 * Math.log10(2)],
  ])('%s', (_, course, month, log10Cells) => {
    expect(log10CellsAt(course, month)).toBeCloseTo(log10Cells, 12)
  })

  it.each([
    [12, 67.2],
    [10.7, 4.8],
    [9, 1.6],
    [Number.NEGATIVE_INFINITY, 1.5],
  ])('10^%d cells show as %d %% blasts', (log10Cells, pct) => {
    expect(marrowBlastPct(log10Cells)).toBe(pct)
  })

  it('are one in 1,500 of the marrow at 10^9, far under what a microscope shows', () => {
    expect(leukaemicShare(9)).toBeCloseTo(1 / 1500, 12)
    expect([leukaemicShare(Number.NEGATIVE_INFINITY), leukaemicShare(13)]).toEqual([0, 1])
  })

  it('never outnumber the start, never grow while asleep, and more kill never leaves more', () => {
    const kills = fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { maxLength: 4 })
    const month = fc.double({ min: -1, max: 60, noNaN: true })
    fc.assert(
      fc.property(kills, month, fc.integer({ min: 0, max: 40 }), (logKills, at, wakesAtMonth) => {
        const courses = logKills.map((logKill, index) => ({ month: index, logKill }))
        const course = leukaemia({ courses, wakesAtMonth })
        const stronger = { ...course, courses: courses.map((one) => ({ ...one, logKill: one.logKill + 1 })) }
        expect(log10CellsAt(course, at)).toBeLessThanOrEqual(12)
        expect(log10CellsAt(stronger, at)).toBeLessThanOrEqual(log10CellsAt(course, at))
        expect(log10CellsAt(course, wakesAtMonth)).toBeLessThanOrEqual(log10CellsAt(course, wakesAtMonth - 1))
      }),
    )
  })
})
