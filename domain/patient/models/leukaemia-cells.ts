import { exactPow10 } from '../chance/exact-math'
import { daysPerMonth } from './days-per-month'

/** One course of chemotherapy: from this month it removes so many powers of ten of the cells. */
export type ChemotherapyCourse = { readonly month: number; readonly logKill: number }

/**
 * Acute leukaemia as the power of ten of its cells in the whole body. About 12 (a million million, a kilogram)
 * at diagnosis is the textbook figure; kill, dormancy and doubling time are illustrative. `wakesAtMonth`: until
 * then what is left rests, from then on it doubles in `doublingDays`; null for never. Courses in order of time.
 */
export type LeukaemiaCourse = {
  readonly startLog10Cells: number
  readonly courses: readonly ChemotherapyCourse[]
  readonly wakesAtMonth: number | null
  readonly doublingDays: number
}

/** A course works over half a month, evenly on the scale of powers of ten; illustrative. */
const killMonths = 0.5
const log10Of2 = Math.LN2 / Math.LN10

/**
 * The power of ten of the leukaemia cells at this month: 0 is one cell, and −Infinity means that a course
 * has left less than one, so that nothing can grow again. It never grows beyond the number at the start.
 */
export function log10CellsAt(leukaemia: LeukaemiaCourse, month: number): number {
  const { startLog10Cells, courses } = leukaemia
  let log10Cells = startLog10Cells
  let at = Number.NEGATIVE_INFINITY
  for (const course of courses) {
    if (course.month > month) break
    const end = Math.min(month, course.month + killMonths)
    log10Cells = grow(leukaemia, log10Cells, at, course.month)
    log10Cells -= (course.logKill * (end - course.month)) / killMonths
    if (log10Cells < 0) return Number.NEGATIVE_INFINITY
    at = end
  }
  return grow(leukaemia, log10Cells, at, month)
}

function grow(leukaemia: LeukaemiaCourse, log10Cells: number, from: number, to: number): number {
  const { wakesAtMonth, doublingDays, startLog10Cells } = leukaemia
  if (wakesAtMonth === null) return log10Cells
  const months = Math.max(0, to - Math.max(from, wakesAtMonth))
  return Math.min(startLog10Cells, log10Cells + (months * daysPerMonth * log10Of2) / doublingDays)
}

/** Nucleated cells that the whole marrow holds; illustrative, so that 10^12 leukaemia cells fill two thirds. */
const marrowCells = 1.5e12

/** Young cells in a healthy marrow, in percent of its cells; illustrative (under 5 % is normal, M3-F21). */
const healthyBlastPct = 1.5

/** The leukaemia's share of the marrow, 0 to 1: what a test for measurable residual disease looks for. */
export function leukaemicShare(log10Cells: number): number {
  return Math.min(1, exactPow10(log10Cells) / marrowCells)
}

/** Blasts in percent of marrow cells, one decimal; healthy young cells count as well and cannot be told apart. */
export function marrowBlastPct(log10Cells: number): number {
  const share = leukaemicShare(log10Cells)
  return Math.round(10 * (100 * share + healthyBlastPct * (1 - share))) / 10
}
