import type { Chance } from '../chance/chance'
import { exactExp, exactLog } from '../chance/exact-math'

/** A stretch of time up to `untilMonth` in which recurrence happens at one rate among those still free of it. */
export type HazardPeriod = { readonly untilMonth: number; readonly perMonth: number }

/** Periods in order of time, the first from month 0; after the last nothing more is drawn. */
export type RecurrenceHazard = readonly HazardPeriod[]

/** Of 100 people, how many have had a recurrence by this month. */
export type CumulativePoint = { readonly month: number; readonly recurredPct: number }

/**
 * The rates that give exactly these cumulative figures, constant between one point and the next. Nobody dies
 * of something else here: the figures are risks with other deaths set aside.
 */
export function hazardThrough(points: readonly CumulativePoint[]): RecurrenceHazard {
  return points.map(({ month, recurredPct }, index) => {
    const before = points[index - 1] ?? { month: 0, recurredPct: 0 }
    const stillFree = (100 - recurredPct) / (100 - before.recurredPct)
    return { untilMonth: month, perMonth: -exactLog(stillFree) / (month - before.month) }
  })
}

/** The share, 0 to 1, of people with a recurrence by this month. */
export function cumulativeRecurrence(hazard: RecurrenceHazard, month: number): number {
  let from = 0
  let sum = 0
  for (const { untilMonth, perMonth } of hazard) {
    sum += perMonth * Math.max(0, Math.min(month, untilMonth) - from)
    from = untilMonth
  }
  return 1 - exactExp(-sum)
}

/** The month of recurrence of one person, or null when none comes within the horizon of the hazard. */
export function drawRecurrenceMonth(hazard: RecurrenceHazard, chance: Chance): number | null {
  let left = chance.exponential(1)
  let from = 0
  for (const { untilMonth, perMonth } of hazard) {
    const period = perMonth * (untilMonth - from)
    if (left < period) return from + left / perMonth
    left -= period
    from = untilMonth
  }
  return null
}
