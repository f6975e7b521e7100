import type { KyselyPlugin, UnknownRow } from 'kysely'

/** The account tables keep times as epoch milliseconds and flags as 0 or 1; better-auth wants to read Date and boolean. */
const TIMES: readonly string[] = [
  'createdAt',
  'updatedAt',
  'expiresAt',
  'accessTokenExpiresAt',
  'refreshTokenExpiresAt',
]
const FLAGS: readonly string[] = ['emailVerified']

/** Only reading: what is written becomes numbers in the store for everybody. */
export const timesAsDates: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => ({ ...result, rows: result.rows.map(convertRow) }),
}

function convertRow(row: UnknownRow): UnknownRow {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, convert(name, value)]))
}

function convert(name: string, value: unknown): unknown {
  if (typeof value !== 'number') return value
  if (TIMES.includes(name)) return new Date(value)
  return FLAGS.includes(name) ? value === 1 : value
}
