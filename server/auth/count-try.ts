import { createHmac } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import { requireAttemptSecret } from '../attempts/attempt-secret'
import { TooManyTriesError } from '../http/too-many-tries-error'
import type { Store } from '../store/store'
import type { Tables } from '../store/tables'

export type Limit = { readonly name: string; readonly max: number; readonly windowMs: number }

const MINUTE_MS = 60_000
const FORGOTTEN_AFTER_MS = 24 * 60 * MINUTE_MS
const EVERYBODY = ''

export const SIGN_IN_LIMIT: Limit = { name: 'sign-in', max: 10, windowMs: 15 * MINUTE_MS }
export const RESET_LIMIT: Limit = { name: 'reset', max: 5, windowMs: 60 * MINUTE_MS }
/** Wide: it spares the machine, and no class reaches it. */
export const EVERY_SIGN_IN_LIMIT: Limit = { name: 'sign-in-all', max: 2_000, windowMs: 15 * MINUTE_MS }
export const EVERY_RESET_LIMIT: Limit = { name: 'reset-all', max: 200, windowMs: 60 * MINUTE_MS }

type Writing = Pick<Store, 'write'>

/** What is tried, and how often it may be: an account, a class, an address. Kept only as a hash. */
export type Tried = { readonly limit: Limit; readonly who: string }

/**
 * Counts a try before it is made, so that tries at the same moment are counted too. Keyed by the account and never by
 * the network address: a class behind one address is not locked out, and a forged address wins nothing.
 *
 * @param who - what is tried, such as an e-mail address; kept only as a hash. Without it, everybody together
 * @throws TooManyTriesError with the time until the window ends
 */
export async function countTry(
  store: Writing,
  limit: Limit,
  who = EVERYBODY,
  now = Date.now(),
): Promise<void> {
  const waitMs = await store.write(async (trx) => {
    const wait = await findWait(trx, { limit, who }, now)
    if (wait === 0) await count(trx, { limit, who }, now)
    return wait
  })
  if (waitMs > 0) throw new TooManyTriesError(waitMs)
}

/**
 * For what only misses count of: asked before the try, in the transaction of the try, with `countMisses` after a miss.
 * Nobody is kept waiting by those who got it right, however many come from one address.
 *
 * @throws TooManyTriesError with the longest of the waits
 */
export async function requireTries(db: Kysely<Tables>, tried: readonly Tried[], now: number): Promise<void> {
  let waitMs = 0
  for (const one of tried) waitMs = Math.max(waitMs, await findWait(db, one, now))
  if (waitMs > 0) throw new TooManyTriesError(waitMs)
}

export async function countMisses(
  trx: Transaction<Tables>,
  tried: readonly Tried[],
  now: number,
): Promise<void> {
  for (const one of tried) await count(trx, one, now)
}

/** After a success the account starts afresh. */
export async function forgetTries(store: Writing, limit: Limit, who: string): Promise<void> {
  await store.write((trx) =>
    trx.deleteFrom('attemptLimit').where('key', '=', toKey({ limit, who })).execute(),
  )
}

async function findWait(db: Kysely<Tables>, tried: Tried, now: number): Promise<number> {
  const { max, windowMs } = tried.limit
  const row = await findOpen(db, tried, now)
  return row && row.count >= max ? row.windowStart + windowMs - now : 0
}

async function count(trx: Transaction<Tables>, tried: Tried, now: number): Promise<void> {
  const key = toKey(tried)
  const row = await findOpen(trx, tried, now)
  if (row) {
    const next = { count: row.count + 1 }
    await trx.updateTable('attemptLimit').set(next).where('key', '=', key).execute()
    return
  }
  await trx
    .deleteFrom('attemptLimit')
    .where('windowStart', '<', now - FORGOTTEN_AFTER_MS)
    .execute()
  await trx.deleteFrom('attemptLimit').where('key', '=', key).execute()
  await trx.insertInto('attemptLimit').values({ key, count: 1, windowStart: now }).execute()
}

/** The count of the window that runs now. */
async function findOpen(db: Kysely<Tables>, tried: Tried, now: number) {
  const row = await db
    .selectFrom('attemptLimit')
    .select(['count', 'windowStart'])
    .where('key', '=', toKey(tried))
    .executeTakeFirst()
  return row && row.windowStart + tried.limit.windowMs > now ? row : undefined
}

/** Keyed with the course's own secret: whoever reads the table cannot find an address by trying them all. */
function toKey({ limit: { name }, who }: Tried): string {
  const hash = createHmac('sha256', requireAttemptSecret()).update(who.trim().toLowerCase()).digest('hex')
  return `${name}:${hash}`
}
