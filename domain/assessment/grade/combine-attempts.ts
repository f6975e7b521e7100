import { addRatios, compareRatios, divideRatio, makeRatio, type Ratio } from './ratio'

export type CombineMethod = 'highest' | 'mean' | 'first' | 'last'

export type GradedAttempt = { readonly attemptNo: number; readonly grade: Ratio }

/** `attemptNo` is the attempt that the grade comes from; null for a mean, which comes from all. */
export type CombinedGrade = { readonly grade: Ratio; readonly attemptNo: number | null }

/**
 * One grade out of several attempts, in order of attempt number whatever the order given.
 * Of equal highest grades the earliest attempt counts.
 *
 * @returns undefined when there is no attempt
 */
export function combineAttempts(
  attempts: readonly GradedAttempt[],
  method: CombineMethod = 'highest',
): CombinedGrade | undefined {
  const ordered = [...attempts].sort((a, b) => a.attemptNo - b.attemptNo)
  if (ordered.length === 0) return undefined
  if (method === 'mean') {
    const total = ordered.map((attempt) => attempt.grade).reduce(addRatios, makeRatio(0, 1))
    return { grade: divideRatio(total, ordered.length), attemptNo: null }
  }
  if (method === 'first') return ordered.at(0)
  if (method === 'last') return ordered.at(-1)
  return ordered.reduce((best, next) => (compareRatios(next.grade, best.grade) > 0 ? next : best))
}
