import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { Kysely, type Transaction } from 'kysely'
import { createLibsqlDialect } from './libsql-dialect'
import { createPostgresDialect } from './postgres-dialect'
import type { Store } from './store'
import type { StorePlace } from './store-place'
import type { Tables } from './tables'
import { createTurns } from './turns'

/** More at once would only collide: PostgreSQL takes back most of those that run beside others on small tables. */
const WRITES_AT_ONCE = { sqlite: 1, postgres: 3 } as const
const MAX_TRIES = 40
const MAX_PAUSE_MS = 200
/** PostgreSQL's codes for two transactions that cannot both stand, and for two that wait for each other. */
const COLLISIONS: readonly string[] = ['40001', '40P01']

/** Connects without migrating. */
export function connectStore(place: StorePlace): Store {
  const spans = new AsyncLocalStorage<{ isOpen: boolean }>()
  const refuseInsideWrite = () => {
    if (spans.getStore()?.isOpen) throw new Error('Inside write, use the transaction that it hands over.')
  }
  const db = new Kysely<Tables>({
    dialect:
      place.kind === 'sqlite'
        ? createLibsqlDialect(place.file, refuseInsideWrite)
        : createPostgresDialect(place.url, refuseInsideWrite),
  })
  const turns = createTurns(WRITES_AT_ONCE[place.kind])
  const runOnce = async <T>(work: (trx: Transaction<Tables>) => Promise<T>) => {
    refuseInsideWrite()
    await turns.take()
    try {
      return await begin(db, place).execute((trx) => {
        const span = { isOpen: true }
        return spans.run(span, () => work(trx)).finally(() => (span.isOpen = false))
      })
    } finally {
      turns.give()
    }
  }
  const running = new Set<Promise<unknown>>()
  return {
    db,
    kind: place.kind,
    write: (work) =>
      follow(
        running,
        retryCollisions(() => runOnce(work)),
      ),
    close: async () => {
      await Promise.allSettled(running)
      await db.destroy()
    },
  }
}

function begin(db: Kysely<Tables>, { kind }: StorePlace) {
  const transaction = db.transaction()
  return kind === 'sqlite' ? transaction : transaction.setIsolationLevel('serializable')
}

function follow<T>(running: Set<Promise<unknown>>, write: Promise<T>): Promise<T> {
  const settled = write.catch(() => {})
  running.add(settled)
  settled.then(() => running.delete(settled))
  return write
}

async function retryCollisions<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (tries === MAX_TRIES || !isCollision(error)) throw error
    }
    await wait(Math.random() * Math.min(MAX_PAUSE_MS, 5 * 2 ** tries))
  }
}

function isCollision(error: unknown): boolean {
  return error instanceof Error && 'code' in error && COLLISIONS.includes(String(error.code))
}
