import { sumProducts, sumSquares } from './co-moments'
import { addUp, findSampleSd } from './describe-values'
import { findReliability } from './reliability'
import { type ItemColumn, readColumns, type ScoreTable, sumRows } from './score-table'

/** What Moodle's quiz report prints for a question; every figure in percent. */
export type MoodleItem = {
  readonly facilityIndex: number | null
  readonly sdPercent: number | null
  readonly intendedWeight: number
  /** Null where the covariance with the total is negative: such a weight cannot be worked out. */
  readonly effectiveWeight: number | null
  /** A correlation with the rest in percent, and no upper-lower index. */
  readonly discriminationIndex: number | null
  /** The covariance with the rest in percent of the largest that these marks could have. */
  readonly discriminativeEfficiency: number | null
}

export type MoodleTest = {
  /** Coefficient of internal consistency: α in percent. */
  readonly cic: number | null
  readonly errorRatio: number | null
  /** In points. */
  readonly standardError: number | null
}

export type MoodleReport = { readonly items: readonly MoodleItem[]; readonly test: MoodleTest }

/** @see docs/statistics.md, "Beside Moodle's report"; the formulas are those of Moodle's own calculators. */
export function reportAsMoodle(table: ScoreTable): MoodleReport {
  const columns = readColumns(table)
  const weights = columns.map(findWeight)
  const allWeights = addUp(weights.map((weight) => weight ?? 0))
  const allMarks = addUp(table.maxima)
  const items = columns.map((column, index) => {
    const weight = weights[index] ?? null
    return {
      ...describeMarks(column),
      intendedWeight: (100 * column.max) / allMarks,
      effectiveWeight: weight === null || allWeights === 0 ? null : (100 * weight) / allWeights,
    }
  })
  return { items, test: describeTest(table) }
}

function describeMarks({ max, scores, rests }: ItemColumn) {
  const sd = findSampleSd(scores)
  const covariance = sumProducts(scores, rests)
  const spread = sumSquares(scores) * sumSquares(rests)
  const largest = sumProducts(sortUp(scores), sortUp(rests))
  return {
    facilityIndex: scores.length === 0 ? null : (100 * addUp(scores)) / (scores.length * max),
    sdPercent: sd === null ? null : (100 * sd) / max,
    discriminationIndex: spread === 0 ? null : (100 * covariance) / Math.sqrt(spread),
    discriminativeEfficiency: spread === 0 || largest === 0 ? null : (100 * covariance) / largest,
  }
}

/** √cov(x, T), the divisor n − 1 included, so that columns with different numbers of learners stay comparable. */
function findWeight({ scores, totals }: ItemColumn): number | null {
  const n = scores.length
  const covariance = n < 2 ? -1 : sumProducts(scores, totals) / n / (n - 1)
  return covariance < 0 ? null : Math.sqrt(covariance)
}

function describeTest(table: ScoreTable): MoodleTest {
  const { alpha } = findReliability(table)
  const sd = findSampleSd(sumRows(table).map(({ score }) => score))
  const errorRatio = alpha === null ? null : 100 * Math.sqrt(Math.max(0, 1 - alpha))
  return {
    cic: alpha === null ? null : 100 * alpha,
    errorRatio,
    standardError: errorRatio === null || sd === null ? null : (errorRatio * sd) / 100,
  }
}

function sortUp(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b)
}
