import type { ClassPolicy } from '#domain/classes/class-settings.schema'

/** `percent` has one decimal, halves rounded up; null where corrections left nothing to grade. */
export type GradebookAttempt = {
  readonly id: string
  /** 1 for the attempt that was begun first. */
  readonly place: number
  readonly points: number
  readonly maxPoints: number
  readonly percent: number | null
  readonly isMastered: boolean
  readonly isLate: boolean
  readonly startedAt: number
  readonly submittedAt: number
  readonly receivedAt: number
  /** Focused time on the questions, in ms. */
  readonly focusMs: number
  /** False for an attempt over the class's limit: it is kept, and no grade comes from it. */
  readonly isCounted: boolean
}

export type AttemptSummary = {
  /** In the order in which they were begun. */
  readonly attempts: readonly GradebookAttempt[]
  readonly best: GradebookAttempt | null
  readonly first: GradebookAttempt | null
  readonly latest: GradebookAttempt | null
  /** The one that the class's policy takes the grade from. */
  readonly graded: GradebookAttempt | null
  /** By any attempt that is counted. */
  readonly isMastered: boolean
  readonly focusMs: number
}

type Given = Omit<GradebookAttempt, 'place' | 'isCounted' | 'percent'>

/** Sums up the attempts of one learner at one module. Of equal best attempts the earlier is taken. */
export function summariseAttempts(
  given: readonly Given[],
  { attempts: limit, counting }: Pick<ClassPolicy, 'attempts' | 'counting'>,
): AttemptSummary {
  const attempts = given.toSorted(byStart).map((attempt, index) => ({
    ...attempt,
    place: index + 1,
    percent: toPercent(attempt.points, attempt.maxPoints),
    isCounted: limit === null || index < limit,
  }))
  const counted = attempts.filter((attempt) => attempt.isCounted)
  const found = {
    best: counted.reduce<GradebookAttempt | null>(takeBetter, null),
    first: counted.at(0) ?? null,
    latest: counted.at(-1) ?? null,
  }
  return {
    attempts,
    ...found,
    graded: found[counting],
    isMastered: counted.some((attempt) => attempt.isMastered),
    focusMs: attempts.reduce((sum, attempt) => sum + attempt.focusMs, 0),
  }
}

export function toPercent(points: number, maxPoints: number): number | null {
  if (maxPoints === 0) return null
  // Points are quotients: without the sliver a half could lie just below itself and round down.
  return Math.round((1000 * points) / maxPoints + 1e-9) / 10
}

function byStart(a: Given, b: Given): number {
  return a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1)
}

function takeBetter(best: GradebookAttempt | null, next: GradebookAttempt): GradebookAttempt {
  if (best === null) return next
  return next.points * best.maxPoints > best.points * next.maxPoints ? next : best
}
