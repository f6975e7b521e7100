import { type Ratio, reachesPercent } from './ratio'

export const MASTERY_PERCENT = 80

export type MasteryItem = {
  readonly itemId: string
  readonly safetyCritical: boolean
  readonly score: number
  readonly max: number
}

export type Mastery = {
  readonly mastered: boolean
  readonly reachesCut: boolean
  /** Safety-critical items of this attempt without full points. */
  readonly missedSafetyCritical: readonly string[]
}

/**
 * A module is mastered by an attempt that reaches the cut and has full points on every safety-critical item in it.
 * Where safety is at stake the standard is conjunctive: pass the whole and pass the critical parts.
 *
 * @param cutPercent - 80 by convention; a programme may set its own, for example from a modified Angoff panel
 */
export function assessMastery(
  grade: Ratio,
  items: readonly MasteryItem[],
  cutPercent: number = MASTERY_PERCENT,
): Mastery {
  const reachesCut = reachesPercent(grade, cutPercent)
  const missedSafetyCritical = items
    .filter((item) => item.safetyCritical && item.score < item.max)
    .map((item) => item.itemId)
  return { mastered: reachesCut && missedSafetyCritical.length === 0, reachesCut, missedSafetyCritical }
}
