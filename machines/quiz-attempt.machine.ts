import type { AttemptPolicy } from '#domain/assessment/grade/next-attempt'
import type { AttemptFailure, GradeOutcome } from './quiz-attempt-exchange'
import { quizAttemptSetup } from './quiz-attempt-setup'
import { findOwnRecord, toCarryRequest, toGradeRequest, toStartRequest } from './quiz-attempt-state'

type ItemShown = { readonly event: { readonly index: number } }
type StartAsked = { readonly event: { readonly at: number; readonly policy?: AttemptPolicy | undefined } }

const showItem = {
  guard: { type: 'isItem', params: ({ event }: ItemShown) => ({ index: event.index }) },
  target: '#quizAttempt.answering',
  actions: [{ type: 'showItem', params: ({ event }: ItemShown) => ({ index: event.index }) }, 'saveRunning'],
} as const

/** Everything is saved already: what was answered is handed in by itself. */
const endTime = { guard: 'mayEnd', target: '#quizAttempt.submitting', actions: 'noteTimeEnded' } as const

const start = {
  guard: {
    type: 'mayStart',
    params: ({ event: { at, policy } }: StartAsked) => ({ now: at, ...(policy && { policy }) }),
  },
  target: '#quizAttempt.starting',
  actions: 'clearFailure',
} as const

type Graded = { readonly event: { readonly output: GradeOutcome } }

function failBecause<Target extends string>(kind: AttemptFailure['kind'], target: Target) {
  return {
    guard: { type: 'failedBy', params: ({ event }: Graded) => ({ outcome: event.output, kind }) },
    target: `#quizAttempt.failed.${target}`,
    actions: { type: 'noteFailure', params: ({ event }: Graded) => ({ outcome: event.output }) },
  } as const
}

const ready = quizAttemptSetup.createStateConfig({ tags: 'ready', on: { 'attempt.start': start } })

const starting = quizAttemptSetup.createStateConfig({
  tags: 'waiting',
  on: { 'running.changed': {} },
  invoke: {
    id: 'startAttempt',
    src: 'startAttempt',
    input: ({ context }) => toStartRequest(context),
    onDone: [
      {
        guard: { type: 'isDone', params: ({ event }) => ({ outcome: event.output }) },
        target: '#quizAttempt.answering',
        actions: [
          { type: 'beginAttempt', params: ({ event }) => ({ outcome: event.output }) },
          'saveRunning',
        ],
      },
      {
        target: '#quizAttempt.startFailed',
        actions: { type: 'noteFailure', params: ({ event }) => ({ outcome: event.output }) },
      },
    ],
    onError: { target: '#quizAttempt.startFailed', actions: 'noteFault' },
  },
})

const startFailed = quizAttemptSetup.createStateConfig({
  tags: ['ready', 'failed'],
  on: { 'attempt.start': start },
})

const answering = quizAttemptSetup.createStateConfig({
  tags: 'question',
  on: {
    'answer.changed': {
      actions: [{ type: 'changeAnswer', params: ({ event }) => event }, 'saveRunning'],
    },
    'item.flagged': { actions: [{ type: 'flagItem', params: ({ event }) => event }, 'saveRunning'] },
    'confidence.given': {
      actions: [{ type: 'noteConfidence', params: ({ event }) => event }, 'saveRunning'],
    },
    'item.shown': showItem,
    'review.opened': '#quizAttempt.reviewing',
    'time.ended': endTime,
  },
})

const reviewing = quizAttemptSetup.createStateConfig({
  tags: 'review',
  on: { 'item.shown': showItem, 'attempt.submit': '#quizAttempt.submitting', 'time.ended': endTime },
})

const submitting = quizAttemptSetup.createStateConfig({
  tags: 'waiting',
  entry: 'clearFailure',
  on: { 'running.changed': {} },
  invoke: {
    id: 'gradeAttempt',
    src: 'gradeAttempt',
    input: ({ context }) => toGradeRequest(context),
    onDone: [
      {
        guard: { type: 'isDone', params: ({ event }) => ({ outcome: event.output }) },
        target: '#quizAttempt.graded',
        actions: [
          { type: 'closeAttempt', params: ({ event }) => ({ outcome: event.output }) },
          'saveRunning',
          { type: 'recordAttempt', params: ({ context }) => ({ record: findOwnRecord(context) }) },
        ],
      },
      failBecause('offline', 'offline'),
      failBecause('token', 'tokenRefused'),
      failBecause('content', 'contentChanged'),
      failBecause('answers', 'answersRefused'),
      failBecause('changed', 'answersChanged'),
      failBecause('fault', 'faulted'),
    ],
    onError: { target: '#quizAttempt.failed.faulted', actions: 'noteFault' },
  },
})

