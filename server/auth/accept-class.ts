import type { Transaction } from 'kysely'
import { joinAsCoTeacher } from '../classes/join-as-co-teacher'
import type { Store } from '../store/store'
import type { Tables } from '../store/tables'
import type { Educator } from './educator'
import { type FoundInvitation, findInvitation, type Invitation } from './invitation'

/** The class of an invitation: none came with it, it is there, or it was deleted meanwhile. */
export type InvitedClass =
  | { readonly kind: 'none' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'class'; readonly id: string; readonly name: string }

export type ClassAcceptance =
  | { readonly kind: 'accepted'; readonly invited: InvitedClass }
  | Exclude<FoundInvitation, { readonly kind: 'open' }>

export async function findInvitedClass(
  db: Pick<Transaction<Tables>, 'selectFrom'>,
  { classId }: Pick<Invitation, 'classId'>,
): Promise<InvitedClass> {
  if (classId === null) return { kind: 'none' }
  const row = await db.selectFrom('class').select(['id', 'name']).where('id', '=', classId).executeTakeFirst()
  return row ? { kind: 'class', ...row } : { kind: 'gone' }
}

/** Part of a write of its caller. */
export async function enterInvitedClass(
  trx: Transaction<Tables>,
  invitation: Invitation,
  userId: string,
  now: number,
): Promise<InvitedClass> {
  const invited = await findInvitedClass(trx, invitation)
  if (invited.kind === 'class') await joinAsCoTeacher(trx, { classId: invited.id, userId, by: userId }, now)
  return invited
}

/**
 * For somebody who has an account already, with this address or another. Uses the invitation up, also where its class
 * is gone. One that comes without a class is left open: whoever has an account needs it for nothing.
 */
export async function acceptClass(
  { write }: Pick<Store, 'write'>,
  code: string,
  educator: Educator,
  now: number,
): Promise<ClassAcceptance> {
  return write(async (trx) => {
    const found = await findInvitation(trx, code, now)
    if (found.kind !== 'open') return found
    const { invitation } = found
    if (invitation.classId === null) return { kind: 'accepted', invited: { kind: 'none' } }
    const invited = await enterInvitedClass(trx, invitation, educator.id, now)
    await trx.updateTable('invitation').set({ usedAt: now }).where('id', '=', invitation.id).execute()
    return { kind: 'accepted', invited }
  })
}
