import type { LesionCourse } from '../../../patient/models/tumour-size'
import type { SliceOrgan } from '../../../patient/slice'

/** Where a lesion lies. `label` names it as in a report: "liver, segment 6". */
export type Site = { readonly id: string; readonly label: string; readonly organ: SliceOrgan }

/** A target lesion as it really is. */
export type Target = { readonly site: Site; readonly course: LesionCourse }

export const isNode = ({ organ }: Site): boolean => organ === 'node'
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
