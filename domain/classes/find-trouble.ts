import type { BoardStep, Trouble } from './board.schema'

const MINUTE_MS = 60_000
const LONG_MS = 20 * MINUTE_MS
/** A longer silence may be a break: no more than this of it counts as activity. */
const PAUSE_MS = 10 * MINUTE_MS
const NOW_MS = 30 * MINUTE_MS
const ATTEMPTS_FAILED = 2

export type Standstill = {
  readonly step: BoardStep
  readonly failedAttempts: number
  /** Signs of activity since the learner came to this place, the arrival first; server times in epoch ms. */
  readonly signs: readonly number[]
  readonly now: number
}

/**
 * Who may need a word now: whoever handed in twice or more without mastery, and whoever has been active at one place of a
 * lesson or quiz for more than 20 minutes and was heard of in the last 30.
 */
export function findTrouble({ step, failedAttempts, signs, now }: Standstill): Trouble | null {
  if (step === 'mastered' || step === 'none') return null
  if (failedAttempts >= ATTEMPTS_FAILED) return 'two-attempts'
  if (step === 'submitted') return null
  const isNow = now - Math.max(...signs) <= NOW_MS
  return isNow && measureActivity(signs) > LONG_MS ? 'same-place' : null
}

function measureActivity(signs: readonly number[]): number {
  const ordered = signs.toSorted((a, b) => a - b)
  const gaps = ordered.slice(1).map((sign, index) => sign - (ordered[index] ?? sign))
  return gaps.reduce((sum, gap) => sum + Math.min(gap, PAUSE_MS), 0)
}
