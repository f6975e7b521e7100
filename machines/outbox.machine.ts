import { assign, fromPromise, setup } from 'xstate'

/** The contract with the screens. */
export type OutboxTag = 'idle' | 'sending' | 'waiting' | 'offline' | 'moved'

/**
 * What came of sending one batch. `left` counts what still waits. An item that the server refused is set aside with a
 * word and waits no more. `moved`: the device is no longer the learner's, for the class was joined again on another.
 */
export type SendOutcome =
  | { readonly outcome: 'sent'; readonly left: number }
  | { readonly outcome: 'offline' }
  | { readonly outcome: 'failed' }
  | { readonly outcome: 'moved'; readonly message: string }

export type OutboxEvent =
  | { readonly type: 'item.added' }
  | { readonly type: 'outbox.send' }
  | { readonly type: 'connection.lost' }
  | { readonly type: 'connection.returned' }
  | { readonly type: 'membership.changed' }

type OutboxContext = {
  /** Failures in a row since a batch last arrived. */
  readonly failures: number
  /** Something was added while a batch was on its way, so the count that comes back may be too low. */
  readonly hasNews: boolean
  readonly message: string
}

type Sent = { readonly outcome: SendOutcome }

const SHORTEST_MS = 1_000
const LONGEST_MS = 300_000

/**
 * How long to wait after so many failures in a row: between half and the whole of a time that doubles from two seconds
 * to five minutes.
 *
 * @param chance - from 0 to 1, drawn anew each time, so that a class does not come back all at once
 */
export function findBackOffMs(failures: number, chance: number): number {
  const whole = Math.min(LONGEST_MS, SHORTEST_MS * 2 ** Math.min(failures, 30))
  return Math.max(SHORTEST_MS, Math.round((whole * (1 + chance)) / 2))
}

function notProvided(): never {
  throw new TypeError('This actor has to be provided')
}

const outboxSetup = setup({
  types: {
    context: {} as OutboxContext,
    events: {} as OutboxEvent,
    tags: {} as OutboxTag,
  },
  actors: { sendBatch: fromPromise<SendOutcome>(notProvided) },
  delays: {
    /** Provided by the browser with chance in it. */
    backOff: ({ context }) => findBackOffMs(context.failures, 1),
    longPause: LONGEST_MS,
  },
  guards: {
    isAllSent: ({ context }, { outcome }: Sent) =>
      outcome.outcome === 'sent' && outcome.left === 0 && !context.hasNews,
    endedBy: (_, { outcome, kind }: Sent & { readonly kind: SendOutcome['outcome'] }) =>
      outcome.outcome === kind,
  },
  actions: {
    noteNews: assign({ hasNews: true }),
    clearNews: assign({ hasNews: false }),
    clearFailures: assign({ failures: 0, message: '' }),
    countFailure: assign(({ context }) => ({ failures: context.failures + 1 })),
    noteMove: assign((_, { outcome }: Sent) => ({
      message: outcome.outcome === 'moved' ? outcome.message : '',
    })),
  },
})

type Done = { readonly event: { readonly output: SendOutcome } }

function endBy<Target extends string, Action extends 'clearFailures' | 'countFailure'>(
  kind: SendOutcome['outcome'],
  target: Target,
  actions: Action,
) {
  return {
    guard: { type: 'endedBy', params: ({ event }: Done) => ({ outcome: event.output, kind }) },
    target,
    actions,
  } as const
}

/**
 * Sends what a device has kept for its class, batch by batch, until nothing waits. What is kept lives in storage and
 * leaves it only when the server has acknowledged it; this machine knows when to send, and never drops anything.
 */
export const outboxMachine = outboxSetup.createMachine({
  id: 'outbox',
  context: { failures: 0, hasNews: false, message: '' },
  initial: 'sending',
  states: {
    idle: {
      tags: 'idle',
      on: { 'item.added': 'sending', 'outbox.send': 'sending', 'membership.changed': 'sending' },
    },
    sending: {
      tags: 'sending',
      entry: 'clearNews',
      on: { 'item.added': { actions: 'noteNews' }, 'membership.changed': { actions: 'noteNews' } },
      invoke: {
        id: 'sendBatch',
        src: 'sendBatch',
        onDone: [
          {
            guard: { type: 'isAllSent', params: ({ event }) => ({ outcome: event.output }) },
            target: 'idle',
            actions: 'clearFailures',
          },
          { ...endBy('sent', 'sending', 'clearFailures'), reenter: true },
          endBy('offline', 'offline', 'clearFailures'),
          {
            guard: {
              type: 'endedBy',
              params: ({ event }) => ({ outcome: event.output, kind: 'moved' as const }),
            },
            target: 'moved',
            actions: { type: 'noteMove', params: ({ event }) => ({ outcome: event.output }) },
          },
          endBy('failed', 'waiting', 'countFailure'),
        ],
        onError: { target: 'waiting', actions: 'countFailure' },
      },
    },
    waiting: {
      tags: 'waiting',
      after: { backOff: 'sending' },
      on: {
        'outbox.send': 'sending',
        'connection.returned': 'sending',
        'connection.lost': 'offline',
        'membership.changed': 'sending',
      },
    },
    offline: {
      tags: 'offline',
      // A device may be wrong about being offline.
      after: { longPause: 'sending' },
      on: { 'outbox.send': 'sending', 'connection.returned': 'sending' },
    },
    moved: {
      tags: 'moved',
      on: { 'membership.changed': 'sending', 'outbox.send': 'sending' },
    },
  },
})
