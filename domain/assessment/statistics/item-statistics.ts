import { correlate } from './co-moments'
import { addUp } from './describe-values'
import { type ItemColumn, readColumns, type ScoreTable } from './score-table'
import { findUpperLower } from './upper-lower'
import { findCorrelationInterval, findWilsonInterval, type Interval } from './z-intervals'

/** Null wherever a figure has no meaning; a missing correlation is never given as 0. */
export type ItemStatistics = {
  readonly n: number
  /** Points earned, of those that there were. */
  readonly earned: number
  readonly possible: number
  /** Mean share of the points, 0 to 1. */
  readonly facility: number | null
  readonly facilityInterval: Interval | null
  /** With the item inside the total: too high by the item's own share. */
  readonly uncorrectedR: number | null
  /** With the item taken out of the total: the one to report. */
  readonly correctedR: number | null
  readonly correctedInterval: Interval | null
  readonly upperLower: number | null
}

export function describeItems(table: ScoreTable): ItemStatistics[] {
  return readColumns(table).map(describeItem)
}

function describeItem({ max, scores, totals, rests }: ItemColumn): ItemStatistics {
  const n = scores.length
  const earned = addUp(scores)
  const correctedR = correlate(scores, rests)
  return {
    n,
    earned,
    possible: n * max,
    facility: n === 0 ? null : earned / (n * max),
    facilityInterval: n === 0 ? null : findWilsonInterval(earned / max, n),
    uncorrectedR: correlate(scores, totals),
    correctedR,
    correctedInterval: correctedR === null ? null : findCorrelationInterval(correctedR, n),
    upperLower: findUpperLower(totals, scores, max),
  }
}
