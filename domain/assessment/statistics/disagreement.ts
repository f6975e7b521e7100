import { makeRatio, type Ratio } from '../grade/ratio'

/**
 * How divided a group is over a choice: of all pairs of learners, the share who chose differently. 0 when all agree;
 * exact, and without bias for small groups.
 *
 * @param counts - how many chose each option
 * @returns null under two learners
 * @see Simpson 1949, Nature 163:688
 */
export function findDisagreement(counts: readonly number[]): Ratio | null {
  const n = counts.reduce((sum, count) => sum + count, 0)
  if (n < 2) return null
  const same = counts.reduce((sum, count) => sum + count * (count - 1), 0)
  return makeRatio(n * (n - 1) - same, n * (n - 1))
}
