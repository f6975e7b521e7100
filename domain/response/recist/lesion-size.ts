import { ImpossibleInputError } from '../impossible-input-error'
import { addNm, nmToMm, parseSizeNm } from './exact-size'

/**
 * How one target looks at a visit, sizes in mm. `faint`: visible but too small to measure, with a value
 * only where one could be taken; `parts`: the lesion has split.
 */
export type TargetSighting =
  | { readonly seen: 'gone' }
  | { readonly seen: 'measured'; readonly mm: number }
  | { readonly seen: 'faint'; readonly mm?: number }
  | { readonly seen: 'parts'; readonly partsMm: readonly number[] }
  | { readonly seen: 'not-assessed' }

const faintMm = 5

/**
 * The size in mm to record for one target: 0 when gone, 5 when too small to measure, the parts added when
 * it has split, null when it was not assessed.
 *
 * @throws RangeError when a size is impossible, or a split lesion has fewer than two parts
 * @see Eisenhauer 2009, Eur J Cancer 45:228, section 4.3.2
 */
export function readTargetSize(sighting: TargetSighting): number | null {
  switch (sighting.seen) {
    case 'gone':
      return 0
    case 'not-assessed':
      return null
    case 'measured':
    case 'faint':
      return nmToMm(parseSizeNm(sighting.mm ?? faintMm, 'mm'))
    case 'parts':
      return addParts(sighting.partsMm)
  }
}

function addParts(partsMm: readonly number[]): number {
  if (partsMm.length < 2)
    throw new ImpossibleInputError('parts-too-few', 'partsMm', 'a split lesion has two parts or more')
  return nmToMm(
    addNm(
      partsMm.map((mm, index) => parseSizeNm(mm, `partsMm[${index}]`)),
      'partsMm',
    ),
  )
}

/**
 * The sizes in mm to record where two or more targets have grown together. While a plane between them
 * remains each keeps its own; one true mass has one longest diameter, recorded for the first, and 0 for
 * the others.
 *
 * @throws RangeError when a size is impossible or fewer than two lesions have merged
 * @see Eisenhauer 2009, Eur J Cancer 45:228, section 4.3.2
 */
export function readMergedSizes(merged: MergedTargets): readonly number[] {
  if (merged.planeRemains) {
    requireTwo(merged.sizesMm.length)
    return merged.sizesMm.map((mm, index) => nmToMm(parseSizeNm(mm, `sizesMm[${index}]`)))
  }
  requireTwo(merged.lesions)
  const fused = nmToMm(parseSizeNm(merged.fusedMm, 'fusedMm'))
  return [fused, ...Array.from({ length: merged.lesions - 1 }, () => 0)]
}

export type MergedTargets =
  | { readonly planeRemains: true; readonly sizesMm: readonly number[] }
  | { readonly planeRemains: false; readonly fusedMm: number; readonly lesions: number }

function requireTwo(lesions: number): void {
  if (!Number.isInteger(lesions) || lesions < 2)
    throw new ImpossibleInputError('merged-too-few', 'lesions', 'two lesions or more merge')
}
