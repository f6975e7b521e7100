import { findAlphaInterval, findLength, findReliability } from './reliability'
import type { ScoreTable } from './score-table'
import { findSmallNRule, type TestRule } from './small-n'
import type { Interval } from './z-intervals'

/** What one learner earned in each case, of what there was to earn on their way; a case not finished is missing. */
export type CaseScores = Readonly<Record<string, { readonly earned: number; readonly max: number }>>

/** What this number of learners does not allow is null. */
export type CasesAnalysis = {
  /** Learners who finished two cases or more. */
  readonly n: number
  /** Cases that one of them finished, on average. */
  readonly length: number
  readonly rule: TestRule['alpha']
  readonly alpha: number | null
  readonly alphaInterval: Interval | null
}

/**
 * Reliability with each case summed as one item. The decisions of a case share a story, so that one misreading carries
 * over to the next: taken for separate items they make α too high.
 */
export function analyseCases(learners: readonly CaseScores[]): CasesAnalysis {
  const counted = learners.map(readShares).filter((shares) => shares.size > 1)
  const cases = [...new Set(counted.flatMap((shares) => [...shares.keys()]))].sort()
  const table: ScoreTable = {
    maxima: cases.map(() => 1),
    rows: counted.map((shares) => cases.map((id) => shares.get(id) ?? null)),
  }
  const n = counted.length
  const length = findLength(table)
  const { alpha: rule } = findSmallNRule(n).test
  const alpha = rule === 'hidden' ? null : findReliability(table).alpha
  const alphaInterval = alpha === null ? null : findAlphaInterval(alpha, n, length)
  return { n, length, rule, alpha, alphaInterval }
}

/** Every case counts alike, however many decisions its way held. */
function readShares(scores: CaseScores): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(scores).flatMap(([id, { earned, max }]) => (max > 0 ? [[id, earned / max] as const] : [])),
  )
}
