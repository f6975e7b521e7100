import type { Slice } from '../patient/slice'

/** One lesion to measure: its slice, what the reading room reports in whole mm, and how far off is still right. */
export type MeasuredLesion = {
  readonly id: string
  readonly label: string
  readonly slice: Slice
  readonly mm: number
  readonly toleranceMm: number
}
