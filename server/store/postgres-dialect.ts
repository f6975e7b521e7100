import { type Dialect, PostgresDialect, type PostgresPoolClient } from 'kysely'
import pg from 'pg'
import { toColumnValue } from './column-value'

const CONNECTIONS = 10
const CONNECT_WITHIN_MS = 10_000
const ABANDONED_AFTER_MS = 60_000
/** Whole numbers of eight bytes and the sums of them, which PostgreSQL's driver gives as text unless told. */
const NUMBER_TYPES: readonly number[] = [pg.types.builtins.INT8, pg.types.builtins.NUMERIC]

/** The one place that knows the PostgreSQL driver. `beforeUse` runs before a connection is handed out and may refuse. */
export function createPostgresDialect(url: string, beforeUse: () => void): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    idle_in_transaction_session_timeout: ABANDONED_AFTER_MS,
    application_name: 'remission-course',
    types: { getTypeParser },
  })
  // A connection that the server drops is replaced at the next use, and a query under way fails by itself. Unheard, the
  // event of an idle one, or of one between two queries, would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return new PostgresDialect({
    pool: {
      connect: async () => {
        beforeUse()
        return guardValues(await pool.connect())
      },
      end: () => pool.end(),
    },
  })
}

/** Kysely asks a client for these two alone while nothing is streamed, and its type for the pool names more. */
function guardValues(client: pg.PoolClient): PostgresPoolClient {
  const guarded = {
    query: (text: string, values: readonly unknown[]) => client.query(text, values.map(toColumnValue)),
    release: () => client.release(),
  }
  return guarded as unknown as PostgresPoolClient
}

const getTypeParser: typeof pg.types.getTypeParser = (type, format) =>
  NUMBER_TYPES.includes(type) ? toSafeNumber : pg.types.getTypeParser(type, format)

function toSafeNumber(text: string): number {
  const value = Number(text)
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new RangeError(`${text} is beyond the whole numbers that can be read exactly.`)
  }
  return value
}
