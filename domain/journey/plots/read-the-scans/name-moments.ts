import { diameterMmAt, type LesionCourse } from '../../../patient/models/tumour-size'
import type { Patient } from './draw-patient'
import { scanLabel } from './lay-out-panels'
import { lastScan } from './schedule'
import { foundMm, largestMassMm, lostMm, sampleMonths, samplesPerMonth, sumMm } from './tell-hidden-truth'

/** Months by name, for visits and for what the disease did; what did not happen has none. */
export function nameMoments(patient: Patient): Readonly<Record<string, number>> {
  const { schedule } = patient
  const visits = schedule.scanMonths.flatMap((month, scan) => {
    const name = scanLabel(scan).toLowerCase().replace(' ', '-')
    return [[name, month] as const, [`${name}-report`, schedule.reportMonths[scan] ?? month] as const]
  })
  const named = { list: 0, talk: schedule.talkMonth, treatment: schedule.treatmentMonth }
  return { ...named, ...Object.fromEntries(visits), ...nameTurns(patient) }
}

function nameTurns(patient: Patient): Readonly<Record<string, number>> {
  const { kind, schedule, newLesion } = patient
  if (newLesion) {
    const found = schedule.scanMonths[lastScan] ?? 0
    const surfaced = Math.min(passesMonth(newLesion, foundMm, schedule), found - 0.05)
    return { elsewhere: passesMonth(newLesion, lostMm, schedule), surfaced }
  }
  const months = sampleMonths(patient)
  if (kind === 'complete') {
    const below = months.find((month) => largestMassMm(patient, month) < lostMm)
    return below === undefined ? {} : { below }
  }
  if (kind === 'steady') return {}
  const sums = months.map((month) => sumMm(patient, month))
  const lowest = months[sums.indexOf(Math.min(...sums))] ?? 0
  return lowest < (schedule.scanMonths[lastScan] ?? 0) - 0.5 ? { turn: lowest } : {}
}

/** The first quarter month after treatment began by which the lesion has this size. */
function passesMonth(course: LesionCourse, mm: number, { treatmentMonth }: Patient['schedule']): number {
  let month = Math.ceil(samplesPerMonth * treatmentMonth + 1) / samplesPerMonth
  while (diameterMmAt(course, month) < mm) month += 1 / samplesPerMonth
  return month
}
