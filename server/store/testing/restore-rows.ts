import type { Store } from '../store'
import { TABLE_KEYS, TABLE_NAMES, type TableName } from '../table-keys'
import { readAllRows } from './read-all-rows'

type Rows = Awaited<ReturnType<typeof readAllRows>>
type Row = Readonly<Record<string, unknown>>
type Difference = { readonly added: readonly Row[]; readonly lost: readonly Row[] }

/** By table, the rows that are new, and those that are gone or were otherwise before; empty where nothing changed. */
export function compareRows(before: Rows, after: Rows): Readonly<Record<string, Difference>> {
  const found: Record<string, Difference> = {}
  for (const table of TABLE_NAMES) {
    const [was, is] = [toMap(before[table]), toMap(after[table])]
    const added = [...is].flatMap(([text, row]) => (was.has(text) ? [] : [row]))
    const lost = [...was].flatMap(([text, row]) => (is.has(text) ? [] : [row]))
    if (added.length + lost.length > 0) found[table] = { added, lost }
  }
  return found
}

/** Puts every row back as `readAllRows` found it. */
export async function restoreRows(store: Store, before: Rows): Promise<void> {
  const changed = compareRows(before, await readAllRows(store))
  if (Object.keys(changed).length === 0) return
  await store.write(async (trx) => {
    for (const table of TABLE_NAMES.toReversed()) {
      const kept = new Set(changed[table]?.lost.map((row) => toPlace(table, row)))
      for (const row of changed[table]?.added ?? []) {
        if (kept.has(toPlace(table, row))) continue
        let gone = trx.deleteFrom(table)
        for (const key of TABLE_KEYS[table]) gone = gone.where(key as never, '=', row[key] as never)
        await gone.execute()
      }
    }
    for (const table of TABLE_NAMES) {
      for (const row of changed[table]?.lost ?? []) {
        await trx
          .insertInto(table)
          .values(row as never)
          .onConflict((conflict) =>
            conflict.columns([...TABLE_KEYS[table]] as never).doUpdateSet(row as never),
          )
          .execute()
      }
    }
  })
}

function toMap(rows: readonly unknown[] = []): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [JSON.stringify(row), row as Row]))
}

function toPlace(table: TableName, row: Row): string {
  return TABLE_KEYS[table].map((key) => row[key]).join('\n')
}
