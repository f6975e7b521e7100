import type { Chance } from '../../../patient/chance/chance'
import { exactLog10 } from '../../../patient/chance/exact-math'
import { daysPerMonth } from '../../../patient/models/days-per-month'
import { leukaemicShare } from '../../../patient/models/leukaemia-cells'
import type { AmlTiming } from './aml-timing'

/** `log10Cells`: the power of ten of all leukaemia cells; null once not one is left. */
export type CellKnot = { readonly month: number; readonly log10Cells: number | null }

/** Powers of ten; about 12 at diagnosis is the textbook figure (M1-F06), the rest is illustrative. */
const levels = {
  start: { from: 11.6, to: 12 },
  /** After a first course that answers: under 5 % of the marrow. */
  answered: { returns: 8.9, stays: 8.1, sd: 0.9, least: 6, leastBeforeEarlyRelapse: 9, most: 9.8 },
  partial: { from: 10.9, to: 11.4, atLeastDown: 0.45 },
  none: { from: 11.45, to: 11.7 },
  relapse: { from: 11.3, to: 11.8 },
  /** More than 5 % of the marrow, with healthy young cells or without. */
  stillSeen: 11,
} as const

/**
 * The hidden number of leukaemia cells. What consolidation leaves either is too little to grow again, rests for good,
 * or wakes and doubles in a few days until the month of relapse; the doubling time is illustrative.
 */
export function drawCellKnots(timing: AmlTiming, chance: Chance): CellKnot[] {
  const { start } = levels
  const atStart = chance.between(start.from, start.to)
  const first = drawAfterFirst(timing, atStart, chance)
  const second =
    timing.remissionMonth === null ? Math.max(levels.stillSeen, first - 0.1) : drawAnswered(timing, chance)
  const knots = [knot(0, atStart), knot(0.1, atStart), knot(1.2, first)]
  if (timing.landmarkMonth > 1.2) knots.push(knot(1.4, first), knot(2.6, second))
  const atRemission = knots.at(-1)?.log10Cells ?? first
  if (timing.treatmentEndMonth === null) return [...knots, ...afterChange(timing, atRemission, chance)]
  const rest = drawRest(timing, timing.treatmentEndMonth, atRemission, chance)
  return [...knots, ...rest, ...afterChange(timing, rest.at(-1)?.log10Cells ?? 0, chance)]
}

const knot = (month: number, log10Cells: number | null): CellKnot => ({ month, log10Cells })

function drawAfterFirst(timing: AmlTiming, atStart: number, chance: Chance): number {
  const { partial, none } = levels
  if (timing.firstResponse === 'PR')
    return Math.min(chance.between(partial.from, partial.to), atStart - partial.atLeastDown)
  if (timing.firstResponse === 'NR') return Math.min(chance.between(none.from, none.to), atStart - 0.05)
  return drawAnswered(timing, chance)
}

function drawAnswered({ relapseMonth, remissionMonth }: AmlTiming, chance: Chance): number {
  const { returns, stays, sd, least, leastBeforeEarlyRelapse, most } = levels.answered
  const drawn = chance.normal(relapseMonth === null ? stays : returns, sd)
  const isEarly = relapseMonth !== null && relapseMonth - (remissionMonth ?? 0) < 8
  return Math.min(most, Math.max(isEarly ? leastBeforeEarlyRelapse : least, drawn))
}

function drawRest(timing: AmlTiming, endMonth: number, before: number, chance: Chance): CellKnot[] {
  const left = before - chance.between(4, 9)
  if (timing.relapseMonth === null) return [knot(endMonth, left < 0 ? null : left)]
  const { from, to } = levels.relapse
  const atRelapse = chance.between(from, to)
  const months = timing.relapseMonth - endMonth
  const drawnPace = (daysPerMonth * exactLog10(2)) / chance.between(5, 12)
  const logsPerMonth = Math.max(drawnPace, (atRelapse - before + 0.3) / months)
  const atEnd = Math.max(0.5, left, atRelapse - months * logsPerMonth)
  const wakes = Math.max(endMonth, timing.relapseMonth - (atRelapse - atEnd) / logsPerMonth)
  return [knot(endMonth, atEnd), knot(wakes, atEnd), knot(timing.relapseMonth, atRelapse)]
}

function afterChange(timing: AmlTiming, before: number, chance: Chance): CellKnot[] {
  const { changeCheckMonth, answersChange } = timing
  if (changeCheckMonth === null) return []
  const left = answersChange
    ? chance.between(7, 9.6)
    : Math.max(levels.stillSeen, before - chance.between(0.1, 0.7))
  return [knot(changeCheckMonth, left)]
}

/** The power of ten at a month; null once no cell is left. */
export function log10At(knots: readonly CellKnot[], month: number): number | null {
  const next = knots.findIndex((one) => one.month > month)
  const to = knots[next]
  const from = next === -1 ? knots.at(-1) : knots[next - 1]
  if (from === undefined || from.log10Cells === null) return null
  if (to === undefined) return from.log10Cells
  const share = (month - from.month) / (to.month - from.month)
  return from.log10Cells + share * ((to.log10Cells ?? 0) - from.log10Cells)
}

/** The leukaemia's share of the marrow in percent: what flow cytometry looks for. */
export function leukaemicPct(knots: readonly CellKnot[], month: number): number {
  const log10Cells = log10At(knots, month)
  return log10Cells === null ? 0 : 100 * leukaemicShare(log10Cells)
}
