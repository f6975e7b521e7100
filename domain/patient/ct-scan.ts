import { type HiddenLesion, trueDiameterMm } from './hidden-lesion'
import type { HiddenPatient } from './hidden-patient'

/**
 * What one CT with thin slices reports of one lesion, in whole mm. `seen`: it was found. A known lesion that
 * is found but too small to measure is entered as 5 mm.
 */
export type LesionReading = {
  readonly id: string
  readonly label: string
  readonly organ: string
  readonly kind: 'node' | 'nonnode'
  readonly mm: number
  readonly seen: boolean
  readonly isNew: boolean
  readonly removed: boolean
}

export type CtReading = { readonly month: number; readonly lesions: readonly LesionReading[] }

/** Sizes in mm. From `measurable` on a CT measures; a known lesion is still found down to `faint`. */
export const ctLimits = { measurable: 10, faint: 5 } as const

/** A doubtful lesion that is still there but too small to measure is entered as this many mm. */
export const tooSmallToMeasureMm = 5

/**
 * Reads a CT of chest, abdomen and pelvis from the hidden patient. A lesion that nobody knows of is found
 * from 10 mm; a known one is looked for in its place and found from 5 mm. Nodes are measured at any size.
 *
 * @see Eisenhauer 2009, Eur J Cancer 45:228, sections 3.1 (measurability) and 4.3.1 (5 mm for faint lesions)
 */
export function readCt(patient: HiddenPatient, month: number): CtReading {
  const lesions = patient.lesions
    .map((lesion) => readLesion(lesion, month))
    .filter((reading): reading is LesionReading => reading !== null)
  return { month, lesions }
}

function readLesion(lesion: HiddenLesion, month: number): LesionReading | null {
  const removed = lesion.removedAtMonth !== undefined && month >= lesion.removedAtMonth
  const trueMm = trueDiameterMm(lesion, month)
  const isNew = !lesion.knownAtBaseline
  if (isNew && (removed || trueMm < ctLimits.measurable)) return null
  const mm = removed ? 0 : shownMm(lesion, trueMm)
  const { id, label, organ, kind } = lesion
  return { id, label, organ, kind, mm, seen: mm > 0, isNew, removed }
}

function shownMm(lesion: HiddenLesion, trueMm: number): number {
  if (lesion.kind === 'node' || trueMm >= ctLimits.measurable) return Math.round(trueMm)
  return trueMm >= ctLimits.faint ? tooSmallToMeasureMm : 0
}
