import packageFile from '../../package.json'
import { readApplied } from './migrate-store'
import { openStore } from './open-store'
import type { Store } from './store'
import type { StoreKind } from './store-place'

const ANSWER_WITHIN_MS = 5000

export type Health =
  | { readonly ok: true; readonly database: StoreKind; readonly version: string }
  | { readonly ok: false }

/** Whether the database answers a read in time. Why it does not is for the log, not for whoever asks. */
export async function checkHealth(
  open: () => Promise<Store> = openStore,
  withinMs = ANSWER_WITHIN_MS,
): Promise<Health> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`The database gave no answer within ${withinMs} ms.`)),
      withinMs,
    )
  })
  try {
    return await Promise.race([read(open), late])
  } catch (error) {
    console.error('The health check failed.', error)
    return { ok: false }
  } finally {
    clearTimeout(timer)
  }
}

async function read(open: () => Promise<Store>): Promise<Health> {
  const { db, kind } = await open()
  await readApplied(db)
  return { ok: true, database: kind, version: packageFile.version }
}
