import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type AnyStateNode, createActor, fromPromise, type SnapshotFrom, transition } from 'xstate'
import { getShortestPaths, getStateNodes } from 'xstate/graph'
import { findBackOffMs, outboxMachine as machine, type OutboxEvent, type SendOutcome } from './outbox.machine'

type Snapshot = SnapshotFrom<typeof machine>

const outcomes: readonly SendOutcome[] = [
  { outcome: 'sent', left: 0 },
  { outcome: 'sent', left: 3 },
  { outcome: 'offline' },
  { outcome: 'failed' },
  { outcome: 'moved', message: 'Joined elsewhere.' },
]
const reports = [
  ...outcomes.map((output) => ({ type: 'xstate.done.actor.sendBatch', output })),
  { type: 'xstate.error.actor.sendBatch', error: new Error('lost') },
  { type: 'xstate.after.backOff.outbox.waiting' },
  { type: 'xstate.after.longPause.outbox.offline' },
]
const commands: readonly OutboxEvent[] = [
  { type: 'item.added' },
  { type: 'outbox.send' },
  { type: 'connection.lost' },
  { type: 'connection.returned' },
  { type: 'membership.changed' },
]
const catalogue = [...commands, ...reports] as readonly OutboxEvent[]
const key = ({ value, context }: Snapshot) =>
  JSON.stringify([value, Math.min(context.failures, 2), context.hasNews, context.message])
const plans = getShortestPaths(machine, {
  events: [...catalogue],
  serializeState: key,
  stopWhen: (state) => state.context.failures > 2,
})
const nodes: readonly AnyStateNode[] = getStateNodes(machine.root)
const edges = plans.flatMap(({ state }) =>
  catalogue.map((event) => ({ from: state, event, to: transition(machine, state, event)[0] })),
)

describe('the outbox, searched whole', () => {
  test('reaches every state', () => {
    const reached = new Set(plans.flatMap(({ state }) => state._nodes.map((node) => node.id)))
    expect(nodes.map((node) => node.id).filter((id) => !reached.has(id))).toEqual([])
  })

  test('takes every transition, every guarded branch included', () => {
    const written = nodes.flatMap((node) => [...node.transitions.values()].flat())
    const taken = new Set(edges.flatMap(({ from, event }) => machine.getTransitionData(from, event)))
    const missed = written.filter((one) => !taken.has(one)).map((one) => `${one.source.id} ${one.eventType}`)
    expect(missed).toEqual([])
    expect(written.length).toBeGreaterThan(18)
  })

  test('has no dead end: from every state everything can still be sent', () => {
    const ending = new Set(plans.filter(({ state }) => state.matches('idle')).map(({ state }) => key(state)))
    for (let grew = true; grew; ) {
      const before = ending.size
      for (const { from, to } of edges) if (ending.has(key(to))) ending.add(key(from))
      grew = ending.size > before
    }
    expect(plans.map(({ state }) => key(state)).filter((state) => !ending.has(state))).toEqual([])
  })

  test('gives every state one thing to show', () => {
    expect(plans.filter(({ state }) => state.tags.size !== 1).map(({ state }) => key(state))).toEqual([])
  })

  test('rests only when nothing was left and nothing came in between', () => {
    const rested = edges.filter(({ from, to }) => !from.matches('idle') && to.matches('idle'))
    expect(rested.map(({ from, event }) => [from.value, from.context.hasNews, event])).toEqual(
      rested.map(() => ['sending', false, { type: 'xstate.done.actor.sendBatch', output: outcomes[0] }]),
    )
    expect(rested.length).toBeGreaterThan(0)
  })

  test('sends nothing from a device that was moved until it is a member again or its learner says so', () => {
    const left = edges.filter(({ from, to }) => from.matches('moved') && !to.matches('moved'))
    expect(new Set(left.map(({ event }) => event.type))).toEqual(
      new Set(['membership.changed', 'outbox.send']),
    )
  })
})

describe('the wait after failures', () => {
  test.each([
    [1, 0, 1_000],
    [1, 1, 2_000],
    [2, 0, 2_000],
    [8, 1, 256_000],
    [9, 0, 150_000],
    [9, 1, 300_000],
    [10_000, 1, 300_000],
  ])('%d failures with chance %d: %d ms', (failures, chance, ms) => {
    expect(findBackOffMs(failures, chance)).toBe(ms)
  })
})

describe('an outbox', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function run(answers: readonly (SendOutcome | 'breaks')[]) {
    const left = [...answers]
    let sent = 0
    const actor = createActor(
      machine.provide({
        actors: {
          sendBatch: fromPromise<SendOutcome>(async () => {
            sent += 1
            const answer = left.shift() ?? { outcome: 'sent', left: 0 }
            if (answer === 'breaks') throw new Error('broken')
            return answer
          }),
        },
      }),
    ).start()
    return { actor, count: () => sent }
  }

  test('goes on batch by batch until nothing is left', async () => {
    const { actor, count } = run([
      { outcome: 'sent', left: 60 },
      { outcome: 'sent', left: 10 },
    ])
    await vi.advanceTimersByTimeAsync(0)
    expect([actor.getSnapshot().value, count()]).toEqual(['idle', 3])
  })

  test('sends again what came while a batch was on its way', async () => {
    const { actor, count } = run([])
    actor.send({ type: 'item.added' })
    await vi.advanceTimersByTimeAsync(0)
    expect([actor.getSnapshot().value, count()]).toEqual(['idle', 2])
  })

  test('waits longer after each failure, and from the start again after a success', async () => {
    const { actor, count } = run([{ outcome: 'failed' }, 'breaks', { outcome: 'sent', left: 0 }])
    await vi.advanceTimersByTimeAsync(1_999)
    expect(count()).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    expect([actor.getSnapshot().value, count()]).toEqual(['waiting', 2])
    await vi.advanceTimersByTimeAsync(3_999)
    expect(count()).toBe(2)
    await vi.advanceTimersByTimeAsync(1)
    expect([actor.getSnapshot().value, count(), actor.getSnapshot().context.failures]).toEqual(['idle', 3, 0])
  })

  test('offline tries when the connection returns, and by itself after five minutes', async () => {
    const { actor, count } = run([{ outcome: 'offline' }, { outcome: 'offline' }])
    await vi.advanceTimersByTimeAsync(0)
    expect(actor.getSnapshot().value).toBe('offline')
    actor.send({ type: 'connection.returned' })
    await vi.advanceTimersByTimeAsync(299_999)
    expect([actor.getSnapshot().value, count()]).toEqual(['offline', 2])
    await vi.advanceTimersByTimeAsync(1)
    expect([actor.getSnapshot().value, count()]).toEqual(['idle', 3])
  })
})
