/** The weight, 0 to 1, with which each learner counts in the upper and in the lower group of `size` learners. */
export type Groups = {
  readonly size: number
  readonly upper: readonly number[]
  readonly lower: readonly number[]
}

const SMALLEST = 4

/**
 * The 27 % with the highest and the 27 % with the lowest totals, at least one learner each: ⌊0.27·n + 0.5⌋, in whole
 * numbers. Learners who tie at the boundary share its places, so that no order of the list changes the result.
 *
 * @returns null under four learners
 * @see Kelley 1939, J Educ Psychol 30:17
 */
export function makeGroups(totals: readonly number[], size = sizeOfGroup(totals.length)): Groups | null {
  if (totals.length < SMALLEST) return null
  return {
    size,
    upper: shareOut(totals, size),
    lower: shareOut(
      totals.map((total) => -total),
      size,
    ),
  }
}

/** The weighted sum of a group: of scores, or of zeros and ones for those who chose an option. */
export function sumGroup(weights: readonly number[], values: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (values[index] ?? 0), 0)
}

/** D: the mean share of points in the upper group less that in the lower, −1 to 1. */
export function findUpperLower(
  totals: readonly number[],
  scores: readonly number[],
  max: number,
): number | null {
  const groups = makeGroups(totals)
  if (!groups) return null
  const { size, upper, lower } = groups
  return (sumGroup(upper, scores) - sumGroup(lower, scores)) / size / max
}

function sizeOfGroup(n: number): number {
  return Math.max(1, Math.floor((27 * n + 50) / 100))
}

function shareOut(totals: readonly number[], size: number): number[] {
  const boundary = [...totals].sort((a, b) => b - a)[size - 1] ?? 0
  const above = totals.filter((total) => total > boundary).length
  const tied = totals.filter((total) => total === boundary).length
  const weight = (size - above) / tied
  return totals.map((total) => (total > boundary ? 1 : total === boundary ? weight : 0))
}
