import type { Transaction } from 'kysely'
import { makeId } from '../store/make-id'
import type { Tables } from '../store/tables'

/** `work`: learners' devices reported something; `grades`: an educator changed what counts. */
export type RecordChange = 'work' | 'grades'

/** Tells every instance of the app that a class has changed, in the transaction of the change. Times rise in a class. */
export async function noteChange(
  trx: Transaction<Tables>,
  classId: string,
  kind: RecordChange,
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
