import type { AttemptRecord, RunningAttempt } from '#domain/progress/attempt-record'
import type { AttemptFailure, GradedQuizItem, GradeOutcome, StartOutcome } from './quiz-attempt-exchange'
import type { QuizAttemptEvent, QuizAttemptInput } from './quiz-attempt-state'

type Started = Extract<StartOutcome, { outcome: 'started' }>
type Graded = Extract<GradeOutcome, { outcome: 'graded' }>
type Failed = Extract<GradeOutcome, { outcome: 'failed' }>

export const started: Started = {
  outcome: 'started',
  attemptId: 'attempt-1',
  attempt: {
    moduleId: 'm1',
    attemptNo: 1,
    seed: 7,
    token: 'token',
    contentVersion: 'one',
    startedAt: 0,
    items: [
      { id: 'q1', version: 1, stem: 'So it is.', kind: 'true-false' },
      { id: 'q2', version: 1, stem: 'So it is too.', kind: 'true-false' },
    ],
  },
}

export const running: RunningAttempt = {
  ...started.attempt,
  id: 'attempt-1',
  responses: { q1: { kind: 'true-false', choice: true } },
  flags: [],
  confidence: {},
  at: 0,
  submittedAt: null,
}

export const submitted: RunningAttempt = { ...running, submittedAt: 500 }

export const records: readonly AttemptRecord[] = [1, 2, 3].map((attemptNo) => ({
  id: `before-${attemptNo}`,
  moduleId: 'm1',
  attemptNo,
  seed: attemptNo,
  items: [{ id: 'q1', version: 1, score: 0, max: 1 }],
  percent: 0,
  mastered: false,
  submittedAt: 100 * attemptNo,
}))

export const graded: Graded = {
  outcome: 'graded',
  at: 1000,
  result: {
    moduleId: 'm1',
    attemptNo: 1,
    seed: 7,
    grade: { numerator: 1, denominator: 2 },
    mastery: { mastered: false, reachesCut: false, missedSafetyCritical: [] },
    cutPercent: 80,
    items: [makeGradedItem('q1', 1), makeGradedItem('q2', 0)],
    withheldUntil: null,
  },
}

function makeGradedItem(itemId: string, score: number): GradedQuizItem {
  const answer = { kind: 'true-false', key: true, options: [] } as const
  return {
    version: 1,
    safetyCritical: false,
    taught: [],
    feedback: {
      itemId,
      facts: [],
      outcomes: [],
      score: { score, max: 1, units: [], status: 'answered' },
      words: '',
      answer,
    },
  }
}

export function makeFailed(failure: AttemptFailure): Failed {
  return { outcome: 'failed', failure }
}

export function makeInput(
  before: RunningAttempt | null = null,
  earlier: readonly AttemptRecord[] = [],
): QuizAttemptInput {
  return { moduleId: 'm1', learnerKey: 'learner-key', running: before, records: earlier }
}

const failures: readonly AttemptFailure[] = [
  { kind: 'offline', message: 'm' },
  { kind: 'token', message: 'm' },
  { kind: 'content', message: 'm', itemIds: ['q1'] },
  { kind: 'answers', message: 'm', problems: [{ itemId: 'q1', code: 'NOT_A_NUMBER', message: 'm' }] },
  { kind: 'changed', message: 'm' },
  { kind: 'fault', message: 'm' },
]

type Report = { readonly type: string; readonly output?: unknown; readonly error?: unknown }

const reports: readonly Report[] = [
  { type: 'xstate.done.actor.startAttempt', output: started },
  { type: 'xstate.done.actor.startAttempt', output: makeFailed({ kind: 'offline', message: 'm' }) },
  { type: 'xstate.error.actor.startAttempt', error: new Error('lost') },
  { type: 'xstate.done.actor.renewAttempt', output: started },
  { type: 'xstate.done.actor.renewAttempt', output: makeFailed({ kind: 'fault', message: 'm' }) },
  { type: 'xstate.error.actor.renewAttempt', error: new Error('lost') },
  { type: 'xstate.done.actor.gradeAttempt', output: graded },
  ...failures.map((failure) => ({ type: 'xstate.done.actor.gradeAttempt', output: makeFailed(failure) })),
  { type: 'xstate.error.actor.gradeAttempt', error: new Error('lost') },
]

const commands: readonly QuizAttemptEvent[] = [
  { type: 'attempt.start', at: 10 ** 9 },
  { type: 'attempt.submit' },
  { type: 'attempt.retry' },
  { type: 'attempt.renew' },
  { type: 'answer.changed', itemId: 'q1', response: { kind: 'true-false', choice: false } },
  { type: 'item.flagged', itemId: 'q1', flagged: true },
  { type: 'item.flagged', itemId: 'q1', flagged: false },
  { type: 'confidence.given', itemId: 'q1', confidence: 'sure' },
  { type: 'confidence.given', itemId: 'q1', confidence: null },
  { type: 'item.shown', index: 0 },
  { type: 'item.shown', index: 1 },
  { type: 'item.shown', index: 2 },
  { type: 'review.opened' },
  { type: 'connection.returned' },
  { type: 'time.ended' },
  { type: 'running.changed', running: null },
  { type: 'running.changed', running },
  { type: 'running.changed', running: { ...running, id: 'another', token: 'another' } },
  { type: 'running.changed', running: submitted },
  { type: 'records.changed', records: [] },
  { type: 'records.changed', records },
]

/**
 * Everything that can be said to an attempt, by a person, another tab, or an actor that ended. Reports of actors are
 * no commands and so stand outside the event type; the search sends them all the same.
 */
export const catalogue = [...commands, ...reports] as readonly QuizAttemptEvent[]
