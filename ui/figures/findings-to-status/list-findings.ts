import type { Findings } from './findings'
import { chips, countNames, markerNames, pictureNames, specimenNames, startNames } from './words'

/** The findings as short lines, the start first. */
export function listFindings({ start, picture, marker, specimen, counts }: Findings): readonly string[] {
  if (start === 'treated-first') return [startNames[start], specimenNames[specimen]]
  if (start === 'leukaemia') return [startNames[start], chips.marrow, countNames[counts]]
  return [startNames[start], chips.picture(pictureNames[picture]), chips.marker(markerNames[marker])]
}
