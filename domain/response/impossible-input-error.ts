/**
 * An input that no patient and no scan could give, or that breaks the form of the record. `field` is the
 * path to the value, as in `visits[2].targets[0]`; `code` is stable and meant for programs.
 */
export class ImpossibleInputError extends RangeError {
  readonly code: string
  readonly field: string

  constructor(code: string, field: string, message: string) {
    super(`${field}: ${message}`)
    this.name = 'ImpossibleInputError'
    this.code = code
    this.field = field
  }
}
