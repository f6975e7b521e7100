import type { Transaction } from 'kysely'
import { makeId } from '../store/make-id'
import type { Tables } from '../store/tables'

/** Tells every instance that a class changed. Two changes of a class never bear the same time, whatever the clock says. */
export async function writeChange(
  trx: Transaction<Tables>,
  classId: string,
  kind: 'roster' | 'settings',
  now: number,
): Promise<void> {
  const last = await trx
    .selectFrom('change')
    .select('at')
    .where('classId', '=', classId)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  const at = last ? Math.max(now, last.at + 1) : now
  await trx
    .insertInto('change')
    .values({ id: makeId(now), classId, kind, at })
    .execute()
}
