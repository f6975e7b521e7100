import { requireKnownWithin, requireWithin } from '../bounded-number'
import { toMillionths } from '../exact-number'
import { ImpossibleInputError } from '../impossible-input-error'
import type { ProteinCourse } from './myeloma-findings'

/** Whether the protein is down by at least `percent` of its baseline; not where it was not measured. */
export function isDownBy({ baseline, now }: ProteinCourse, percent: number): boolean {
  return 100 * toMillionths(now ?? Number.POSITIVE_INFINITY) <= (100 - percent) * toMillionths(baseline)
}

/**
 * Progression of one protein: at least 25 % and at least `floor` over the lowest confirmed value.
 *
 * @see Kumar 2016, Lancet Oncol 17:e328
 */
export function hasRisen({ lowest, now }: ProteinCourse, floor: number): boolean {
  const rise = toMillionths(now ?? 0) - toMillionths(lowest)
  return 4 * rise >= toMillionths(lowest) && rise >= toMillionths(floor)
}

/** In g/L: 5, or 10 where the lowest serum value was 50 or more. */
export function serumFloor({ lowest }: ProteinCourse): 5 | 10 {
  return lowest >= 50 ? 10 : 5
}

/** In mg per 24 h. */
export const urineFloor = 200

export function requireCourse(course: ProteinCourse | null, field: string, unit: string): void {
  if (!course) return
  const bounds = { from: 0, to: 100_000, unit }
  requireWithin(course.baseline, `${field}.baseline`, bounds)
  requireWithin(course.lowest, `${field}.lowest`, bounds)
  requireKnownWithin(course.now, `${field}.now`, bounds)
  if (course.lowest > course.baseline)
    throw new ImpossibleInputError(
      'lowest-over-baseline',
      `${field}.lowest`,
      'the lowest value includes the baseline',
    )
}
