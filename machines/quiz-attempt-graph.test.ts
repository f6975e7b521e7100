import { describe, expect, test } from 'vitest'
import { type AnyStateNode, createActor, fromPromise, type SnapshotFrom, transition } from 'xstate'
import { getShortestPaths, getStateNodes } from 'xstate/graph'
import { CLASS_QUIZ_POLICY } from '#domain/assessment/grade/next-attempt'
import type { AttemptRecord } from '#domain/progress/attempt-record'
import {
  catalogue,
  graded,
  makeFailed,
  makeInput,
  records,
  running,
  started,
  submitted,
} from './quiz-attempt.fixtures'
import { quizAttemptMachine as machine } from './quiz-attempt.machine'
import type {
  AttemptFailure,
  AttemptRequest,
  GradeOutcome,
  GradeRequest,
  StartOutcome,
} from './quiz-attempt-exchange'
import type { QuizAttemptInput } from './quiz-attempt-state'

type Snapshot = SnapshotFrom<typeof machine>

const key = ({ value, context }: Snapshot) =>
  JSON.stringify([
    value,
    context.records.length,
    context.running && [context.running.submittedAt !== null, context.running.at],
    context.failure?.kind ?? null,
    context.result !== null,
    context.isTimeOver,
  ])

const plansFrom = (input: QuizAttemptInput) =>
  getShortestPaths(machine, { input, events: [...catalogue], serializeState: key })
const plans = [
  makeInput(),
  makeInput(running),
  makeInput(submitted, records),
  makeInput(null, records),
].flatMap(plansFrom)
const nodes: readonly AnyStateNode[] = getStateNodes(machine.root)
const edges = plans.flatMap(({ state }) =>
  catalogue.map((event) => ({ from: state, event, to: transition(machine, state, event)[0] })),
)

describe('the quiz attempt, searched whole', () => {
  test('reaches every state', () => {
    const reached = new Set(plans.flatMap(({ state }) => state._nodes.map((node) => node.id)))
    // `opening` is passed through and never rested in.
    const missed = nodes.map((node) => node.id).filter((id) => !reached.has(id))
    expect(missed).toEqual(['quizAttempt.opening'])
  })

  test('takes every transition, every guarded branch included', () => {
    const written = nodes.flatMap((node) => [...node.transitions.values()].flat())
    const taken = new Set(edges.flatMap(({ from, event }) => machine.getTransitionData(from, event)))
    const missed = written.filter((one) => !taken.has(one)).map((one) => `${one.source.id} ${one.eventType}`)
    expect(missed).toEqual([])
    expect(written.length).toBeGreaterThan(35)
  })

  test('has no dead end: from every state the result or the start can be reached', () => {
    const rests = (snapshot: Snapshot) => snapshot.hasTag('result') || snapshot.hasTag('ready')
    const ending = new Set(plans.filter(({ state }) => rests(state)).map(({ state }) => key(state)))
    for (let grew = true; grew; ) {
      const before = ending.size
      for (const { from, to } of edges) if (ending.has(key(to))) ending.add(key(from))
      grew = ending.size > before
    }
    expect(plans.map(({ state }) => key(state)).filter((state) => !ending.has(state))).toEqual([])
  })

  test('gives every state something to show', () => {
    const bare = plans.filter(({ state }) => state.tags.size === 0).map(({ state }) => key(state))
    expect(bare).toEqual([])
  })

  test('never loses an answer: only another tab, a new attempt or a new version replaces them', () => {
    const may = new Set([
      'running.changed',
      'xstate.done.actor.startAttempt',
      'xstate.done.actor.renewAttempt',
    ])
    const lost = edges.filter(({ from, event, to }) => {
      const before = Object.keys(from.context.running?.responses ?? {})
      const after = to.context.running?.responses ?? {}
      return !may.has(event.type) && before.some((id) => !(id in after))
    })
    expect(lost.map(({ from, event }) => `${key(from)} ${event.type}`)).toEqual([])
  })

  test('never changes an answer after submission', () => {
    const changed = edges.filter(
      ({ from, event, to }) =>
        from.context.running?.submittedAt != null &&
        to.context.running?.id === from.context.running.id &&
        !['running.changed', 'xstate.done.actor.startAttempt'].includes(event.type) &&
        JSON.stringify(to.context.running.responses) !== JSON.stringify(from.context.running.responses),
    )
    expect(changed.map(({ from, event }) => `${key(from)} ${event.type}`)).toEqual([])
  })

  test('after the end of the time leads back only to what could not be graded', () => {
    const back = edges.filter(
      ({ from, event, to }) =>
        from.context.isTimeOver &&
        from.matches('failed') &&
        (to.matches('answering') || to.matches('reviewing')) &&
        event.type !== 'running.changed',
    )
    expect(new Set(back.map(({ from }) => from.context.failure?.kind))).toEqual(new Set(['answers']))
  })

  test('ends the time once: what was put right after it is not handed in by itself', () => {
    const ended = edges.filter(({ from, event }) => from.context.isTimeOver && event.type === 'time.ended')
    expect(ended.length).toBeGreaterThan(0)
    expect(ended.filter(({ from, to }) => key(from) !== key(to)).map(({ from }) => key(from))).toEqual([])
  })

  test('hands in from every question and from the review when the time ends', () => {
    const open = edges.filter(
      ({ from, event }) =>
        event.type === 'time.ended' &&
        !from.context.isTimeOver &&
        (from.hasTag('question') || from.hasTag('review')),
    )
    expect(open.length).toBeGreaterThan(2)
    expect(open.filter(({ to }) => !to.matches('submitting') || !to.context.isTimeOver)).toEqual([])
  })

  test('begins no attempt that the policy does not allow', () => {
    const begun = edges.filter(
      ({ from, to }) =>
        !from.matches('starting') && to.matches('starting') && from.context.records.length >= 3,
    )
    expect(begun.map(({ from, event }) => `${key(from)} ${event.type}`)).toEqual([])
  })

  test('keeps a day between the second attempt and the third, to the millisecond', () => {
    const afterTwo = at(makeInput(null, records.slice(0, 2)))
    const opensAt = 200 + 24 * 3_600_000
    const startAt = (time: number) =>
      transition(machine, afterTwo, { type: 'attempt.start', at: time })[0].value
    expect([startAt(opensAt - 1), startAt(opensAt)]).toEqual(['ready', 'starting'])
  })

  test('begins at once in a class, after three attempts too', () => {
    const event = { type: 'attempt.start', at: 301, policy: CLASS_QUIZ_POLICY } as const
    expect(transition(machine, at(makeInput(null, records)), event)[0].value).toBe('starting')
  })
})

