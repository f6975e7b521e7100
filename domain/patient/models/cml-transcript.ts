import { exactExp } from '../chance/exact-math'
import { daysPerMonth } from './days-per-month'

/** After the drug is stopped the level stays where it was, or after `lagDays` doubles in `doublingDays`. */
export type OffTreatment =
  | { readonly kind: 'stays' }
  | { readonly kind: 'rises'; readonly lagDays: number; readonly doublingDays: number }

/**
 * BCR::ABL1 in percent on the International Scale. On the drug a fast and a slow part fall side by side:
 * `slowShare` (0 to 1) of the level at the start belongs to the slow one, and `plateauIsPct` stays for good.
 */
export type CmlCourse = {
  readonly startIsPct: number
  readonly fastPerDay: number
  readonly slowPerDay: number
  readonly slowShare: number
  readonly plateauIsPct: number
  readonly stop?: {
    readonly month: number
    readonly offTreatment: OffTreatment
    readonly restartMonth?: number | undefined
  }
}

/**
 * The mean slopes under imatinib, and the median time in which the level doubles once the drug is stopped and
 * the disease returns (9 days; range 6.9 to 26.5).
 *
 * @see Tang 2011, Blood 118:1622 (0.052 and 0.0057 a day; first described by Michor 2005, Nature 435:1267);
 * Branford 2012, Blood 119:4264
 */
export const imatinibKinetics = { fastPerDay: 0.052, slowPerDay: 0.0057, offDoublingDays: 9 } as const

/** The true level in percent (International Scale) this many months after the drug was begun. */
export function isPctAt(course: CmlCourse, month: number): number {
  const { stop } = course
  if (stop === undefined || month <= stop.month) return onDrugIsPct(course, month)
  const atStop = onDrugIsPct(course, stop.month)
  const offUntil = Math.min(month, stop.restartMonth ?? month)
  const offDrug = offDrugIsPct(course, atStop, stop.offTreatment, (offUntil - stop.month) * daysPerMonth)
  const againDays = Math.max(0, month - offUntil) * daysPerMonth
  return atStop + (offDrug - atStop) * exactExp(-course.fastPerDay * againDays)
}

function onDrugIsPct(course: CmlCourse, month: number): number {
  const { startIsPct, fastPerDay, slowPerDay, slowShare, plateauIsPct } = course
  const days = Math.max(0, month) * daysPerMonth
  const fast = (1 - slowShare) * exactExp(-fastPerDay * days)
  const slow = slowShare * exactExp(-slowPerDay * days)
  return plateauIsPct + (startIsPct - plateauIsPct) * (fast + slow)
}

function offDrugIsPct(
  course: CmlCourse,
  atStopIsPct: number,
  offTreatment: OffTreatment,
  days: number,
): number {
  if (offTreatment.kind === 'stays') return atStopIsPct
  const rising = Math.max(0, days - offTreatment.lagDays)
  return Math.min(course.startIsPct, atStopIsPct * exactExp((rising * Math.LN2) / offTreatment.doublingDays))
}
