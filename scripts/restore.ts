import { readEnv } from '#server/env'
import { restoreBackup } from '#server/store/backup/restore-backup'
import { findStorePlace } from '#server/store/store-place'
import { stop } from './check-node.mjs'

/** npm run restore -- FILE [--replace]: stop the course first. */
async function restore(args: readonly string[]): Promise<void> {
  const files = args.filter((arg) => arg !== '--replace')
  const [file] = files
  if (!file || files.length > 1) return stop('Name one backup: npm run restore -- FILE [--replace]')
  const place = findStorePlace(readEnv())
  const { rows } = await restoreBackup(file, place, { replaces: args.includes('--replace') })
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0)
  process.stdout.write(`${total} rows of ${Object.keys(rows).length} tables restored (${place.kind}).\n`)
}

restore(process.argv.slice(2)).catch((error: Error) => stop(error.message))
