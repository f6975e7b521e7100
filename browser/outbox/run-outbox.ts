import { type Actor, createActor, fromPromise } from 'xstate'
import { findBackOffMs, outboxMachine } from '#machines/outbox.machine'
import { loadMembership, watchMembership } from '../class-membership'
import { openOutbox } from './device-outbox'
import { postFacts, sendBatch } from './send-batch'

const LOCK = 'remission:outbox'

let running: Actor<typeof outboxMachine> | undefined

/** Starts sending what this device keeps for its class; one sender for all islands of a page. */
export function runOutbox(): Actor<typeof outboxMachine> {
  running ??= start()
  return running
}

function start(): Actor<typeof outboxMachine> {
  const edge = {
    storage: openOutbox(),
    loadMembership,
    post: postFacts,
    isOnline: () => navigator.onLine,
  }
  const actor = createActor(
    outboxMachine.provide({
      actors: { sendBatch: fromPromise(() => inTurn(() => sendBatch(edge))) },
      delays: { backOff: ({ context }) => findBackOffMs(context.failures, Math.random()) },
    }),
  )
  addEventListener('online', () => actor.send({ type: 'connection.returned' }))
  addEventListener('offline', () => actor.send({ type: 'connection.lost' }))
  watchMembership(() => actor.send({ type: 'membership.changed' }))
  return actor.start()
}

/** One tab sends at a time where the browser has locks; where it has none, both may, and the ids make that harmless. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (typeof navigator.locks === 'undefined') return work()
  return navigator.locks.request(LOCK, work)
}
