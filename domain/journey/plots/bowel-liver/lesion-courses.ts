import type { LesionCourse } from '../../../patient/models/tumour-size'
import {
  type BowelLiverPatient,
  type LineEffect,
  nestMm,
  nestMonth,
  type UnknownLesion,
} from './draw-patient'

/** One treatment from a month on, until the next begins. `line` 0 to 2 are drugs in turn, 3 is maintenance. */
export type TreatmentPhase = LineEffect & { readonly fromMonth: number; readonly line: number }

/** What care has done to the disease so far; `forever` stands for the end of the last treatment. */
export type CareSoFar = {
  readonly phases: readonly TreatmentPhase[]
  readonly operatedAt: number | null
  readonly returning: UnknownLesion | null
  readonly secondOperationAt: number | null
  readonly returnTreatedFrom: number | null
}

const forever = 1000

/** Places of the lesions in every list: liver segment 6 and 8, the node, a new spot in the lung, and the return. */
export const slots = { segment6: 0, segment8: 1, node: 2, lung: 3, returning: 4 } as const
export const slotCount = 5

/** The course of each slot, null where there is no such lesion. */
export function lesionCourses(patient: BowelLiverPatient, care: CareSoFar): readonly (LesionCourse | null)[] {
  return [
    knownCourse(patient, 0, care),
    knownCourse(patient, 1, care),
    knownCourse(patient, 2, care),
    lungCourse(patient.newLesion, care),
    returnCourse(patient, care),
  ]
}

function knownCourse(
  patient: BowelLiverPatient,
  slot: 0 | 1 | 2,
  { phases, operatedAt }: CareSoFar,
): LesionCourse {
  return {
    startMm: patient.startMm[slot],
    growthPerMonth: patient.growthPerMonth,
    startMonth: undefined,
    treatments: effectsOf(phases, patient.killShares[slot]),
    removedAtMonth: operatedAt ?? undefined,
  }
}

/** The first drugs do nothing for it: it grew under them. */
function lungCourse(lesion: UnknownLesion | null, { phases }: CareSoFar): LesionCourse | null {
  if (!lesion) return null
  const later = phases.filter(({ line }) => line > 0)
  return nestCourse(lesion, effectsOf(later, 1), null)
}

function returnCourse({ returnLine }: BowelLiverPatient, care: CareSoFar): LesionCourse | null {
  const { returning, secondOperationAt, returnTreatedFrom } = care
  if (!returning) return null
  const line = returnTreatedFrom === null ? [] : [{ ...returnLine, fromMonth: returnTreatedFrom, line: 0 }]
  return nestCourse(returning, effectsOf(line, 1), secondOperationAt)
}

/** Every course has the same keys in the same order, which lets an engine read them by the million. */
function nestCourse(
  lesion: UnknownLesion,
  treatments: LesionCourse['treatments'],
  removedAt: number | null,
): LesionCourse {
  return {
    startMm: nestMm,
    growthPerMonth: lesion.growthPerMonth,
    startMonth: nestMonth(lesion),
    treatments,
    removedAtMonth: removedAt ?? undefined,
  }
}

function effectsOf(phases: readonly TreatmentPhase[], killShare: number): LesionCourse['treatments'] {
  return phases.map((phase, index) => ({
    model: 'inhibition',
    fromMonth: phase.fromMonth,
    untilMonth: phases[index + 1]?.fromMonth ?? forever,
    killPerMonth: phase.killPerMonth * killShare,
    resistancePerMonth: phase.resistancePerMonth,
  }))
}