function at(input: QuizAttemptInput): Snapshot {
  return createActor(machine, { input }).start().getSnapshot()
}

type Replies = { readonly starts?: readonly StartOutcome[]; readonly grades?: readonly GradeOutcome[] }

function run(input: QuizAttemptInput, { starts = [], grades = [] }: Replies = {}) {
  const saved: unknown[] = []
  const recorded: AttemptRecord[] = []
  const asked: GradeRequest[] = []
  const toStart = [...starts]
  const toGrade = [...grades]
  const actor = createActor(
    machine.provide({
      actors: {
        startAttempt: fromPromise<StartOutcome, AttemptRequest>(async () => take(toStart)),
        gradeAttempt: fromPromise<GradeOutcome, GradeRequest>(async ({ input: request }) => {
          asked.push(request)
          return take(toGrade)
        }),
      },
      actions: {
        saveRunning: ({ context }) => saved.push(context.running),
        recordAttempt: (_, { record }) => {
          if (record) recorded.push(record)
        },
      },
    }),
    { input },
  ).start()
  const settle = async () => {
    for (let turn = 0; turn < 9; turn += 1) await Promise.resolve()
  }
  return { actor, saved, recorded, asked, settle }
}

function take<T>(replies: T[]): T {
  const reply = replies.shift()
  if (reply === undefined) throw new Error('no reply is left')
  return reply
}

