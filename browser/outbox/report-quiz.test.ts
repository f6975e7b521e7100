// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { RunningAttempt } from '#domain/progress/attempt-record'
import type { GradeOutcome, StartOutcome } from '#machines/quiz-attempt-exchange'
import { type ClassMembership, loadMembership, saveMembership } from '../class-membership'
import { openAttempts } from '../device-attempts'
import { openOutbox } from './device-outbox'
import { claimEarlierWork } from './note-submission'
import { noteWork } from './note-work'
import { reportExchange, reportStorage } from './report-quiz'

const member: ClassMembership = {
  classId: 'c',
  className: 'Oncology',
  learnerId: 'one',
  secret: 'secret',
  alias: 'Heron',
  recoveryCode: '',
  claimEarlier: false,
}
const running: RunningAttempt = {
  id: 'a'.repeat(32),
  moduleId: 'm1-a',
  attemptNo: 1,
  seed: 1,
  token: 'token',
  contentVersion: 'one',
  items: ['q1', 'q2'].map((id) => ({ id, version: 1, stem: 'So it is.', kind: 'true-false' as const })),
  responses: { q1: { kind: 'true-false', choice: true }, q2: { kind: 'true-false', choice: null } },
  flags: [],
  confidence: { q1: 'sure' },
  at: 0,
  startedAt: 1,
  submittedAt: null,
}
const started: StartOutcome = {
  outcome: 'started',
  attemptId: running.id,
  attempt: { ...running, startedAt: 1 },
}
const offline: GradeOutcome = { outcome: 'failed', failure: { kind: 'offline', message: 'm' } }

const open = () => {
  const storage = reportStorage(openAttempts())
  const exchange = { startAttempt: async () => started, gradeAttempt: async () => offline }
  return { storage, exchange: reportExchange(exchange, storage) }
}
const request = { moduleId: 'm1-a', learnerKey: 'k', attemptNo: 1, lastSeen: {} }
const facts = () =>
  openOutbox()
    .list()
    .map((item) => item.fact)

beforeEach(() => {
  localStorage.clear()
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => Response.json(null, { status: 503 })),
  )
})

describe('a quiz on a device that is in no class', () => {
  test('puts nothing into the outbox', async () => {
    const { storage, exchange } = open()
    await exchange.startAttempt(request)
    storage.saveRunning('m1-a', running)
    await exchange.gradeAttempt({ token: 'token', responses: {} })
    storage.saveRunning('m1-a', { ...running, submittedAt: 9 })
    noteWork({ kind: 'module.opened', moduleId: 'm1-a' })
    expect([facts(), claimEarlierWork()]).toEqual([[], 0])
  })
})

describe('a quiz on a device that is in a class', () => {
  beforeEach(() => void saveMembership(member))

  test('tells the class that it began, once', async () => {
    const { exchange } = open()
    expect(await exchange.startAttempt(request)).toBe(started)
    await exchange.startAttempt(request)
    expect(facts()).toMatchObject([{ kind: 'quiz.started', moduleId: 'm1-a', attemptNo: 1 }])
  })

  test('hands in what was just graded, answered questions alone, and not again after a reload', () => {
    const { storage } = open()
    storage.saveRunning('m1-a', running)
    storage.saveRunning('m1-a', { ...running, submittedAt: 9 })
    expect(facts()).toEqual([
      {
        id: running.id,
        kind: 'attempt.submitted',
        at: 9,
        moduleId: 'm1-a',
        attemptId: running.id,
        attemptNo: 1,
        token: 'token',
        responses: { q1: { kind: 'true-false', choice: true } },
        confidence: { q1: 'sure' },
        times: { q1: expect.any(Number) },
        submittedAt: 9,
      },
    ])
    for (const item of openOutbox().list()) openOutbox().remove(item)
    storage.saveRunning('m1-a', { ...running, submittedAt: 9 })
    expect(facts()).toEqual([])
  })

  test('handed in offline waits; looking on leaves it, another answer takes it back', async () => {
    const { storage, exchange } = open()
    storage.saveRunning('m1-a', running)
    await exchange.gradeAttempt({ token: 'token', responses: {} })
    expect(facts()).toMatchObject([{ kind: 'attempt.submitted', attemptId: running.id }])
    storage.saveRunning('m1-a', { ...running, at: 1 })
    expect(facts()).toHaveLength(1)
    storage.saveRunning('m1-a', { ...running, responses: {} })
    expect(facts()).toEqual([])
  })

  test('of another attempt than the one kept hands in nothing', async () => {
    const { storage, exchange } = open()
    storage.saveRunning('m1-a', running)
    await exchange.gradeAttempt({ token: 'another', responses: {} })
    storage.saveRunning('m1-a', { ...running, id: 'b'.repeat(32), submittedAt: 9 })
    expect(facts()).toEqual([])
  })
})

test('what was finished before joining is handed in once, where its learner wished so', () => {
  openAttempts().saveRunning('m1-a', { ...running, submittedAt: 5 })
  openAttempts().saveRunning('m2-b', { ...running, id: 'b'.repeat(32), moduleId: 'm2-b' })
  saveMembership({ ...member, claimEarlier: true })
  expect([claimEarlierWork(), claimEarlierWork()]).toEqual([1, 0])
  expect(facts()).toMatchObject([{ attemptId: running.id, submittedAt: 5, times: {} }])
  expect(loadMembership()).toEqual(member)
})

test('a run of a journey is told at each step, and each step once', () => {
  saveMembership(member)
  const run = {
    simulation: 's',
    caseId: 'c',
    version: 1,
    seed: 1,
    mode: 'exploring',
    finished: false,
  } as const
  for (const log of ['', '0', '0']) noteWork({ kind: 'journey.changed', ...run, log })
  expect(
    facts()
      .map((fact) => 'log' in fact && fact.log)
      .toSorted(),
  ).toEqual(['', '0'])
})
