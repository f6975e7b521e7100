import { readEnv } from '#server/env'
import { openStoreAt } from '#server/store/open-store'
import { findStorePlace } from '#server/store/store-place'
import { stop } from './check-node.mjs'

/** npx tsx scripts/seed-demo.ts: the demo class, once in the life of an installation. */
async function seed(): Promise<void> {
  const { seedDemo } = await import('#server/demo/seed-demo')
  const store = await openStoreAt(findStorePlace(readEnv()))
  try {
    const outcome = await seedDemo(store, Date.now())
    if (outcome === 'seeded') process.stdout.write('A demo class with thirty invented students is ready.\n')
  } finally {
    await store.close()
  }
}

seed().catch((error: Error) => stop(error.message))
