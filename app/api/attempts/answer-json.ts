import type { AttemptErrorBody, AttemptErrorCode } from '#machines/quiz-attempt-exchange'
import { AttemptError } from '#server/attempts/attempt-error'

const STATUS: Readonly<Partial<Record<AttemptErrorCode, number>>> = {
  NOT_JSON: 400,
  NOT_READABLE: 400,
  NOT_OPEN: 403,
  TOKEN_REFUSED: 403,
  UNKNOWN_MODULE: 404,
  ITEM_VERSION_GONE: 409,
  ATTEMPT_CHANGED: 409,
  TOO_LARGE: 413,
  SERVER_FAULT: 500,
}
const NOT_SCORABLE = 422

/** Answers with what the work gives, or with its refusal in JSON; never cached. */
export async function answerJson(work: () => Promise<unknown>): Promise<Response> {
  try {
    return toJson(await work(), 200)
  } catch (error) {
    if (error instanceof AttemptError) return toJson(error.toBody(), STATUS[error.code] ?? NOT_SCORABLE)
    console.error(error)
    const body: AttemptErrorBody = {
      code: 'SERVER_FAULT',
      message:
        'Something went wrong on our side. Your answers are kept on your device; send them again in a moment.',
    }
    return toJson(body, 500)
  }
}

function toJson(body: unknown, status: number): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}
