import type { RecurrenceHazard } from '../../patient/models/recurrence-hazard'

/** The same hazard at another rate, in percent: who returns at 100 returns earlier at 200, and perhaps never at 50. */
export function scaleHazard(hazard: RecurrenceHazard, ratePct: number): RecurrenceHazard {
  return hazard.map(({ untilMonth, perMonth }) => ({ untilMonth, perMonth: (perMonth * ratePct) / 100 }))
}
