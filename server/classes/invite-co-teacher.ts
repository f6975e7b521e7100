import type { Transaction } from 'kysely'
import { writeAudit } from '../audit/write-audit'
import type { Educator } from '../auth/educator'
import { keepNewInvitation } from '../auth/invitation'
import type { Store } from '../store/store'
import type { Tables } from '../store/tables'

export type InvitedTeacher = {
  readonly id: string
  readonly email: string | null
  readonly expiresAt: number
}

/**
 * Part of a write of its caller. An invitation to the class that went to the same address before stops working.
 *
 * @returns the code, which is kept nowhere
 */
export async function inviteCoTeacher(
  trx: Transaction<Tables>,
  educator: Educator,
  { classId, email }: { readonly classId: string; readonly email: string },
  now: number,
): Promise<string> {
  await trx
    .deleteFrom('invitation')
    .where('classId', '=', classId)
    .where('email', '=', email)
    .where('usedAt', 'is', null)
    .execute()
  const { id, code } = await keepNewInvitation(trx, { invitedBy: educator.id, email, classId }, now)
  const detail = { invitation: id }
  await writeAudit(trx, { userId: educator.id, classId, action: 'educator.invited', detail, at: now })
  return code
}

/** Whoever invited: after a class is handed over, its new owner sees and withdraws them. */
export async function listInvitedTeachers(
  { db }: Pick<Store, 'db'>,
  classId: string,
  now: number,
): Promise<readonly InvitedTeacher[]> {
  return db
    .selectFrom('invitation')
    .select(['id', 'email', 'expiresAt'])
    .where('classId', '=', classId)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .orderBy('createdAt')
    .execute()
}

export async function withdrawTeacherInvitation(
  { write }: Pick<Store, 'write'>,
  educator: Educator,
  { classId, id }: { readonly classId: string; readonly id: string },
  now: number,
): Promise<void> {
  await write(async (trx) => {
    const { numDeletedRows } = await trx
      .deleteFrom('invitation')
      .where('id', '=', id)
      .where('classId', '=', classId)
      .where('usedAt', 'is', null)
      .executeTakeFirst()
    if (numDeletedRows === 0n) return
    const action = 'educator.invitation-withdrawn'
    await writeAudit(trx, { userId: educator.id, classId, action, detail: { invitation: id }, at: now })
  })
}
