import { TooManyTriesError } from '../http/too-many-tries-error'
import { hashSecret } from '../rights/hash-secret'
import type { Store } from '../store/store'

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
  const key = toKey(limit, who)
  const waitMs = await store.write(async (trx) => {
    const row = await trx.selectFrom('attemptLimit').selectAll().where('key', '=', key).executeTakeFirst()
    if (!row || row.windowStart + limit.windowMs <= now) {
      await trx
        .deleteFrom('attemptLimit')
        .where('windowStart', '<', now - FORGOTTEN_AFTER_MS)
        .execute()
      await trx.deleteFrom('attemptLimit').where('key', '=', key).execute()
      await trx.insertInto('attemptLimit').values({ key, count: 1, windowStart: now }).execute()
      return 0
    }
    if (row.count >= limit.max) return row.windowStart + limit.windowMs - now
    await trx
      .updateTable('attemptLimit')
      .set({ count: row.count + 1 })
      .where('key', '=', key)
      .execute()
    return 0
  })
  if (waitMs > 0) throw new TooManyTriesError(waitMs)
}

/** After a success the account starts afresh. */
export async function forgetTries(store: Writing, limit: Limit, who: string): Promise<void> {
  await store.write((trx) => trx.deleteFrom('attemptLimit').where('key', '=', toKey(limit, who)).execute())
}

function toKey({ name }: Limit, who: string): string {
  return `${name}:${hashSecret(who.trim().toLowerCase())}`
}
