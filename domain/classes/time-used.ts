import { type Accommodation, findLimitSeconds } from './accommodation'

/** `isOver` never holds for a learner with breaks, whose clock may stand while the page is open. */
export type TimeUsed = { readonly usedMs: number; readonly limitMs: number; readonly isOver: boolean }

/** Handing in by itself and a slow device take a moment. */
const GRACE_MS = 15_000

/**
 * The time used for a quiz, against the learner's own limit.
 *
 * @param usedMs - as the learner's device told it: a hint for a conversation, no proof
 * @returns null where nothing limits the attempt
 */
export function judgeTimeUsed(
  usedMs: number,
  minutes: number | null,
  accommodation: Accommodation,
): TimeUsed | null {
  const seconds = findLimitSeconds(minutes, accommodation)
  if (seconds === null) return null
  const limitMs = seconds * 1000
  return { usedMs, limitMs, isOver: !accommodation.breaks && usedMs > limitMs + GRACE_MS }
}
