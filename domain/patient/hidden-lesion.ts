/** A point of the hidden course: `mm` is what is really there, the longest diameter or a node's short axis. */
export type CoursePoint = { readonly month: number; readonly mm: number }

/**
 * One lesion as it really is, seen by no one. `points` are in order of time; before the first and after the
 * last the lesion keeps that size. `removedAtMonth`: an operation took it out. `sheddingPerCm3` is how much
 * marker one cubic centimetre puts into the blood, in the unit of the marker.
 */
export type HiddenLesion = {
  readonly id: string
  readonly label: string
  readonly organ: string
  readonly kind: 'node' | 'nonnode'
  readonly knownAtBaseline: boolean
  readonly sheddingPerCm3: number
  readonly removedAtMonth?: number | undefined
  readonly points: readonly CoursePoint[]
}

/**
 * The true size in mm at a month since diagnosis, to a tenth of a millimetre; 0 once removed. Between two
 * points it grows or shrinks by the same factor in equal times, the usual first picture of tumour growth;
 * towards or from 0 it runs straight. Rounded so that no engine's last bit of `pow` can change a result.
 *
 * @throws RangeError when the lesion has no points
 */
export function trueDiameterMm(lesion: HiddenLesion, month: number): number {
  if (lesion.removedAtMonth !== undefined && month >= lesion.removedAtMonth) return 0
  return Math.round(10 * interpolate(lesion.points, month)) / 10
}

/** Nodes under this short axis, in mm, count as normal tissue: RECIST 1.1, section 4.3.1. */
const normalNodeMm = 10

/** How much of a lesion is disease, in mm: all of it, but nothing of a node that is back to normal size. */
export function diseaseDiameterMm(lesion: HiddenLesion, month: number): number {
  const mm = trueDiameterMm(lesion, month)
  return lesion.kind === 'node' && mm < normalNodeMm ? 0 : mm
}

function interpolate(points: readonly CoursePoint[], month: number): number {
  const after = points.findIndex((point) => point.month > month)
  const next = points[after]
  const previous = after === -1 ? points.at(-1) : (points[after - 1] ?? next)
  if (!previous) throw new RangeError('a lesion needs at least one point')
  if (!next || next === previous) return previous.mm
  const share = (month - previous.month) / (next.month - previous.month)
  if (previous.mm === 0 || next.mm === 0) return previous.mm + share * (next.mm - previous.mm)
  return previous.mm * (next.mm / previous.mm) ** share
}

/** Volume in cubic centimetres of a ball of this diameter: the picture behind "30 % less across, 66 % less in all". */
export function ballVolumeCm3(diameterMm: number): number {
  return (Math.PI / 6) * (diameterMm / 10) ** 3
}