describe('an attempt', () => {
  test('is drawn, answered, graded, recorded once, and saved at every change', async () => {
    const { actor, saved, recorded, asked, settle } = run(makeInput(), {
      starts: [started],
      grades: [graded],
    })
    actor.send({ type: 'attempt.start', at: 0 })
    await settle()
    expect(actor.getSnapshot().matches('answering')).toBe(true)
    actor.send({ type: 'answer.changed', itemId: 'q1', response: { kind: 'true-false', choice: true } })
    actor.send({ type: 'item.flagged', itemId: 'q1', flagged: true })
    actor.send({ type: 'confidence.given', itemId: 'q1', confidence: 'unsure' })
    actor.send({ type: 'item.shown', index: 1 })
    expect(saved).toHaveLength(5)
    expect(saved.at(-1)).toMatchObject({
      responses: { q1: { choice: true } },
      flags: ['q1'],
      confidence: { q1: 'unsure' },
      at: 1,
    })
    actor.send({ type: 'review.opened' })
    actor.send({ type: 'attempt.submit' })
    await settle()
    expect(asked).toEqual([{ token: 'token', responses: { q1: { kind: 'true-false', choice: true } } }])
    expect(actor.getSnapshot().matches('graded')).toBe(true)
    expect(recorded).toEqual([
      {
        id: 'attempt-1',
        moduleId: 'm1',
        attemptNo: 1,
        seed: 7,
        items: [
          { id: 'q1', version: 1, score: 1, max: 1 },
          { id: 'q2', version: 1, score: 0, max: 1 },
        ],
        percent: 50,
        mastered: false,
        submittedAt: 1000,
      },
    ])
  })

  test.each<[AttemptFailure, string]>([
    [{ kind: 'offline', message: 'm' }, 'offline'],
    [{ kind: 'token', message: 'm' }, 'tokenRefused'],
    [{ kind: 'content', message: 'm', itemIds: [] }, 'contentChanged'],
    [{ kind: 'answers', message: 'm', problems: [] }, 'answersRefused'],
    [{ kind: 'changed', message: 'm' }, 'answersChanged'],
    [{ kind: 'fault', message: 'm' }, 'faulted'],
  ])('that fails by %j keeps its answers and can be gone back to', async (failure, state) => {
    const { actor, settle } = run(makeInput(running), { grades: [makeFailed(failure)] })
    actor.send({ type: 'review.opened' })
    actor.send({ type: 'attempt.submit' })
    await settle()
    expect(actor.getSnapshot().value).toEqual({ failed: state })
    actor.send({ type: 'item.shown', index: 0 })
    expect(actor.getSnapshot().matches('answering')).toBe(true)
    expect(actor.getSnapshot().context.running?.responses).toEqual(running.responses)
  })

  test('is sent again when the connection returns', async () => {
    const offline = makeFailed({ kind: 'offline', message: 'm' })
    const { actor, settle } = run(makeInput(running), { grades: [offline, graded] })
    actor.send({ type: 'review.opened' })
    actor.send({ type: 'attempt.submit' })
    await settle()
    actor.send({ type: 'connection.returned' })
    await settle()
    expect(actor.getSnapshot().matches('graded')).toBe(true)
  })

  test('is handed in as it stands when the time ends, and says so', async () => {
    const { actor, asked, settle } = run(makeInput(running), { grades: [graded] })
    actor.send({ type: 'time.ended' })
    await settle()
    expect(asked).toEqual([{ token: 'token', responses: running.responses }])
    const { value, context } = actor.getSnapshot()
    expect([value, context.isTimeOver]).toEqual(['graded', true])
  })

  test('whose time ends offline is handed in when the connection returns, with the answers of the end', async () => {
    const offline = makeFailed({ kind: 'offline', message: 'm' })
    const { actor, asked, settle } = run(makeInput(running), { grades: [offline, graded] })
    actor.send({ type: 'time.ended' })
    await settle()
    actor.send({ type: 'item.shown', index: 0 })
    actor.send({ type: 'review.opened' })
    expect(actor.getSnapshot().value).toEqual({ failed: 'offline' })
    actor.send({ type: 'connection.returned' })
    await settle()
    expect(actor.getSnapshot().matches('graded')).toBe(true)
    expect(asked[1]).toEqual(asked[0])
  })

  test('takes over the answers that count, where others had come before', async () => {
    const counted = { q2: { kind: 'true-false', choice: false } } as const
    const { actor, saved, settle } = run(makeInput(running), { grades: [{ ...graded, counted }] })
    actor.send({ type: 'review.opened' })
    actor.send({ type: 'attempt.submit' })
    await settle()
    expect(saved.at(-1)).toMatchObject({ responses: counted, submittedAt: 1000 })
  })

  test('of which the rest is withheld is recorded without the points of each question', async () => {
    const result = { ...graded.result, items: [], withheldUntil: 5000 }
    const { actor, recorded, settle } = run(makeInput(running), { grades: [{ ...graded, result }] })
    actor.send({ type: 'time.ended' })
    await settle()
    expect(recorded).toMatchObject([{ percent: 50, mastered: false }])
    expect(recorded[0]?.items).toEqual([
      { id: 'q1', version: 1 },
      { id: 'q2', version: 1 },
    ])
  })

  test('goes on with a new version: answers of unchanged items stay', async () => {
    const content = makeFailed({ kind: 'content', message: 'm', itemIds: ['q1'] })
    const items = started.attempt.items.map((item) => (item.id === 'q1' ? { ...item, version: 2 } : item))
    const renewed = { ...started, attempt: { ...started.attempt, items, token: 'renewed' } }
    const { actor, settle } = run(makeInput(running), { grades: [content], starts: [renewed] })
    actor.send({ type: 'review.opened' })
    actor.send({ type: 'attempt.submit' })
    await settle()
    actor.send({ type: 'attempt.renew' })
    await settle()
    const { context, value } = actor.getSnapshot()
    expect(value).toBe('reviewing')
    expect(context.running).toMatchObject({ id: 'attempt-1', token: 'renewed', responses: {} })
    expect(context.carried).toEqual({ kept: 0, newItemIds: ['q1'] })
  })

  test('shows what another tab answered, and stays where it is', () => {
    const { actor } = run(makeInput(running))
    actor.send({ type: 'item.shown', index: 1 })
    const elsewhere = { ...running, responses: { q2: { kind: 'true-false', choice: false } as const } }
    actor.send({ type: 'running.changed', running: elsewhere })
    expect(actor.getSnapshot().context.running).toEqual({ ...elsewhere, at: 1 })
    expect(actor.getSnapshot().matches('answering')).toBe(true)
  })

  test('submitted before a reload shows its result again and is not recorded twice', async () => {
    const [own] = records.map((record) => ({ ...record, id: submitted.id }))
    if (!own) throw new Error('no record')
    const { actor, settle } = run(makeInput(submitted, [own]), { grades: [graded] })
    expect(actor.getSnapshot().matches('submitting')).toBe(true)
    await settle()
    const { context } = actor.getSnapshot()
    expect(context.records).toEqual([own])
    expect(context.running?.submittedAt).toBe(submitted.submittedAt)
  })
})
