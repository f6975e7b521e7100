import type { Grade } from './grade'

/**
 * What must have been decided before: the decision was taken and its grade, or one of the chosen options, is among
 * those named. `not` turns it round, and then a decision never met holds too.
 */
export type Condition = {
  readonly decision: string
  readonly grades?: readonly Grade[] | undefined
  readonly options?: readonly string[] | undefined
  readonly not?: boolean | undefined
}

type Decided = {
  readonly decision: { readonly id: string }
  readonly choice: string | readonly string[]
  readonly score: { readonly grade: Grade }
}

export function holdConditions(
  conditions: readonly Condition[] | undefined,
  taken: readonly Decided[],
): boolean {
  return (conditions ?? []).every((one) => taken.some((past) => fits(one, past)) !== (one.not ?? false))
}

function fits({ decision, grades, options }: Condition, past: Decided): boolean {
  if (past.decision.id !== decision) return false
  const chosen = typeof past.choice === 'string' ? [past.choice] : past.choice
  const inGrade = grades === undefined || grades.includes(past.score.grade)
  return inGrade && (options === undefined || options.some((id) => chosen.includes(id)))
}
