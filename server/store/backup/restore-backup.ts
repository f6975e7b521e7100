import { sql, type Transaction } from 'kysely'
import { connectStore } from '../connect-store'
import { listWaitingMigrations, runMigrations, takeMigrationLock } from '../migrate-store'
import { MIGRATIONS } from '../migrations/migrations'
import type { StoreKind, StorePlace } from '../store-place'
import { TABLE_NAMES, type TableName } from '../table-keys'
import type { Tables } from '../tables'
import { type BackupEnd, BackupError, type BackupHeader, type BackupRow } from './backup-format'
import { readBackup } from './read-backup'

const BATCH_ROWS = 200

/**
 * Fills a database from a backup, all or nothing. A backup of an older version of the course is brought up to date.
 *
 * @returns how many rows of each table were restored
 * @throws BackupError when the file is unsound, or the database holds rows and `replaces` is not set
 */
export async function restoreBackup(
  file: string,
  place: StorePlace,
  { replaces }: { readonly replaces: boolean },
): Promise<BackupEnd> {
  const store = connectStore(place)
  try {
    return await store.write(async (trx) => {
      await takeMigrationLock(trx, store.kind)
      await listWaitingMigrations(trx, store.kind, MIGRATIONS)
      await clear(trx, store.kind, replaces)
      return fill(trx, store.kind, file)
    })
  } finally {
    await store.close()
  }
}

async function clear(trx: Transaction<Tables>, kind: StoreKind, replaces: boolean): Promise<void> {
  const present = await listPresent(trx, kind)
  if (!replaces) {
    for (const table of present) {
      if ((await countRows(trx, table)) === 0) continue
      throw new BackupError(
        `The database is not empty: ${table} holds rows. Restore into an empty one, or say --replace to lose what it holds.`,
      )
    }
  }
  for (const table of present.toReversed()) await sql`drop table ${sql.table(table)}`.execute(trx)
  await sql`drop table "migration"`.execute(trx)
}

async function listPresent(trx: Transaction<Tables>, kind: StoreKind): Promise<readonly TableName[]> {
  const { rows } =
    kind === 'sqlite'
      ? await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(trx)
      : await sql<{
          name: string
        }>`select tablename as name from pg_tables where schemaname = current_schema()`.execute(trx)
  return TABLE_NAMES.filter((table) => rows.some(({ name }) => name === table))
}

async function fill(trx: Transaction<Tables>, kind: StoreKind, file: string): Promise<BackupEnd> {
  const restored: Record<string, number> = {}
  let batch: BackupRow[] = []
  const flush = async () => {
    await insertBatch(trx, batch)
    batch = []
  }
  for await (const part of readBackup(file)) {
    if (part.kind === 'header') await prepareTables(trx, kind, file, part.header)
    if (part.kind === 'row') {
      const [table] = part.row
      if (batch.length === BATCH_ROWS || batch.some(([other]) => other !== table)) await flush()
      batch.push(part.row)
      restored[table] = (restored[table] ?? 0) + 1
    }
    if (part.kind === 'end') {
      await flush()
      await requireCounts(trx, file, part.end, restored)
    }
  }
  await runMigrations(trx, kind, await listWaitingMigrations(trx, kind, MIGRATIONS))
  return { rows: restored }
}

/** The tables are made as they were when the backup was, so that its rows fit. */
async function prepareTables(
  trx: Transaction<Tables>,
  kind: StoreKind,
  file: string,
  { migrations }: BackupHeader,
): Promise<void> {
  const waiting = await listWaitingMigrations(trx, kind, MIGRATIONS)
  const unknown = migrations.filter((name) => !MIGRATIONS.some((known) => known.name === name))
  if (unknown.length > 0) {
    throw new BackupError(
      `${file} was made by a newer version of the course: it holds ${unknown.join(', ')}. Restore it with that version.`,
    )
  }
  await runMigrations(
    trx,
    kind,
    waiting.filter(({ name }) => migrations.includes(name)),
  )
}

async function insertBatch(trx: Transaction<Tables>, batch: readonly BackupRow[]): Promise<void> {
  const [first] = batch
  if (!first) return
  const [table, sample] = first
  const columns = Object.keys(sample)
  const rows = batch.map(([, row]) => sql`(${sql.join(columns.map((column) => row[column] ?? null))})`)
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values ${sql.join(rows)}`.execute(trx)
}

async function requireCounts(
  trx: Transaction<Tables>,
  file: string,
  { rows: expected }: BackupEnd,
  restored: Readonly<Record<string, number>>,
): Promise<void> {
  for (const table of TABLE_NAMES) {
    const found = table in expected || table in restored ? await countRows(trx, table) : 0
    if (found === (expected[table] ?? 0)) continue
    throw new BackupError(
      `${file}: ${table} should have ${expected[table] ?? 0} rows, but ${found} came back.`,
    )
  }
}

async function countRows(trx: Transaction<Tables>, table: TableName): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(trx)
  return rows[0]?.n ?? 0
}
