export type BadInputCode = 'NOT_JSON' | 'NOT_READABLE' | 'TOO_LARGE' | 'FOREIGN_ORIGIN'

/** `path` names the field, as in `modules.0.dueAt`; empty for the whole. */
export type InputProblem = { readonly path: string; readonly problem: string }

/** What arrived cannot be used; nothing has been written. */
export class BadInputError extends Error {
  readonly code: BadInputCode
  readonly problems: readonly InputProblem[]

  constructor(code: BadInputCode, message: string, problems: readonly InputProblem[] = []) {
    super(message)
    this.name = 'BadInputError'
    this.code = code
    this.problems = problems
  }
}
