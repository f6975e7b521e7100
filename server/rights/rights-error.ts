export type RightsErrorCode = 'SIGN_IN' | 'NOT_YOURS' | 'NOT_ALLOWED'

const MESSAGES: Readonly<Record<RightsErrorCode, string>> = {
  SIGN_IN: 'Sign in first, then try again.',
  NOT_YOURS: 'There is nothing here for you. Check the address, or ask whoever gave it to you.',
  NOT_ALLOWED: 'You may see this class, but only its owner may do that. Ask the owner.',
}

/** A person may not do what was asked. NOT_YOURS never tells whether the thing exists. */
export class RightsError extends Error {
  readonly code: RightsErrorCode

  constructor(code: RightsErrorCode, message = MESSAGES[code]) {
    super(message)
    this.name = 'RightsError'
    this.code = code
  }
}
