import type { ClassPolicy } from './class-settings.schema'

/**
 * Until when a class keeps right answers, reasons and the points of each question from a learner. The points in all are
 * told at once. The closing time itself still withholds: an answer may be given until its last millisecond.
 *
 * @param closesAt - the closing time of this learner in epoch ms, as `effectiveDue` gives it
 * @returns the last millisecond that withholds; null where nothing is held back
 */
export function findWithheldUntil(
  { feedback }: Pick<ClassPolicy, 'feedback'>,
  closesAt: number | null,
  now: number,
): number | null {
  return feedback === 'after-due' && closesAt !== null && now <= closesAt ? closesAt : null
}
