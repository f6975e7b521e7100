import { daysPerMonth } from '../../../patient/models/days-per-month'

export const caseId = 'read-the-scans'
export const caseVersion = 1

/** The scans by week since the baseline, the baseline included. */
export const scanWeeks = [0, 8, 16, 24, 32] as const
export const lastScan = scanWeeks.length - 1

/**
 * Months since the diagnosis. `list`: the first CT, whose list of findings is read first; every later scan has a
 * report a few days after it.
 */
export type Schedule = {
  readonly listWeeks: number
  readonly treatmentMonth: number
  readonly scanMonths: readonly number[]
  readonly reportMonths: readonly number[]
  readonly talkMonth: number
}

/** `listWeeks`: how old the first CT is on the day of the baseline scan. */
export function makeSchedule(listWeeks: number): Schedule {
  const scanMonths = scanWeeks.map((week) => monthOfWeek(listWeeks + week))
  const last = scanMonths[lastScan] ?? 0
  return {
    listWeeks,
    treatmentMonth: monthOfWeek(listWeeks + 1),
    scanMonths,
    reportMonths: scanMonths.map((month) => toHundredth(month + 0.1)),
    talkMonth: toHundredth(last + 0.2),
  }
}

const monthOfWeek = (week: number) => toHundredth((7 * week) / daysPerMonth)
const toHundredth = (month: number) => Math.round(100 * month) / 100
