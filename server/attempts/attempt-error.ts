import type { AttemptErrorBody, AttemptErrorCode } from '#machines/quiz-attempt-exchange'

type Details = Pick<AttemptErrorBody, 'problems' | 'itemIds'>

/** What a learner is told when an attempt cannot be started or graded; nothing has been stored or lost. */
export class AttemptError extends Error {
  readonly code: AttemptErrorCode
  readonly details: Details

  constructor(code: AttemptErrorCode, message: string, details: Details = {}) {
    super(message)
    this.name = 'AttemptError'
    this.code = code
    this.details = details
  }

  toBody(): AttemptErrorBody {
    return { code: this.code, message: this.message, ...this.details }
  }
}
