import { addRatios, divideRatio, makeRatio, type Ratio } from './ratio'

export type GradeMode = 'equal' | 'points'

/** Points of one item; `weight` is a whole number, 1 unless given, and counts in `equal` mode alone. */
export type GradedItem = { readonly score: number; readonly max: number; readonly weight?: number }

/**
 * The grade of a quiz. `equal` gives every item the same say, so that a large matrix does not outweigh the rest;
 * `points` divides all points earned by all points there were, as most gradebooks do.
 *
 * @throws RangeError when there is nothing to grade, or a score is not a whole number from 0 to its maximum
 */
export function gradeItems(items: readonly GradedItem[], mode: GradeMode = 'equal'): Ratio {
  if (items.length === 0) throw new RangeError('A grade needs at least one item')
  for (const { score, max } of items) {
    if (score > max) throw new RangeError(`A score of ${score} is above its maximum ${max}`)
  }
  if (mode === 'points')
    return makeRatio(sum(items.map((item) => item.score)), sum(items.map((item) => item.max)))
  const total = items
    .map(({ score, max, weight = 1 }) => makeRatio(score * weight, max))
    .reduce(addRatios, makeRatio(0, 1))
  return divideRatio(total, sum(items.map(({ weight = 1 }) => weight)))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
