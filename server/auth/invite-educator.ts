import { writeAudit } from '../audit/write-audit'
import type { Store } from '../store/store'
import type { Educator } from './educator'
import { keepNewInvitation } from './invitation'

/** Any educator may invite another. @returns the code, which is kept nowhere */
export async function inviteEducator(
  { write }: Pick<Store, 'write'>,
  educator: Educator,
  email: string | null,
  now: number,
): Promise<string> {
  return write(async (trx) => {
    const { id, code } = await keepNewInvitation(trx, { invitedBy: educator.id, email, classId: null }, now)
    const detail = { invitation: id }
    await writeAudit(trx, { userId: educator.id, classId: null, action: 'educator.invited', detail, at: now })
    return code
  })
}

export type OpenInvitation = {
  readonly id: string
  readonly email: string | null
  /** Of the class that comes with it; null without one, and where the class is gone. */
  readonly className: string | null
  readonly expiresAt: number
}

export async function listOpenInvitations(
  { db }: Pick<Store, 'db'>,
  educator: Educator,
  now: number,
): Promise<readonly OpenInvitation[]> {
  return db
    .selectFrom('invitation')
    .leftJoin('class', 'class.id', 'invitation.classId')
    .select(['invitation.id', 'email', 'class.name as className', 'expiresAt'])
    .where('invitedBy', '=', educator.id)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .orderBy('invitation.createdAt')
    .execute()
}

/** Only one's own; another's is left alone. */
export async function withdrawInvitation(
  { write }: Pick<Store, 'write'>,
  educator: Educator,
  id: string,
  now: number,
): Promise<void> {
  await write(async (trx) => {
    const { numDeletedRows } = await trx
      .deleteFrom('invitation')
      .where('id', '=', id)
      .where('invitedBy', '=', educator.id)
      .where('usedAt', 'is', null)
      .executeTakeFirst()
    if (numDeletedRows === 0n) return
    const detail = { invitation: id }
    const action = 'educator.invitation-withdrawn'
    await writeAudit(trx, { userId: educator.id, classId: null, action, detail, at: now })
  })
}
