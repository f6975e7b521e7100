/** Of a quiz whose questions all count. */
export const QUIZ_POINTS = 12

/** Why an educator may want to look at a cell. */
export type Look = 'not-handed-in' | 'not-mastered' | 'late' | 'changed'

type Attempt = {
  readonly points: number
  readonly maxPoints: number
  readonly percent: number | null
}

export type GradeCell = {
  readonly moduleId: string
  readonly points: number | null
  readonly maxPoints: number
  readonly percent: number | null
  readonly best: Attempt | null
  readonly first: Attempt | null
  readonly latest: Attempt | null
  readonly attempts: number
  readonly isMastered: boolean
  readonly isLate: boolean
  readonly isChanged: boolean
  readonly closesAt: number | null
  readonly focusMs: number
}

export type GradeRow = {
  readonly learnerId: string
  readonly alias: string
  readonly realName: string | null
  readonly section: string
  readonly lastSeenAt: number
  /** In the order of the modules. */
  readonly cells: readonly GradeCell[]
}

export type GradeModule = { readonly moduleId: string; readonly number: number; readonly title: string }

/**
 * Closed with nothing handed in; two attempts or more without mastery; late; or changed by an educator. In the order of
 * what asks most for a look.
 */
export function findLooks(cell: GradeCell, now: number): readonly Look[] {
  const isClosed = cell.closesAt !== null && cell.closesAt < now
  const looks: readonly (readonly [Look, boolean])[] = [
    ['not-handed-in', isClosed && cell.attempts === 0 && cell.points === null],
    ['not-mastered', cell.attempts >= 2 && !cell.isMastered],
    ['late', cell.isLate],
    ['changed', cell.isChanged],
  ]
  return looks.flatMap(([look, holds]) => (holds ? [look] : []))
}

/** A change by an educator has been looked at: it alone does not ask for another look. */
export function needsLook(cell: GradeCell, now: number): boolean {
  return findLooks(cell, now).some((look) => look !== 'changed')
}
