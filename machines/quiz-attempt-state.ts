import { isAnswered } from '#domain/assessment/answer'
import type { AttemptPolicy } from '#domain/assessment/grade/next-attempt'
import type { PublicItem } from '#domain/assessment/kinds/kind-shapes'
import type { Response } from '#domain/assessment/response.schema'
import type { AttemptRecord, Confidence, RunningAttempt } from '#domain/progress/attempt-record'
import type {
  AttemptFailure,
  AttemptRequest,
  GradedQuiz,
  GradeRequest,
  StartedAttempt,
} from './quiz-attempt-exchange'

/** What became of the answers when an attempt went on with a new version of the course. */
export type CarriedAnswers = { readonly kept: number; readonly newItemIds: readonly string[] }

export type QuizAttemptInput = {
  readonly moduleId: string
  readonly learnerKey: string
  readonly running: RunningAttempt | null
  readonly records: readonly AttemptRecord[]
}

export type QuizAttemptContext = QuizAttemptInput & {
  readonly result: GradedQuiz | null
  readonly failure: AttemptFailure | null
  readonly carried: CarriedAnswers | null
  /** The time of a timed attempt has run out: it is handed in as it stands. */
  readonly isTimeOver: boolean
}

export type QuizAttemptEvent =
  /** `policy` is that of the module quiz where none is given. */
  | { readonly type: 'attempt.start'; readonly at: number; readonly policy?: AttemptPolicy | undefined }
  | { readonly type: 'attempt.submit' }
  | { readonly type: 'attempt.retry' }
  | { readonly type: 'attempt.renew' }
  | { readonly type: 'answer.changed'; readonly itemId: string; readonly response: Response }
  | { readonly type: 'item.flagged'; readonly itemId: string; readonly flagged: boolean }
  | { readonly type: 'confidence.given'; readonly itemId: string; readonly confidence: Confidence | null }
  | { readonly type: 'item.shown'; readonly index: number }
  | { readonly type: 'review.opened' }
  | { readonly type: 'connection.returned' }
  | { readonly type: 'time.ended' }
  | { readonly type: 'running.changed'; readonly running: RunningAttempt | null }
  | { readonly type: 'records.changed'; readonly records: readonly AttemptRecord[] }

export function toStartRequest({ moduleId, learnerKey, records }: QuizAttemptContext): AttemptRequest {
  const oldestFirst = [...records].sort((a, b) => a.submittedAt - b.submittedAt)
  const lastSeen = oldestFirst.flatMap((one) => one.items.map((item) => [item.id, one.submittedAt] as const))
  return { moduleId, learnerKey, attemptNo: records.length + 1, lastSeen: Object.fromEntries(lastSeen) }
}

export function toCarryRequest(context: QuizAttemptContext): AttemptRequest {
  const { running } = context
  const request = toStartRequest(context)
  return running ? { ...request, attemptNo: running.attemptNo, carry: running.token } : request
}

export function toGradeRequest({ running }: QuizAttemptContext): GradeRequest {
  const answered = Object.entries(running?.responses ?? {}).filter(([, response]) => isAnswered(response))
  return { token: running?.token ?? '', responses: Object.fromEntries(answered) }
}

export function beginRunning(attempt: StartedAttempt, id: string): RunningAttempt {
  return { ...attempt, id, responses: {}, flags: [], confidence: {}, at: 0, submittedAt: null }
}

/** Answers, flags and confidence stay with items of the same id and version; the rest is asked anew. */
export function carryRunning(before: RunningAttempt, attempt: StartedAttempt): RunningAttempt {
  const same = (item: PublicItem) =>
    before.items.some(({ id, version }) => id === item.id && version === item.version)
  const kept = new Set(attempt.items.filter(same).map((item) => item.id))
  return {
    ...beginRunning(attempt, before.id),
    startedAt: before.startedAt,
    responses: pickKeys(before.responses, kept),
    confidence: pickKeys(before.confidence, kept),
    flags: before.flags.filter((id) => kept.has(id)),
    at: Math.min(before.at, attempt.items.length - 1),
  }
}

export function summariseCarried(before: RunningAttempt, after: RunningAttempt): CarriedAnswers {
  const known = new Set(before.items.map((item) => `${item.id}@${item.version}`))
  return {
    kept: Object.values(after.responses).filter(isAnswered).length,
    newItemIds: after.items.filter((item) => !known.has(`${item.id}@${item.version}`)).map((item) => item.id),
  }
}

/** Of a result that is withheld the record keeps which questions were met, and not what each came to. */
export function toRecord(running: RunningAttempt, result: GradedQuiz): AttemptRecord {
  const { grade, mastery, items, withheldUntil } = result
  const scored = items.map(({ version, feedback: { itemId, score } }) => ({
    id: itemId,
    version,
    score: score.score,
    max: score.max,
  }))
  return {
    id: running.id,
    moduleId: running.moduleId,
    attemptNo: running.attemptNo,
    seed: running.seed,
    items: withheldUntil === null ? scored : running.items.map(({ id, version }) => ({ id, version })),
    percent: (100 * grade.numerator) / grade.denominator,
    mastered: mastery.mastered,
    submittedAt: running.submittedAt ?? 0,
  }
}

/** An attempt recorded before stays as it was: the first result counts. */
export function addRecord(
  records: readonly AttemptRecord[],
  record: AttemptRecord,
): readonly AttemptRecord[] {
  return records.some((one) => one.id === record.id) ? records : [...records, record]
}

export function findOwnRecord({ running, records }: QuizAttemptContext): AttemptRecord | undefined {
  return records.find((record) => record.id === running?.id)
}

export function isOpen(running: RunningAttempt | null): running is RunningAttempt {
  return running !== null && running.submittedAt === null
}

function pickKeys<V>(record: Readonly<Record<string, V>>, keys: ReadonlySet<string>): Record<string, V> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.has(key)))
}
