/** Why one fact was not accepted. The learner reads the message; the fact stays on the device. */
export class RefusedFact extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.name = 'RefusedFact'
    this.code = code
  }
}
