import { sumProducts } from './co-moments'
import { addUp } from './describe-values'
import { findFQuantile } from './f-quantile'
import type { ScoreTable } from './score-table'
import type { Interval } from './z-intervals'

export type Reliability = {
  /** Never clipped: a negative value is real, and means trouble. */
  readonly alpha: number | null
  /** One value an item; null for all under three items. */
  readonly alphaIfDeleted: readonly (number | null)[]
}

/** Population variances and, for each pair of items, the covariance among those who were given both. */
type Spread = {
  readonly variances: readonly number[]
  readonly pairs: readonly (readonly (number | null)[])[]
}

/**
 * Cronbach's α: k/(k − 1) · (1 − Σsᵢ²/s_T²); on scores of 0 and 1 it is KR-20. It is worked out from the mean variance v
 * and the mean covariance c of the items as k·c / (v + (k − 1)·c), which is the same number, and which also holds where
 * each learner draws `k` items from a larger bank: then it speaks for a quiz of that length.
 *
 * @see Cronbach 1951, Psychometrika 16:297; docs/statistics.md for drawn quizzes
 */
export function findReliability(table: ScoreTable): Reliability {
  const spread = readSpread(table)
  const all = [...table.maxima.keys()]
  const length = findLength(table)
  return {
    alpha: findAlpha(spread, all, length),
    alphaIfDeleted: all.map((left) =>
      length < 3
        ? null
        : findAlpha(
            spread,
            all.filter((item) => item !== left),
            length - 1,
          ),
    ),
  }
}

/** How many items a learner was given, on average. */
export function findLength({ rows }: ScoreTable): number {
  return rows.length === 0
    ? 0
    : addUp(rows.map((row) => row.filter((score) => score !== null).length)) / rows.length
}

/**
 * Feldt's 95 % interval for α of n learners and k items.
 *
 * @see Feldt 1965, Psychometrika 30:357
 */
export function findAlphaInterval(alpha: number, n: number, k: number): Interval | null {
  if (n < 2 || k < 2) return null
  const d1 = n - 1
  const d2 = (n - 1) * (k - 1)
  return {
    low: 1 - (1 - alpha) * findFQuantile(0.975, d1, d2),
    high: 1 - (1 - alpha) * findFQuantile(0.025, d1, d2),
  }
}

/** The standard error of measurement, in the unit of the SD; null, "not estimable", where α is missing or negative. */
export function findSem(sd: number | null, alpha: number | null): number | null {
  return sd === null || alpha === null || alpha < 0 ? null : sd * Math.sqrt(Math.max(0, 1 - alpha))
}

/** The reliability of a quiz `factor` times as long (Spearman and Brown, 1910). */
export function projectReliability(reliability: number, factor: number): number {
  return (factor * reliability) / (1 + (factor - 1) * reliability)
}

/** How many times as long a quiz must be to reach a target between 0 and 1; null where no length would. */
export function findLengthFactor(reliability: number, target: number): number | null {
  if (reliability <= 0 || reliability >= 1) return null
  return (target * (1 - reliability)) / (reliability * (1 - target))
}

function findAlpha({ variances, pairs }: Spread, items: readonly number[], length: number): number | null {
  const covariances = items.flatMap((a) => items.filter((b) => b < a).flatMap((b) => pairs[a]?.[b] ?? []))
  if (items.length < 2 || covariances.length === 0 || length < 2) return null
  const variance = addUp(items.map((item) => variances[item] ?? 0)) / items.length
  const covariance = addUp(covariances) / covariances.length
  const whole = variance + (length - 1) * covariance
  if (whole <= 1e-12 * variance) return null
  return (length * covariance) / whole
}

function readSpread({ maxima, rows }: ScoreTable): Spread {
  const columns = maxima.map((_, item) => rows.map((row) => row[item] ?? null))
  return {
    variances: columns.map((column) => covary(column, column) ?? 0),
    pairs: columns.map((a, index) => columns.slice(0, index).map((b) => covary(a, b))),
  }
}

function covary(a: readonly (number | null)[], b: readonly (number | null)[]): number | null {
  const xs: number[] = []
  const ys: number[] = []
  for (const [place, x] of a.entries()) {
    const y = b[place]
    if (x === null || y === null || y === undefined) continue
    xs.push(x)
    ys.push(y)
  }
  return xs.length < 2 ? null : sumProducts(xs, ys) / xs.length ** 2
}
