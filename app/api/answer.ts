import type { AttemptErrorCode } from '#machines/quiz-attempt-exchange'
import { AttemptError } from '#server/attempts/attempt-error'
import { readEnv } from '#server/env'
import { type BadInputCode, BadInputError } from '#server/http/bad-input-error'
import { requireOwnOrigin } from '#server/http/require-own-origin'
import { TooManyTriesError } from '#server/http/too-many-tries-error'
import { RightsError, type RightsErrorCode } from '#server/rights/rights-error'

const RIGHTS_STATUS: Readonly<Record<RightsErrorCode, number>> = {
  SIGN_IN: 401,
  NOT_ALLOWED: 403,
  NOT_YOURS: 404,
}
const INPUT_STATUS: Readonly<Record<BadInputCode, number>> = {
  NOT_JSON: 400,
  NOT_READABLE: 400,
  FOREIGN_ORIGIN: 403,
  TOO_LARGE: 413,
}
const ATTEMPT_STATUS: Readonly<Partial<Record<AttemptErrorCode, number>>> = {
  NOT_JSON: 400,
  NOT_READABLE: 400,
  TOKEN_REFUSED: 403,
  UNKNOWN_MODULE: 404,
  ITEM_VERSION_GONE: 409,
  TOO_LARGE: 413,
}
const NOT_SCORABLE = 422

/**
 * Answers a request with what the work gives: JSON, its own Response, or 204 for nothing. The one place where errors
 * become HTTP. Requests that another site made a browser send are refused before the work begins.
 */
export async function answer(request: Request, work: () => Promise<unknown>): Promise<Response> {
  try {
    requireOwnOrigin(request, readEnv().baseUrl)
    return toResponse(await work())
  } catch (error) {
    return toRefusal(error)
  }
}

function toResponse(result: unknown): Response {
  if (result instanceof Response) {
    if (!result.headers.has('cache-control')) result.headers.set('cache-control', 'no-store')
    return result
  }
  if (result === undefined) return new Response(null, { status: 204, headers: NO_STORE })
  return toJson(result, 200)
}

function toRefusal(error: unknown): Response {
  if (error instanceof RightsError) return toJson(toBody(error), RIGHTS_STATUS[error.code])
  if (error instanceof BadInputError) {
    return toJson({ ...toBody(error), problems: error.problems }, INPUT_STATUS[error.code])
  }
  if (error instanceof AttemptError) return toJson(error.toBody(), ATTEMPT_STATUS[error.code] ?? NOT_SCORABLE)
  if (error instanceof TooManyTriesError) {
    return toJson(toBody(error), 429, { 'retry-after': String(Math.ceil(error.waitMs / 1000)) })
  }
  console.error(error)
  const message = 'Something went wrong on our side. What you sent was not changed; try again in a moment.'
  return toJson({ code: 'SERVER_FAULT', message }, 500)
}

const NO_STORE = { 'cache-control': 'no-store' }

function toBody({ code, message }: { readonly code: string; readonly message: string }) {
  return { code, message }
}

function toJson(body: unknown, status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(body, { status, headers: { ...NO_STORE, ...headers } })
}
