import { existsSync } from 'node:fs'
import { readEnv } from '#server/env'
import { writeBackup } from '#server/store/backup/write-backup'
import { openStoreAt } from '#server/store/open-store'
import { findStorePlace } from '#server/store/store-place'
import { stop } from './check-node.mjs'

/** npm run backup [-- FILE]: the course may go on running. */
async function backup(file = nameFile(new Date())): Promise<void> {
  if (existsSync(file)) stop(`${file} exists already; a backup never overwrites another.`)
  const store = await openStoreAt(findStorePlace(readEnv()))
  try {
    const { rows } = await writeBackup(store, file, Date.now())
    const total = Object.values(rows).reduce((sum, count) => sum + count, 0)
    process.stdout.write(`${file}: ${total} rows of ${Object.keys(rows).length} tables (${store.kind}).\n`)
  } finally {
    await store.close()
  }
}

function nameFile(now: Date): string {
  return `var/backups/course-${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z.jsonl.gz`
}

backup(process.argv[2]).catch((error: Error) => stop(error.message))
