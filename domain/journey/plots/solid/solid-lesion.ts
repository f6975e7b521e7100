import { diameterMmAt, type LesionCourse } from '../../../patient/models/tumour-size'

/** One lesion of a solid tumour as it really is, with the words by which a report names it. */
export type SolidLesion = {
  readonly id: string
  readonly label: string
  readonly organ: string
  readonly kind: 'node' | 'nonnode'
  /** False for what nobody knows of when treatment begins; a CT finds it once it is large enough to measure. */
  readonly knownAtBaseline: boolean
  readonly course: LesionCourse
}

/** Nodes under this short axis, in mm, count as normal tissue: RECIST 1.1, section 4.3.1. */
export const normalNodeMm = 10

/** How much of a lesion is disease, in mm: all of it, but nothing of a node that is back to normal size. */
export function diseaseMmAt({ kind, course }: SolidLesion, month: number): number {
  const mm = diameterMmAt(course, month)
  return kind === 'node' && mm < normalNodeMm ? 0 : mm
}

export const isRemovedBy = ({ course }: SolidLesion, month: number): boolean =>
  course.removedAtMonth !== undefined && month >= course.removedAtMonth
