import { exactExp, exactLog } from '../../../patient/chance/exact-math'
import type { TruthSeries } from '../../journey'
import { type CmlPatient, isExample, levelAt } from './cml-patient'
import type { PcrCourse } from './pcr-results'

/** The true level over the months, and each PCR from the last tablet on: what it could and could not see. */
export function stoppingTruth(patient: CmlPatient, course: PcrCourse): TruthSeries {
  const { stopMonth, endMonth, results } = course
  const before = Array.from({ length: stopMonth / 3 + 1 }, (_, step) => step * 3)
  const after = Array.from(
    { length: Math.ceil((endMonth - stopMonth) * 2) },
    (_, step) => stopMonth + (step + 1) / 2,
  )
  const months = [...before, ...after.filter((month) => month < endMonth), endMonth]
  return {
    label: 'BCR::ABL1',
    unit: '% (IS)',
    scale: 'log',
    samples: months.map((month) => ({ month, value: trueLevel(patient, course, month) })),
    limits: [
      { label: 'Restart above 0.1 %', value: 0.1 },
      { label: 'One copy in 100,000', value: 0.001 },
    ],
    looks: results
      .filter(({ month }) => month >= stopMonth)
      .map(({ month, label, report }) => ({ month, seen: report.detectable, label: `PCR, ${label}` })),
  }
}

/** In the example the results are fixed, so the truth runs through them, evenly on the scale of powers. */
function trueLevel(patient: CmlPatient, course: PcrCourse, month: number): number {
  const { stopMonth, restartMonth, results } = course
  const drawn = levelAt(patient, Math.min(month, stopMonth), stopMonth, restartMonth)
  if (!isExample(patient.person, patient.offDrug)) return levelAt(patient, month, stopMonth, restartMonth)
  if (month <= stopMonth) return drawn
  const atStop = { month: stopMonth, value: drawn }
  const later = results.filter((one) => one.month > stopMonth)
  const knots = [
    atStop,
    ...later.map((one) => ({ month: one.month, value: one.report.bcrAbl1IsPct ?? drawn })),
  ]
  const to = knots.find((one) => one.month >= month) ?? atStop
  const from = knots.findLast((one) => one.month < month) ?? atStop
  const share = to.month === from.month ? 0 : (month - from.month) / (to.month - from.month)
  return exactExp(exactLog(from.value) + share * (exactLog(to.value) - exactLog(from.value)))
}
