import { parseClassCode } from '#domain/classes/class-code'
import type { Store } from '../store/store'
import { type ClassRecord, toClassRecord } from './class-record'

export type FoundClass =
  | { readonly kind: 'open' | 'archived'; readonly found: ClassRecord }
  | { readonly kind: 'unknown' }

/** The class of a code, however the code was written. */
export async function findJoinableClass({ db }: Pick<Store, 'db'>, written: string): Promise<FoundClass> {
  const code = parseClassCode(written)
  if (code === undefined) return { kind: 'unknown' }
  const row = await db.selectFrom('class').selectAll().where('code', '=', code).executeTakeFirst()
  if (!row) return { kind: 'unknown' }
  return { kind: row.archivedAt === null ? 'open' : 'archived', found: toClassRecord(row) }
}
