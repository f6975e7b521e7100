import { hashPassword } from 'better-auth/crypto'
import type { Transaction } from 'kysely'
import { writeAudit } from '../audit/write-audit'
import { makeId } from '../store/make-id'
import type { Store } from '../store/store'
import type { Tables } from '../store/tables'
import { enterInvitedClass, type InvitedClass } from './accept-class'
import type { NewAccount } from './account.schema'
import { type FoundInvitation, findInvitation, type Invitation } from './invitation'

export type Acceptance =
  | { readonly kind: 'accepted'; readonly userId: string; readonly invited: InvitedClass }
  | { readonly kind: 'email-taken'; readonly isForClass: boolean }
  | Exclude<FoundInvitation, { readonly kind: 'open' }>

/**
 * Makes an educator's account, once for an invitation, whole or not at all. The address counts as unconfirmed: whoever
 * invited has seen the link too. The first educator gets the classes that belong to nobody, such as the demo class; an invitation to
 * a class makes its co-teacher.
 */
export async function acceptInvitation(
  { write }: Pick<Store, 'write'>,
  code: string,
  account: NewAccount,
  now: number,
): Promise<Acceptance> {
  const password = await hashPassword(account.password)
  return write(async (trx) => {
    const found = await findInvitation(trx, code, now)
    if (found.kind !== 'open') return found
    const taken = await trx
      .selectFrom('user')
      .select('id')
      .where('email', '=', account.email)
      .executeTakeFirst()
    if (taken) return { kind: 'email-taken', isForClass: found.invitation.classId !== null }
    const userId = await keepAccount(trx, { ...account, password }, now)
    await closeInvitation(trx, found.invitation, userId, now)
    if (found.invitation.kind === 'first') await giveOwnerlessClasses(trx, userId)
    const invited = await enterInvitedClass(trx, found.invitation, userId, now)
    return { kind: 'accepted', userId, invited }
  })
}

async function keepAccount(
  trx: Transaction<Tables>,
  { name, email, password }: NewAccount,
  now: number,
): Promise<string> {
  const id = makeId(now)
  const times = { createdAt: now, updatedAt: now }
  await trx
    .insertInto('user')
    .values({ id, name, email, emailVerified: 0, image: null, ...times })
    .execute()
  const nothing = { accessToken: null, refreshToken: null, idToken: null, scope: null }
  const never = { accessTokenExpiresAt: null, refreshTokenExpiresAt: null }
  await trx
    .insertInto('account')
    .values({
      id: makeId(now),
      userId: id,
      accountId: id,
      providerId: 'credential',
      password,
      ...nothing,
      ...never,
      ...times,
    })
    .execute()
  return id
}

async function closeInvitation(
  trx: Transaction<Tables>,
  { id, kind }: Invitation,
  userId: string,
  now: number,
): Promise<void> {
  await trx.updateTable('invitation').set({ usedAt: now }).where('id', '=', id).execute()
  await writeAudit(trx, { userId, classId: null, action: 'account.created', detail: { by: kind }, at: now })
}

async function giveOwnerlessClasses(trx: Transaction<Tables>, userId: string): Promise<void> {
  const classes = await trx
    .selectFrom('class')
    .select('id')
    .where('id', 'not in', trx.selectFrom('classEducator').select('classId'))
    .execute()
  for (const { id } of classes) {
    await trx.insertInto('classEducator').values({ classId: id, userId, role: 'owner' }).execute()
  }
}
