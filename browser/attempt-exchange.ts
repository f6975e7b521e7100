import type {
  AttemptErrorBody,
  AttemptFailure,
  AttemptRequest,
  GradedQuiz,
  GradeOutcome,
  GradeRequest,
  StartedAttempt,
  StartOutcome,
} from '#machines/quiz-attempt-exchange'

const OFFLINE: AttemptFailure = {
  kind: 'offline',
  message: 'You are offline. Your answers are kept here and can be sent when you are back.',
}
const UNREADABLE: AttemptFailure = {
  kind: 'fault',
  message: 'The course gave no readable answer. Your answers are kept on this device; try again in a moment.',
}

type Reply<T> =
  | { readonly ok: true; readonly body: T }
  | { readonly ok: false; readonly failure: AttemptFailure }

/**
 * Asks the course for the items of an attempt. The attempt gets an id of this device's own making.
 *
 * @param authorization - says for whose class, where it is begun for one
 */
export async function startAttempt(
  request: AttemptRequest,
  signal?: AbortSignal,
  authorization?: string,
): Promise<StartOutcome> {
  const reply = await post<StartedAttempt>('/api/attempts', request, signal, authorization)
  if (!reply.ok) return { outcome: 'failed', failure: reply.failure }
  return { outcome: 'started', attempt: reply.body, attemptId: makeId() }
}

export async function gradeAttempt(request: GradeRequest, signal?: AbortSignal): Promise<GradeOutcome> {
  const reply = await post<GradedQuiz>('/api/attempts/grade', request, signal)
  if (!reply.ok) return { outcome: 'failed', failure: reply.failure }
  return { outcome: 'graded', result: reply.body, at: Date.now() }
}

/** Random, and made without a secure context where need be: a class may use the course over plain http. */
export function makeId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function post<T>(
  address: string,
  body: unknown,
  signal: AbortSignal | undefined,
  authorization?: string,
): Promise<Reply<T>> {
  const response = await send(address, body, signal, authorization)
  if (!response) return { ok: false, failure: OFFLINE }
  const answer: unknown = await response.json().catch(() => null)
  if (answer === null) return { ok: false, failure: UNREADABLE }
  // Our own server wrote it, from the same types.
  if (response.ok) return { ok: true, body: answer as T }
  return { ok: false, failure: readFailure(answer as AttemptErrorBody) }
}

/** @returns undefined when the course could not be reached */
async function send(
  address: string,
  body: unknown,
  signal: AbortSignal | undefined,
  authorization: string | undefined,
) {
  const headers = { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) }
  const init: RequestInit = { method: 'POST', headers, body: JSON.stringify(body), cache: 'no-store' }
  return fetch(address, signal ? { ...init, signal } : init).catch(() => undefined)
}

function readFailure({ code, message, problems, itemIds }: AttemptErrorBody): AttemptFailure {
  if (typeof message !== 'string') return UNREADABLE
  if (problems && problems.length > 0) return { kind: 'answers', message, problems }
  if (code === 'ITEM_VERSION_GONE') return { kind: 'content', message, itemIds: itemIds ?? [] }
  if (code === 'ATTEMPT_CHANGED') return { kind: 'changed', message }
  if (code === 'TOKEN_REFUSED') return { kind: 'token', message }
  return { kind: 'fault', message }
}
