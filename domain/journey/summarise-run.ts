import type { Course } from './journey'
import type { Run } from './replay-log'

/** `earned` of `max` over the decisions that every way through the course meets. */
export type RunScore = {
  readonly earned: number
  readonly max: number
  readonly status: 'complete' | 'review'
}

/**
 * The result of a run. An unsafe choice takes nothing off; it sets the status to `review`.
 *
 * @see docs/simulations.md
 */
export function summariseRun(run: Run): RunScore {
  const counted = run.taken.filter((one) => one.counts)
  const earned = counted.reduce((sum, one) => sum + one.score.earned, 0)
  const critical = run.taken.some((one) => one.score.critical)
  return { earned, max: maximumScore(run.course), status: critical ? 'review' : 'complete' }
}

/** One point for each decision that every way through the course meets. */
export function maximumScore(course: Course): number {
  return course.visits.flatMap((visit) => visit.beats).filter((beat) => beat.counts).length
}
