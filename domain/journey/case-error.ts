/** A fault in an authored case: where it is, and what would mend it. */
export class CaseError extends Error {
  readonly code = 'case'
  constructor(
    readonly place: string,
    message: string,
  ) {
    super(`${place}: ${message}`)
    this.name = 'CaseError'
  }
}
