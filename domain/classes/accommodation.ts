import { z } from 'zod'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
const UNTIMED_DAYS = 7
const DAYS_FOR_BREAKS = 1

export const MULTIPLIERS = [1, 1.25, 1.5, 2] as const

/** How a learner's time differs from that of the class. Shown to the learner and the educators, to nobody else. */
export const Accommodation = z.object({
  multiplier: z.literal(MULTIPLIERS),
  /** No limit at all; the multiplier then says nothing. */
  untimed: z.boolean(),
  /** The learner may stop the clock and go on later. */
  breaks: z.boolean(),
})
export type Accommodation = z.infer<typeof Accommodation>

export const NO_ACCOMMODATION: Accommodation = { multiplier: 1, untimed: false, breaks: false }

/**
 * The time for one quiz, in whole seconds.
 *
 * @param minutes - the class's time for a quiz; null where it is not timed
 * @returns null where nothing limits it
 */
export function findLimitSeconds(minutes: number | null, accommodation: Accommodation): number | null {
  if (minutes === null || accommodation.untimed) return null
  return Math.ceil((minutes * 60 * countQuarters(accommodation)) / 4)
}

/**
 * When a quiz closes for one learner. Extra time must not end at the class's closing time: a timed quiz closes later by
 * the extra minutes; where there is no limit, the closing time is the only one, and a day is added for each quarter of
 * extra time. Untimed adds 7 days; breaks, whose length nobody knows, add at least a day.
 *
 * @param dueAt - the class's closing time in epoch ms; null where there is none
 * @param minutes - the class's time for a quiz; null where it is not timed
 * @see docs/decisions/0010-extra-time.md
 */
export function effectiveDue(
  dueAt: number | null,
  accommodation: Accommodation,
  minutes: number | null,
): number | null {
  if (dueAt === null) return null
  if (accommodation.untimed) return dueAt + UNTIMED_DAYS * DAY_MS
  const extraQuarters = countQuarters(accommodation) - 4
  const extraMs = extraQuarters * (minutes === null ? DAY_MS : (minutes * MINUTE_MS) / 4)
  return dueAt + Math.max(extraMs, accommodation.breaks ? DAYS_FOR_BREAKS * DAY_MS : 0)
}

/** Multipliers in whole quarters, so that the arithmetic is exact. */
function countQuarters({ multiplier }: Accommodation): number {
  return multiplier * 4
}
