import { ballVolumeCm3, diseaseDiameterMm, type HiddenLesion } from './hidden-lesion'

/** A month since diagnosis and the level of marker that healthy tissue alone gives then. */
export type HostLevel = { readonly month: number; readonly level: number }

/** A tumour marker as a person's blood shows it. `limit` is the upper normal limit; values over it are raised. */
export type HiddenMarker = {
  readonly name: string
  readonly unit: string
  readonly limit: number
  readonly host: readonly HostLevel[]
}

/** The whole hidden side of a patient: what no one in the story can see at once. */
export type HiddenPatient = {
  readonly lesions: readonly HiddenLesion[]
  readonly marker: HiddenMarker
}

/**
 * The volume of all disease that is there, in cubic centimetres; nodes of normal size are not disease. Illustrative: a cubic centimetre of tumour
 * holds in the order of 10^8 to 10^9 cells.
 */
export function burdenCm3(patient: HiddenPatient, month: number): number {
  return patient.lesions.reduce((sum, lesion) => sum + ballVolumeCm3(diseaseDiameterMm(lesion, month)), 0)
}

/** The largest disease there, in mm: what decides whether a scan can show anything. */
export function largestMm(patient: HiddenPatient, month: number): number {
  return Math.max(0, ...patient.lesions.map((lesion) => diseaseDiameterMm(lesion, month)))
}

/** The marker in the blood, one decimal: what healthy tissue gives plus what each lesion sheds. */
export function markerLevel(patient: HiddenPatient, month: number): number {
  const shed = patient.lesions.reduce(
    (sum, lesion) => sum + lesion.sheddingPerCm3 * ballVolumeCm3(diseaseDiameterMm(lesion, month)),
    0,
  )
  return Math.round(10 * (hostLevel(patient.marker.host, month) + shed)) / 10
}

function hostLevel(host: readonly HostLevel[], month: number): number {
  const after = host.findIndex((point) => point.month > month)
  const next = host[after]
  const previous = after === -1 ? host.at(-1) : (host[after - 1] ?? next)
  if (!previous) throw new RangeError('a marker needs at least one host level')
  if (!next || next === previous) return previous.level
  return (
    previous.level +
    ((month - previous.month) / (next.month - previous.month)) * (next.level - previous.level)
  )
}
