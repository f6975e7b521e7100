import { nameReliability, type ReliabilityBand } from './bands'
import { type Described, describeValues } from './describe-values'
import { findAlphaInterval, findLength, findLengthFactor, findReliability, findSem } from './reliability'
import { isComplete, type ScoreTable, sumRows } from './score-table'
import { findSmallNRule, type TestRule } from './small-n'
import type { Interval } from './z-intervals'

const GOOD_ALPHA = 0.8
/** Beyond it nobody would make such a quiz, and α is too near 0 to be projected. */
const LONGEST = 100
/** A whole number of items stays that number. */
const ROUNDING = 1e-9

/** A quiz as a whole, grades in percent of the points. What this number of learners does not allow is null. */
export type TestAnalysis = {
  readonly n: number
  readonly rule: TestRule
  readonly grades: Described
  /** Items that a learner was given, on average. */
  readonly length: number
  /** True where learners drew different items from the bank. */
  readonly isDrawn: boolean
  readonly alpha: number | null
  readonly alphaInterval: Interval | null
  /** Items after which α would reach .80; null where it does already, where no length up to a hundred would, or α is not shown. */
  readonly lengthForGood: number | null
  readonly alphaBand: ReliabilityBand | null
  /** In percentage points of the grade. */
  readonly sem: number | null
  /** Moodle's error ratio: what part of the SD is error, in percent. */
  readonly errorRatio: number | null
}

export function summariseTest(table: ScoreTable): TestAnalysis {
  const n = table.rows.length
  const { test: rule } = findSmallNRule(n)
  const grades = describeValues(
    sumRows(table).flatMap(({ score, max }) => (max === 0 ? [] : (100 * score) / max)),
  )
  const length = findLength(table)
  const alpha = rule.alpha === 'hidden' ? null : findReliability(table).alpha
  return {
    n,
    rule,
    grades: hideGrades(grades, rule),
    length,
    isDrawn: !isComplete(table),
    alpha,
    alphaInterval: alpha === null ? null : findAlphaInterval(alpha, n, length),
    lengthForGood: rule.alpha === 'shown' ? projectLength(alpha, length) : null,
    alphaBand: alpha === null || rule.alpha !== 'shown' ? null : nameReliability(alpha),
    sem: rule.sem ? findSem(grades.sd, alpha) : null,
    errorRatio: rule.shape && alpha !== null ? 100 * Math.sqrt(Math.max(0, 1 - alpha)) : null,
  }
}

/** By Spearman and Brown. */
function projectLength(alpha: number | null, length: number): number | null {
  const factor = alpha === null || alpha >= GOOD_ALPHA ? null : findLengthFactor(alpha, GOOD_ALPHA)
  const items = factor === null ? null : Math.ceil(factor * length - ROUNDING)
  return items === null || items > LONGEST ? null : items
}

function hideGrades({ n, mean, median, sd, skewness, kurtosis }: Described, rule: TestRule): Described {
  return {
    n,
    mean: rule.centre ? mean : null,
    median: rule.centre ? median : null,
    sd: rule.sd ? sd : null,
    skewness: rule.shape ? skewness : null,
    kurtosis: rule.shape ? kurtosis : null,
  }
}
