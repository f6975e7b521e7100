import { sql, type Transaction } from 'kysely'
import type { Migration } from './migrations/migration'
import { MIGRATIONS } from './migrations/migrations'
import type { Store } from './store'
import type { StoreKind } from './store-place'
import type { Tables } from './tables'

/** The number under which PostgreSQL keeps the lock; any that nothing else in the database uses. */
const LOCK = 7_263_514
/** PostgreSQL sorts text by bytes as SQLite does; SQLite refuses a wrong kind of value as PostgreSQL does. */
const DIALECT = {
  sqlite: { types: { text: 'text', whole: 'integer', real: 'real' }, afterTable: ' strict' },
  postgres: {
    types: { text: 'text collate "C"', whole: 'bigint', real: 'double precision' },
    afterTable: '',
  },
} as const

/**
 * Brings the tables up to date, all or nothing; processes that start at once take turns.
 *
 * @returns the names of the migrations that ran
 * @throws Error when the database was made by a newer version of the course
 */
export async function migrateStore(
  { db, kind }: Pick<Store, 'db' | 'kind'>,
  migrations = MIGRATIONS,
): Promise<readonly string[]> {
  return db.transaction().execute(async (trx) => {
    await takeMigrationLock(trx, kind)
    const waiting = await listWaitingMigrations(trx, kind, migrations)
    await runMigrations(trx, kind, waiting)
    return waiting.map(({ name }) => name)
  })
}

/** SQLite needs none: a transaction that writes has the file to itself. */
export async function takeMigrationLock(trx: Transaction<Tables>, kind: StoreKind): Promise<void> {
  if (kind === 'postgres') await sql`select pg_advisory_xact_lock(${LOCK})`.execute(trx)
}

export async function listWaitingMigrations(
  trx: Transaction<Tables>,
  kind: StoreKind,
  migrations: readonly Migration[],
): Promise<readonly Migration[]> {
  const { text, whole } = DIALECT[kind].types
  await run(
    trx,
    `create table if not exists "migration" ("name" ${text} primary key not null, "at" ${whole} not null)`,
  )
  const applied = await readApplied(trx)
  const unknown = applied.filter((name) => !migrations.some((known) => known.name === name))
  if (unknown.length > 0) {
    throw new Error(
      `The database was made by a newer version of the course: it holds ${unknown.join(', ')}, unknown to this one. ` +
        'Start that version, or restore a backup made with this one.',
    )
  }
  return migrations.filter(({ name }) => !applied.includes(name))
}

export async function runMigrations(
  trx: Transaction<Tables>,
  kind: StoreKind,
  migrations: readonly Migration[],
): Promise<void> {
  const { types, afterTable } = DIALECT[kind]
  for (const { name, statements } of migrations) {
    for (const statement of statements(types)) {
      await run(trx, statement.startsWith('create table') ? statement + afterTable : statement)
    }
    await sql`insert into "migration" ("name", "at") values (${name}, ${Date.now()})`.execute(trx)
  }
}

export async function readApplied(db: Store['db']): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select "name" from "migration" order by "name"`.execute(db)
  return rows.map(({ name }) => name)
}

async function run(trx: Transaction<Tables>, statement: string): Promise<void> {
  await sql.raw(statement).execute(trx)
}
