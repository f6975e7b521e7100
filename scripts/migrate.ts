import { readEnv } from '#server/env'
import { connectStore } from '#server/store/connect-store'
import { migrateStore } from '#server/store/migrate-store'
import { findStorePlace } from '#server/store/store-place'
import { stop } from './check-node.mjs'

/** npm run migrate: brings the database up to date without starting the course. */
async function migrate(): Promise<void> {
  const store = connectStore(findStorePlace(readEnv()))
  try {
    const ran = await migrateStore(store)
    process.stdout.write(ran.length === 0 ? 'Up to date.\n' : `Ran ${ran.join(', ')}.\n`)
  } finally {
    await store.close()
  }
}

migrate().catch((error: Error) => stop(error.message))
