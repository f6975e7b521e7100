import type { Transaction } from 'kysely'
import { makeId } from './make-id'
import type { Tables } from './tables'

/** `work`: learners' devices reported something; `grades`: an educator changed what counts; `roster`, `settings`: of the class. */
export type ChangeKind = 'work' | 'grades' | 'roster' | 'settings'

/**
 * Tells every instance of the app that a class has changed, in the transaction of the change. Two changes of a class never
 * bear the same time, whatever the clock says.
 */
export async function noteChange(
  trx: Transaction<Tables>,
  classId: string,
  kind: ChangeKind,
  now: number,
): Promise<void> {
  const { last } = await trx
    .selectFrom('change')
    .select((is) => is.fn.max('at').as('last'))
    .where('classId', '=', classId)
    .executeTakeFirstOrThrow()
  const at = Math.max(now, Number(last ?? 0) + 1)
  await trx
    .insertInto('change')
    .values({ id: makeId(now), classId, kind, at })
    .execute()
}
