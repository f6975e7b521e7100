import { createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { sql, type Transaction } from 'kysely'
import { readApplied } from '../migrate-store'
import type { Store } from '../store'
import { TABLE_KEYS, TABLE_NAMES, type TableName } from '../table-keys'
import type { Tables } from '../tables'
import { BACKUP_VERSION, type BackupEnd, type BackupHeader } from './backup-format'

const PAGE_ROWS = 500
type Row = Readonly<Record<string, unknown>>

/**
 * Writes every row as they stood at one moment, while others go on writing. The file appears under its name only when
 * it is whole, and is readable by its owner alone.
 *
 * @returns how many rows of each table it holds
 */
export async function writeBackup({ db }: Pick<Store, 'db'>, file: string, now: number): Promise<BackupEnd> {
  const unfinished = `${file}.unfinished`
  const end: BackupEnd = { rows: {} }
  mkdirSync(dirname(file), { recursive: true })
  try {
    await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((trx) =>
        pipeline(
          Readable.from(listLines(trx, end, now)),
          createGzip(),
          createWriteStream(unfinished, { mode: 0o600, flush: true }),
        ),
      )
    renameSync(unfinished, file)
    return end
  } finally {
    rmSync(unfinished, { force: true })
  }
}

async function* listLines(trx: Transaction<Tables>, end: BackupEnd, madeAt: number): AsyncGenerator<string> {
  const header: BackupHeader = {
    format: 'remission-course-backup',
    version: BACKUP_VERSION,
    madeAt,
    migrations: [...(await readApplied(trx))],
  }
  yield `${JSON.stringify(header)}\n`
  for (const table of TABLE_NAMES) {
    end.rows[table] = 0
    for await (const page of listPages(trx, table)) {
      end.rows[table] += page.length
      yield page.map((row) => `${JSON.stringify([table, row])}\n`).join('')
    }
  }
  yield `${JSON.stringify(end)}\n`
}

/** Each page starts behind the key of the last row, so that the last page of a long table costs no more than the first. */
async function* listPages(trx: Transaction<Tables>, table: TableName): AsyncGenerator<readonly Row[]> {
  const keys: readonly string[] = TABLE_KEYS[table]
  const columns = sql.join(keys.map((key) => sql.ref(key)))
  for (let last: Row | undefined; ; ) {
    const behind = last && sql`where (${columns}) > (${sql.join(keys.map((key) => last?.[key]))})`
    const { rows } =
      await sql<Row>`select * from ${sql.table(table)} ${behind ?? sql``} order by ${columns} limit ${PAGE_ROWS}`.execute(
        trx,
      )
    if (rows.length > 0) yield rows
    if (rows.length < PAGE_ROWS) return
    last = rows.at(-1)
  }
}
