// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import type { RunningAttempt } from '#domain/progress/attempt-record'
import type { GradeOutcome, GradeRequest, StartOutcome } from '#machines/quiz-attempt-exchange'
import { forgetMembership, saveMembership } from '../class-membership'
import { bindExchange } from './bind-exchange'
import { loadQuizRecord } from './quiz-record'

const running: RunningAttempt = {
  id: 'a'.repeat(32),
  moduleId: 'm1-a',
  attemptNo: 1,
  seed: 1,
  token: 'token',
  contentVersion: 'one',
  items: [{ id: 'q1', version: 1, stem: 'So it is.', kind: 'true-false' }],
  responses: {},
  flags: [],
  confidence: {},
  at: 0,
  startedAt: 1,
  submittedAt: null,
}
const request = { moduleId: 'm1-a', learnerKey: 'k', attemptNo: 1, lastSeen: {} }
const answer = (choice: boolean): GradeRequest => ({
  token: 'token',
  responses: { q1: { kind: 'true-false', choice } },
})
const offline: GradeOutcome = { outcome: 'failed', failure: { kind: 'offline', message: 'm' } }
const changed: GradeOutcome = { outcome: 'failed', failure: { kind: 'changed', message: 'm' } }
const graded: GradeOutcome = {
  outcome: 'graded',
  at: 9,
  result: {
    moduleId: 'm1-a',
    attemptNo: 1,
    seed: 1,
    grade: { numerator: 1, denominator: 1 },
    mastery: { mastered: true, reachesCut: true, missedSafetyCritical: [] },
    cutPercent: 80,
    items: [],
    withheldUntil: null,
  },
}

/** A course that counts the first answers, whose word may be lost on the way back. */
function makeCourse({ limitSeconds = null as number | null, losesFirst = false, isBound = true } = {}) {
  const said: (string | undefined)[] = []
  let counts: string | null = null
  const classTime = isBound ? { classTime: { limitSeconds, breaks: true } } : {}
  const started: StartOutcome = {
    outcome: 'started',
    attemptId: running.id,
    attempt: { ...running, ...classTime },
  }
  const exchange = {
    startAttempt: async (_: unknown, _signal?: AbortSignal, authorization?: string) => {
      said.push(authorization)
      return started
    },
    gradeAttempt: async ({ responses }: GradeRequest) => {
      const text = JSON.stringify(responses)
      const isFirst = counts === null
      counts ??= text
      if (isFirst && losesFirst) return offline
      return text === counts ? graded : changed
    },
  }
  return { said, ...bindExchange(exchange, { listRunning: () => [running] }) }
}

beforeEach(() => {
  localStorage.clear()
  saveMembership({
    classId: 'c',
    className: 'Oncology',
    learnerId: 'one',
    secret: 'secret',
    alias: 'Heron',
    recoveryCode: '',
    claimEarlier: false,
  })
})

describe('a quiz on a device that is in a class', () => {
  test('says whose it is, and begins the clock when the questions have come', async () => {
    const course = makeCourse({ limitSeconds: 90 })
    await course.startAttempt(request)
    expect(course.said).toEqual(['Bearer one.secret'])
    expect(loadQuizRecord('m1-a', running.id)).toMatchObject({
      breaks: true,
      sent: [],
      clock: { limitMs: 90_000, usedMs: 0, isOnBreak: false },
    })
    expect(loadQuizRecord('m1-a', 'another')).toBeNull()
  })

  test('that has left since says nothing, and an attempt that is not bound gets no clock', async () => {
    forgetMembership()
    const course = makeCourse({ isBound: false })
    await course.startAttempt(request)
    expect([course.said, loadQuizRecord('m1-a', running.id)]).toEqual([[undefined], null])
  })

  test('goes on with its clock when the attempt is carried over', async () => {
    const course = makeCourse({ limitSeconds: 90 })
    await course.startAttempt(request)
    const before = loadQuizRecord('m1-a', running.id)
    await course.startAttempt({ ...request, carry: 'token' })
    expect(loadQuizRecord('m1-a', running.id)).toEqual(before)
  })

  test('hands in the answers that count, where their word was lost and others were given since', async () => {
    const course = makeCourse({ losesFirst: true })
    await course.startAttempt(request)
    expect(await course.gradeAttempt(answer(false))).toBe(offline)
    expect(await course.gradeAttempt(answer(true))).toEqual({ ...graded, counted: answer(false).responses })
  })

  test('says that others count where this device does not know them', async () => {
    const course = makeCourse()
    await course.gradeAttempt(answer(false))
    await course.startAttempt(request)
    expect(await course.gradeAttempt(answer(true))).toBe(changed)
  })

  test('keeps nothing of an attempt that is not bound', async () => {
    const course = makeCourse({ isBound: false })
    await course.startAttempt(request)
    expect(await course.gradeAttempt(answer(true))).toBe(graded)
    expect(Object.keys(localStorage)).toEqual(['remission:class:v1'])
  })
})

test.each(['{', 'null', '{"attemptId":7}'])('what cannot be read, %s, is no record', (text) => {
  localStorage.setItem('remission:class-quiz:v1:m1-a', text)
  expect(loadQuizRecord('m1-a', running.id)).toBeNull()
})

test('a damaged clock is no clock', () => {
  const damaged = { attemptId: 'a', breaks: true, sent: [], clock: { attemptId: 'a', usedMs: 'x' } }
  localStorage.setItem('remission:class-quiz:v1:m1-a', JSON.stringify(damaged))
  expect(loadQuizRecord('m1-a', 'a')).toEqual({ attemptId: 'a', breaks: true, sent: [], clock: null })
})
