import type { Store } from '../store'
import { TABLE_KEYS, TABLE_NAMES } from '../table-keys'

export async function readAllRows({ db }: Pick<Store, 'db'>): Promise<Readonly<Record<string, unknown[]>>> {
  const all: Record<string, unknown[]> = {}
  for (const table of TABLE_NAMES) {
    const keys: readonly string[] = TABLE_KEYS[table]
    const rows: readonly Readonly<Record<string, unknown>>[] = await db
      .selectFrom(table)
      .selectAll()
      .execute()
    const place = (row: Readonly<Record<string, unknown>>) => keys.map((key) => row[key]).join('\n')
    all[table] = rows.toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
  }
  return all
}