const renewing = quizAttemptSetup.createStateConfig({
  tags: 'waiting',
  on: { 'running.changed': {} },
  invoke: {
    id: 'renewAttempt',
    src: 'startAttempt',
    input: ({ context }) => toCarryRequest(context),
    onDone: [
      {
        guard: { type: 'isDone', params: ({ event }) => ({ outcome: event.output }) },
        target: '#quizAttempt.reviewing',
        actions: [
          { type: 'carryAnswers', params: ({ event }) => ({ outcome: event.output }) },
          'saveRunning',
        ],
      },
      {
        target: '#quizAttempt.failed.renewFailed',
        actions: { type: 'noteFailure', params: ({ event }) => ({ outcome: event.output }) },
      },
    ],
    onError: { target: '#quizAttempt.failed.renewFailed', actions: 'noteFault' },
  },
})

const renew = { guard: 'isRunning', target: '#quizAttempt.renewing' } as const

const failed = quizAttemptSetup.createStateConfig({
  tags: 'failed',
  initial: 'faulted',
  states: {
    offline: { on: { 'connection.returned': '#quizAttempt.submitting' } },
    tokenRefused: { on: { 'attempt.renew': renew, 'attempt.start': start } },
    contentChanged: { on: { 'attempt.renew': renew, 'attempt.start': start } },
    answersRefused: {},
    answersChanged: { on: { 'attempt.start': start } },
    faulted: {},
    renewFailed: { on: { 'attempt.renew': renew, 'connection.returned': renew } },
  },
  on: {
    'attempt.retry': '#quizAttempt.submitting',
    'item.shown': {
      ...showItem,
      guard: { type: 'mayReturnTo', params: ({ event }: ItemShown) => ({ index: event.index }) },
    },
    'review.opened': { guard: 'mayReturn', target: '#quizAttempt.reviewing' },
    'time.ended': { guard: 'mayEnd', actions: 'noteTimeEnded' },
  },
})

const graded = quizAttemptSetup.createStateConfig({
  tags: 'result',
  on: {
    'attempt.start': start,
    'running.changed': {
      guard: { type: 'isOtherAttempt', params: ({ event }) => ({ running: event.running }) },
      target: '#quizAttempt.opening',
      actions: { type: 'adoptRunning', params: ({ event }) => ({ running: event.running }) },
    },
  },
})

/**
 * One learner at one module quiz: draw, answer in any order, review, submit, graded, and again as the policy allows.
 * Every failure keeps the answers and has a way on. What another tab wrote arrives as an event, so that both agree.
 * When the time of a timed attempt ends, which is measured outside, the answers given are handed in by themselves.
 * After submission `opening` asks for the same grade again, so that a result survives a reload.
 */
export const quizAttemptMachine = quizAttemptSetup.createMachine({
  id: 'quizAttempt',
  context: ({ input }) => ({ ...input, result: null, failure: null, carried: null, isTimeOver: false }),
  initial: 'opening',
  states: {
    opening: {
      always: [
        { guard: 'wasSubmitted', target: 'submitting' },
        { guard: 'isRunning', target: 'answering' },
        { target: 'ready' },
      ],
    },
    ready,
    starting,
    startFailed,
    answering,
    reviewing,
    submitting,
    failed,
    renewing,
    graded,
  },
  on: {
    'records.changed': {
      actions: { type: 'adoptRecords', params: ({ event }) => ({ records: event.records }) },
    },
    'running.changed': [
      {
        guard: { type: 'isSameAttempt', params: ({ event }) => ({ running: event.running }) },
        actions: { type: 'adoptAnswers', params: ({ event }) => ({ running: event.running }) },
      },
      {
        target: '.opening',
        actions: { type: 'adoptRunning', params: ({ event }) => ({ running: event.running }) },
      },
    ],
  },
})
