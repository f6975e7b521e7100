import { assign, fromPromise, setup } from 'xstate'
import { type AttemptPolicy, nextAttempt } from '#domain/assessment/grade/next-attempt'
import type { Response } from '#domain/assessment/response.schema'
import type { AttemptRecord, Confidence, RunningAttempt } from '#domain/progress/attempt-record'
import type {
  AttemptFailure,
  AttemptRequest,
  GradedQuiz,
  GradeOutcome,
  GradeRequest,
  StartOutcome,
} from './quiz-attempt-exchange'
import {
  addRecord,
  beginRunning,
  carryRunning,
  isOpen,
  type QuizAttemptContext,
  type QuizAttemptEvent,
  type QuizAttemptInput,
  summariseCarried,
  toRecord,
} from './quiz-attempt-state'

/** The contract with the screens. */
export type QuizAttemptTag = 'ready' | 'waiting' | 'question' | 'review' | 'failed' | 'result'

type StartAsked = { readonly now: number; readonly policy?: AttemptPolicy }
type Outcome = { readonly outcome: StartOutcome | GradeOutcome }

const FAULT: AttemptFailure = {
  kind: 'fault',
  message: 'Something went wrong on the way. Your answers are kept on this device; try again in a moment.',
}

function notProvided(): never {
  throw new TypeError('This actor has to be provided')
}

function editRunning(
  context: QuizAttemptContext,
  edit: (running: RunningAttempt) => Partial<RunningAttempt>,
) {
  return { running: context.running && { ...context.running, ...edit(context.running) } }
}

function withoutProblem(failure: AttemptFailure | null, itemId: string): AttemptFailure | null {
  if (failure?.kind !== 'answers') return failure
  const problems = failure.problems.filter((problem) => problem.itemId !== itemId)
  return problems.length === 0 ? null : { ...failure, problems }
}

export const quizAttemptSetup = setup({
  types: {
    context: {} as QuizAttemptContext,
    input: {} as QuizAttemptInput,
    events: {} as QuizAttemptEvent,
    tags: {} as QuizAttemptTag,
  },
  actors: {
    startAttempt: fromPromise<StartOutcome, AttemptRequest>(notProvided),
    gradeAttempt: fromPromise<GradeOutcome, GradeRequest>(notProvided),
  },
  guards: {
    mayStart: ({ context }, asked: StartAsked) =>
      nextAttempt({ attempts: context.records, ...asked }).status === 'allowed',
    wasSubmitted: ({ context }) => context.running !== null && !isOpen(context.running),
    isRunning: ({ context }) => isOpen(context.running),
    isItem: ({ context }, { index }: { readonly index: number }) =>
      isOpen(context.running) && context.running.items[index] !== undefined,
    isSameAttempt: ({ context }, { running }: { readonly running: RunningAttempt | null }) =>
      isOpen(running) && running.id === context.running?.id && running.token === context.running.token,
    isOtherAttempt: ({ context }, { running }: { readonly running: RunningAttempt | null }) =>
      running?.id !== context.running?.id,
    mayEnd: ({ context }) => isOpen(context.running) && !context.isTimeOver,
    /** After the end of the time one goes back only to put right what could not be graded. */
    mayReturn: ({ context: { running, failure, isTimeOver } }) =>
      isOpen(running) && (!isTimeOver || failure?.kind === 'answers'),
    mayReturnTo: ({ context: { running, failure, isTimeOver } }, { index }: { readonly index: number }) =>
      isOpen(running) && running.items[index] !== undefined && (!isTimeOver || failure?.kind === 'answers'),
    isDone: (_, { outcome }: Outcome) => outcome.outcome !== 'failed',
    failedBy: (_, { outcome, kind }: Outcome & { readonly kind: AttemptFailure['kind'] }) =>
      outcome.outcome === 'failed' && outcome.failure.kind === kind,
  },
  actions: {
    /** Provided by the browser: writes `context.running` at once. */
    saveRunning: () => undefined,
    /** Provided by the browser: adds the attempt to the learner's own record, once. */
    recordAttempt: (_, _params: { readonly record: AttemptRecord | undefined }) => undefined,
    beginAttempt: assign((_, { outcome }: Outcome) => {
      if (outcome.outcome !== 'started') return {}
      return {
        running: beginRunning(outcome.attempt, outcome.attemptId),
        result: null,
        failure: null,
        carried: null,
        isTimeOver: false,
      }
    }),
    carryAnswers: assign(({ context }, { outcome }: Outcome) => {
      if (outcome.outcome !== 'started' || !context.running) return {}
      const running = carryRunning(context.running, outcome.attempt)
      return { running, failure: null, carried: summariseCarried(context.running, running) }
    }),
    closeAttempt: assign(({ context }, { outcome }: Outcome) => {
      if (outcome.outcome !== 'graded' || !context.running) return {}
      const running = {
        ...context.running,
        responses: outcome.counted ?? context.running.responses,
        submittedAt: context.running.submittedAt ?? outcome.at,
      }
      const result: GradedQuiz = outcome.result
      const records = addRecord(context.records, toRecord(running, result))
      return { running, result, records, failure: null, carried: null }
    }),
    noteFailure: assign((_, { outcome }: Outcome) => ({
      failure: outcome.outcome === 'failed' ? outcome.failure : FAULT,
    })),
    noteTimeEnded: assign({ isTimeOver: true }),
    noteFault: assign({ failure: FAULT }),
    clearFailure: assign({ failure: null }),
    changeAnswer: assign(({ context }, answer: { readonly itemId: string; readonly response: Response }) => ({
      ...editRunning(context, ({ responses }) => ({
        responses: { ...responses, [answer.itemId]: answer.response },
      })),
      failure: withoutProblem(context.failure, answer.itemId),
    })),
    flagItem: assign(
      ({ context }, { itemId, flagged }: { readonly itemId: string; readonly flagged: boolean }) =>
        editRunning(context, ({ flags }) => ({
          flags: flagged ? [...new Set([...flags, itemId])] : flags.filter((id) => id !== itemId),
        })),
    ),
    noteConfidence: assign(
      ({ context }, given: { readonly itemId: string; readonly confidence: Confidence | null }) =>
        editRunning(context, ({ confidence }) => {
          const { [given.itemId]: _before, ...others } = confidence
          return {
            confidence: given.confidence ? { ...others, [given.itemId]: given.confidence } : others,
          }
        }),
    ),
    showItem: assign(({ context }, { index }: { readonly index: number }) =>
      editRunning(context, () => ({ at: index })),
    ),
    adoptAnswers: assign(({ context }, { running }: { readonly running: RunningAttempt | null }) => ({
      running: running && { ...running, at: context.running?.at ?? running.at },
    })),
    adoptRunning: assign((_, { running }: { readonly running: RunningAttempt | null }) => ({
      running,
      result: null,
      failure: null,
      carried: null,
      isTimeOver: false,
    })),
    adoptRecords: assign((_, { records }: { readonly records: readonly AttemptRecord[] }) => ({ records })),
  },
})
