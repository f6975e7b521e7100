import { findQuantile } from './describe-values'

export type TimeSummary = {
  readonly n: number
  readonly medianMs: number
  readonly lowerQuartileMs: number
  readonly upperQuartileMs: number
  /** Times above it stand apart: the upper quartile and one and a half times the distance between the quartiles. */
  readonly fenceMs: number
  readonly aboveFence: number
  /** Very fast answers; never an accusation, never in a grade. */
  readonly veryFast: number
}

const SHORTEST_MS = 3_000

/** Times on one item in milliseconds of attention. The mean is left out: one open tab would carry it off. */
export function summariseTimes(timesMs: readonly number[]): TimeSummary | null {
  const medianMs = findQuantile(timesMs, 1, 2)
  const lowerQuartileMs = findQuantile(timesMs, 1, 4)
  const upperQuartileMs = findQuantile(timesMs, 3, 4)
  if (medianMs === null || lowerQuartileMs === null || upperQuartileMs === null) return null
  const fenceMs = upperQuartileMs + 1.5 * (upperQuartileMs - lowerQuartileMs)
  return {
    n: timesMs.length,
    medianMs,
    lowerQuartileMs,
    upperQuartileMs,
    fenceMs,
    aboveFence: timesMs.filter((time) => time > fenceMs).length,
    veryFast: timesMs.filter((time) => time < SHORTEST_MS || 10 * time < medianMs).length,
  }
}
