import { parseClassCode } from '#domain/classes/class-code'
import { countMisses, requireTries } from '../auth/count-try'
import type { Store } from '../store/store'
import { type ClassRecord, toClassRecord } from './class-record'
import { listJoinLimits } from './join-class'

export type FoundClass =
  | { readonly kind: 'open' | 'archived'; readonly found: ClassRecord }
  | { readonly kind: 'unknown' }

/**
 * The class of a code, however the code was written. A code that no class has counts as one that was tried to join by.
 *
 * @throws TooManyTriesError
 */
export async function findJoinableClass(
  { db, write }: Pick<Store, 'db' | 'write'>,
  written: string,
  now: number,
  address: string | null = null,
): Promise<FoundClass> {
  const code = parseClassCode(written)
  if (code === undefined) return { kind: 'unknown' }
  const limits = listJoinLimits(address)
  await requireTries(db, limits, now)
  const row = await db.selectFrom('class').selectAll().where('code', '=', code).executeTakeFirst()
  if (row) return { kind: row.archivedAt === null ? 'open' : 'archived', found: toClassRecord(row) }
  await write((trx) => countMisses(trx, limits, now))
  return { kind: 'unknown' }
}
