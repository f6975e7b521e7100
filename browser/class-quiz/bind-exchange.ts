import { beginClock } from '#domain/classes/quiz-clock'
import type {
  AttemptRequest,
  GradeOutcome,
  GradeRequest,
  StartOutcome,
} from '#machines/quiz-attempt-exchange'
import type { AttemptStorage } from '../attempt-storage'
import { loadMembership, writeAuthorization } from '../class-membership'
import { loadQuizRecord, noteSent, saveQuizRecord } from './quiz-record'
import { readMoment } from './read-moment'

type Exchange = {
  readonly startAttempt: (
    request: AttemptRequest,
    signal?: AbortSignal,
    authorization?: string,
  ) => Promise<StartOutcome>
  readonly gradeAttempt: (request: GradeRequest, signal?: AbortSignal) => Promise<GradeOutcome>
}

/**
 * The exchange of a quiz on a device that is in a class: says whose attempt it is, begins its clock when the questions
 * have come, and keeps what was sent. Where the course has graded answers of which no word came back, and the learner has
 * changed them since, those that count are found again and handed in.
 */
export function bindExchange(exchange: Exchange, storage: Pick<AttemptStorage, 'listRunning'>): Exchange {
  return {
    startAttempt: async (request, signal) => {
      const membership = loadMembership()
      const authorization = membership ? writeAuthorization(membership) : undefined
      const reply = await exchange.startAttempt(request, signal, authorization)
      if (request.carry === undefined) beginRecord(reply)
      return reply
    },
    gradeAttempt: async (request, signal) => {
      const running = storage.listRunning().find((one) => one.token === request.token)
      const record = running && loadQuizRecord(running.moduleId, running.id)
      if (!running || !record) return exchange.gradeAttempt(request, signal)
      noteSent(running.moduleId, record, request.responses)
      const outcome = await exchange.gradeAttempt(request, signal)
      if (!isChanged(outcome)) return outcome
      return (await findCounted(exchange, request.token, record.sent, signal)) ?? outcome
    },
  }
}

function beginRecord(reply: StartOutcome): void {
  if (reply.outcome !== 'started' || !reply.attempt.classTime) return
  const { attemptId, attempt } = reply
  const { limitSeconds, breaks } = reply.attempt.classTime
  const clock = limitSeconds === null ? null : beginClock(attemptId, limitSeconds * 1000, readMoment())
  saveQuizRecord(attempt.moduleId, { attemptId, breaks, clock, sent: [] })
}

async function findCounted(
  exchange: Exchange,
  token: string,
  sets: readonly GradeRequest['responses'][],
  signal: AbortSignal | undefined,
): Promise<GradeOutcome | undefined> {
  for (const responses of sets) {
    const outcome = await exchange.gradeAttempt({ token, responses }, signal)
    if (outcome.outcome === 'graded') return { ...outcome, counted: responses }
    if (!isChanged(outcome)) return outcome
  }
  return undefined
}

function isChanged(outcome: GradeOutcome): boolean {
  return outcome.outcome === 'failed' && outcome.failure.kind === 'changed'
}
