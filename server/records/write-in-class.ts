import type { Transaction } from 'kysely'
import type { Store } from '../store/store'
import type { Tables } from '../store/tables'

type Writing = Pick<Store, 'write'>
type Work<T> = (trx: Transaction<Tables>) => Promise<T>
type Job = {
  readonly work: Work<unknown>
  readonly settle: { readonly resolve: (value: unknown) => void; readonly reject: (error: unknown) => void }
}

const MOST_AT_ONCE = 25
const lines = new WeakMap<Writing['write'], Map<string, Job[]>>()

/**
 * Writes of one class take turns within this process, for two that read the same rows would collide in the database and
 * all but one be done again. Those that have come to wait meanwhile are written together: a class that hands in all at
 * once then costs a few syncs of the disk, not hundreds. Work that fails is done again alone, so that it fails for itself.
 */
export function writeInClass<T>(store: Writing, classId: string, work: Work<T>): Promise<T> {
  const ofStore = lines.get(store.write) ?? new Map<string, Job[]>()
  lines.set(store.write, ofStore)
  const waiting = ofStore.get(classId)
  const line = waiting ?? []
  const promise = new Promise<T>((resolve, reject) => {
    line.push({ work, settle: { resolve: resolve as (value: unknown) => void, reject } })
  })
  if (!waiting) {
    ofStore.set(classId, line)
    void drain(store, line, () => ofStore.delete(classId))
  }
  return promise
}

/** The line is closed in the same step in which it is found empty, so that nobody joins one that has ended. */
async function drain(store: Writing, line: Job[], close: () => void): Promise<void> {
  while (line.length > 0) await writeTogether(store, line.splice(0, MOST_AT_ONCE))
  close()
}

async function writeTogether(store: Writing, jobs: readonly Job[]): Promise<void> {
  try {
    const results = await store.write(async (trx) => {
      const all: unknown[] = []
      for (const { work } of jobs) all.push(await work(trx))
      return all
    })
    for (const [index, { settle }] of jobs.entries()) settle.resolve(results[index])
  } catch (error) {
    if (jobs.length === 1) for (const { settle } of jobs) settle.reject(error)
    else for (const job of jobs) await writeTogether(store, [job])
  }
}
