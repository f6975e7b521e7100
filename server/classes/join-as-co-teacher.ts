import type { Transaction } from 'kysely'
import { writeAudit } from '../audit/write-audit'
import type { Tables } from '../store/tables'

type Joining = { readonly classId: string; readonly userId: string; readonly by: string }

/** Part of a write of its caller. @returns whether the educator is new to the class; who teaches it keeps their role */
export async function joinAsCoTeacher(
  trx: Transaction<Tables>,
  { classId, userId, by }: Joining,
  now: number,
): Promise<boolean> {
  const kept = await trx
    .insertInto('classEducator')
    .values({ classId, userId, role: 'co-teacher' })
    .onConflict((conflict) => conflict.columns(['classId', 'userId']).doNothing())
    .returning('userId')
    .executeTakeFirst()
  if (!kept) return false
  const detail = { teacher: userId }
  await writeAudit(trx, { userId: by, classId, action: 'co-teacher.added', detail, at: now })
  return true
}
