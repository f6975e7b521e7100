import { setTimeout as wait } from 'node:timers/promises'
import type { Store } from '../store/store'

const POLL_MS = 1_000
/** Instances' clocks differ, and a write may be seen after one that was begun later: so far back is looked again. */
const OVERLAP_MS = 60_000

/** `changed`: something of the class changed since the last look, whichever instance of the app changed it. */
export type Look = { readonly kind: 'changed' | 'quiet'; readonly at: number }

/**
 * Looks once a second whether a class changed, until the signal fires. The first look comes at once and is a change: what
 * is read after it and what the later looks tell leave no gap between them.
 */
export async function* watchClass(
  store: Pick<Store, 'db'>,
  classId: string,
  signal: AbortSignal,
  pollMs = POLL_MS,
): AsyncGenerator<Look> {
  let seen = await readRecent(store, classId, await findLatest(store, classId))
  yield { kind: 'changed', at: Date.now() }
  while (await pause(pollMs, signal)) {
    const known = new Map(seen)
    seen = await readRecent(store, classId, Math.max(0, ...known.values()))
    const isChanged = [...seen.keys()].some((id) => !known.has(id))
    yield { kind: isChanged ? 'changed' : 'quiet', at: Date.now() }
  }
}

async function findLatest({ db }: Pick<Store, 'db'>, classId: string): Promise<number> {
  const row = await db
    .selectFrom('change')
    .select('at')
    .where('classId', '=', classId)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.at ?? 0
}

async function readRecent(
  { db }: Pick<Store, 'db'>,
  classId: string,
  latest: number,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('change')
    .select(['id', 'at'])
    .where('classId', '=', classId)
    .where('at', '>', latest - OVERLAP_MS)
    .execute()
  return new Map(rows.map(({ id, at }) => [id, at]))
}

async function pause(ms: number, signal: AbortSignal): Promise<boolean> {
  try {
    await wait(ms, undefined, { signal })
    return true
  } catch {
    return false
  }
}
