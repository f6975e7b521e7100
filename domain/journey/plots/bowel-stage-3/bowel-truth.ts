import { diameterMmAt } from '../../../patient/models/tumour-size'
import type { TruthSeries } from '../../journey'
import type { SolidLesion } from '../solid/solid-lesion'
import type { BowelLook } from './bowel-follow-up'
import { primaryOf } from './bowel-lesions'
import type { BowelPatient } from './bowel-patient'
import { laterLooks } from './second-treatment'

/** The largest deposit there was: the first tumour, the nest that rested, and what came back. */
export function bowelTruth(
  patient: BowelPatient,
  lesions: readonly SolidLesion[],
  clearLooks: readonly BowelLook[],
  lastMonth: number,
): TruthSeries {
  const primary = primaryOf(patient)
  const { back } = patient
  const sleepingMm = (month: number) => (back && month < back.wokeMonth ? back.nestMm : 0)
  const largestAt = (month: number) =>
    Math.max(sleepingMm(month), ...[primary, ...lesions].map(({ course }) => diameterMmAt(course, month)))
  const months = Array.from({ length: 2 * Math.ceil(lastMonth) + 1 }, (_, step) => step / 2)
  const found = back ? [back.foundMonth, ...laterLooks(back)] : []
  return {
    label: 'Largest deposit of cancer',
    unit: 'mm',
    scale: 'root',
    samples: months.map((month) => ({ month, value: Math.round(10 * largestAt(month)) / 10 })),
    limits: [{ label: 'CT measures from 10 mm', value: 10 }],
    looks: [
      { month: 0.5, seen: true, label: 'First CT' },
      ...clearLooks.map(({ month, test }) => ({ month, seen: false, label: test })),
      ...found.map((month) => ({ month, seen: largestAt(month) >= 10, label: 'CT' })),
    ],
  }
}
