import { readEnv } from '#server/env'
import { connectStore } from './connect-store'
import { migrateStore } from './migrate-store'
import type { Store } from './store'
import { findStorePlace, type StorePlace } from './store-place'

export type { Store } from './store'

declare global {
  var courseStore: Promise<Store> | undefined
}

/** The store of this process, opened and migrated once; a failed opening is tried again at the next call. */
export function openStore(): Promise<Store> {
  globalThis.courseStore ??= openStoreAt(findStorePlace(readEnv())).catch((error: unknown) => {
    globalThis.courseStore = undefined
    throw error
  })
  return globalThis.courseStore
}

export async function openStoreAt(place: StorePlace): Promise<Store> {
  const store = connectStore(place)
  try {
    await migrateStore(store)
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}
