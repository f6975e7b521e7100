import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import Database from 'libsql'
import { toColumnValue } from './column-value'
import { createTurns } from './turns'

/** Full sync: an acknowledged write survives a cut of power. The driver itself waits little, for it blocks the process. */
const SETTINGS = ['journal_mode = wal', 'synchronous = full', 'foreign_keys = on', 'busy_timeout = 5']
const OWNER_ONLY = 0o600
const MAX_WAIT_MS = 30_000
const READS = /^\s*select\b/i
/** A process that ends closes its files, which leaves nothing to recover at the next start. */
const closings = new Set<() => void>()
process.once('exit', () => {
  for (const close of closings) close()
})

/** The one place that knows the SQLite driver. `beforeUse` runs before a connection is handed out and may refuse. */
export function createLibsqlDialect(file: string, beforeUse: () => void): Dialect {
  return {
    createDriver: () => createDriver(file, beforeUse),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

function createDriver(file: string, beforeUse: () => void): Driver {
  const turns = createTurns()
  let open: { readonly database: Database.Database; readonly connection: DatabaseConnection } | undefined
  const close = () => {
    open?.database.close()
    open = undefined
  }
  const command = async (text: string) => {
    if (open) await patiently(open.database, text)
  }
  return {
    init: async () => {
      const database = await openDatabase(file)
      open = { database, connection: createConnection(database) }
      closings.add(close)
    },
    acquireConnection: async () => {
      beforeUse()
      await turns.take()
      if (open) return open.connection
      turns.give()
      throw new Error(`The database ${file} is closed.`)
    },
    releaseConnection: async () => turns.give(),
    // A transaction that begins deferred and writes later fails when another process wrote in between.
    beginTransaction: (_, { accessMode }) =>
      command(accessMode === 'read only' ? 'begin' : 'begin immediate'),
    commitTransaction: () => command('commit'),
    rollbackTransaction: async () => {
      if (open?.database.inTransaction) await command('rollback')
    },
    destroy: async () => {
      await turns.take()
      closings.delete(close)
      close()
      turns.give()
    },
  }
}

async function openDatabase(file: string): Promise<Database.Database> {
  mkdirSync(dirname(file), { recursive: true })
  closeSync(openSync(file, 'a', OWNER_ONLY))
  const database = new Database(file)
  for (const setting of SETTINGS) await patiently(database, `pragma ${setting}`)
  return database
}

function createConnection(database: Database.Database): DatabaseConnection {
  return {
    executeQuery: async <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
      const values = parameters.map(toColumnValue)
      if (database.inTransaction || READS.test(sql)) return runStatement(database, sql, values)
      return writeAlone(database, () => runStatement(database, sql, values))
    },
    // biome-ignore lint/correctness/useYield: rows are read whole; nothing is streamed
    streamQuery: async function* () {
      throw new Error('Rows are read in pages here, not streamed.')
    },
  }
}

function runStatement<R>(
  database: Database.Database,
  text: string,
  values: readonly unknown[],
): QueryResult<R> {
  const statement = database.prepare(text)
  if (statement.reader) return { rows: statement.all(values) as R[] }
  return { rows: [], numAffectedRows: BigInt(statement.run(values).changes) }
}

/**
 * The lock is taken before the statement runs: one that meets a lock itself stays half-run until it is collected, and
 * until then no transaction of this connection can be committed.
 */
async function writeAlone<T>(database: Database.Database, statement: () => T): Promise<T> {
  await patiently(database, 'begin immediate')
  try {
    const result = statement()
    database.exec('commit')
    return result
  } catch (error) {
    if (database.inTransaction) database.exec('rollback')
    throw error
  }
}

/** Waits while another process holds the lock, without holding up this one. */
async function patiently(database: Database.Database, command: string): Promise<void> {
  const giveUpAt = Date.now() + MAX_WAIT_MS
  for (;;) {
    try {
      database.exec(command)
      return
    } catch (error) {
      if (!isBusy(error) || Date.now() > giveUpAt) throw error
    }
    await wait(1 + Math.random() * 10)
  }
}

function isBusy(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return code.startsWith('SQLITE_BUSY') || code === 'SQLITE_LOCKED'
}
