import { ImpossibleInputError } from '../impossible-input-error'

const nanometresPerMm = 1_000_000
const longestMm = 10_000
const longestSumMm = 100_000

/**
 * Reads a size in mm as a whole number of nanometres, so that sums and comparisons are exact: every
 * decimal size down to 0.000001 mm keeps its value and the dust of a floating-point sum falls away.
 *
 * @throws ImpossibleInputError when the size is negative, not finite, over 10 metres, or over 0 but under a
 *   nanometre, which would read as gone
 */
export function parseSizeNm(mm: number, field: string, limitMm = longestMm): number {
  if (!Number.isFinite(mm))
    throw new ImpossibleInputError('size-not-finite', field, 'not a finite number of mm')
  if (mm < 0) throw new ImpossibleInputError('size-negative', field, `${mm} mm is below zero`)
  if (mm > limitMm) throw new ImpossibleInputError('size-impossible', field, `${mm} mm is over ${limitMm} mm`)
  const nanometres = Math.round(mm * nanometresPerMm)
  if (nanometres === 0 && mm > 0)
    throw new ImpossibleInputError(
      'size-impossible',
      field,
      `${mm} mm is too small to be a size; 0 means gone`,
    )
  return nanometres
}

/** Reads a sum of diameters in mm as whole nanometres. The limit is ten times that of one lesion. */
export function parseSumNm(mm: number, field: string): number {
  return parseSizeNm(mm, field, longestSumMm)
}

/** Adds whole nanometres. A sum over 100 metres cannot be a patient's and is refused. */
export function addNm(sizes: readonly number[], field: string): number {
  const total = sizes.reduce((sum, size) => sum + size, 0)
  if (total > longestSumMm * nanometresPerMm)
    throw new ImpossibleInputError('sum-impossible', field, `the sum is over ${longestSumMm} mm`)
  return total
}

export function nmToMm(nm: number): number {
  return nm / nanometresPerMm
}

export function mmToNm(mm: number): number {
  return mm * nanometresPerMm
}
