import { writeAudit } from '../audit/write-audit'
import type { Store } from '../store/store'
import type { Educator } from './educator'

export type OwnedClass = { readonly id: string; readonly name: string; readonly term: string }
export type Deletion =
  | { readonly kind: 'deleted' }
  /** They would be left without anybody who may decide about them. */
  | { readonly kind: 'owns-classes'; readonly classes: readonly OwnedClass[] }

/** The classes that stand in the way of deleting an account. */
export async function listOwnedClasses(
  { db }: Pick<Store, 'db'>,
  educator: Educator,
): Promise<readonly OwnedClass[]> {
  return db
    .selectFrom('classEducator')
    .innerJoin('class', 'class.id', 'classEducator.classId')
    .select(['class.id', 'class.name', 'class.term'])
    .where('userId', '=', educator.id)
    .where('role', '=', 'owner')
    .orderBy('class.createdAt')
    .execute()
}

/**
 * Deletes an educator's account with its sessions and open invitations. Classes are handed over or deleted first. What
 * the educator did in a class stays in that class's record, under an id that no longer leads to a person.
 */
export async function deleteAccount(
  { write }: Pick<Store, 'write'>,
  educator: Educator,
  now: number,
): Promise<Deletion> {
  return write(async (trx) => {
    const classes = await listOwnedClasses({ db: trx }, educator)
    if (classes.length > 0) return { kind: 'owns-classes', classes }
    await trx
      .deleteFrom('invitation')
      .where('invitedBy', '=', educator.id)
      .where('usedAt', 'is', null)
      .execute()
    await trx.deleteFrom('invitation').where('email', '=', educator.email).execute()
    await trx.deleteFrom('verification').where('value', '=', educator.id).execute()
    const entry = {
      userId: educator.id,
      classId: null,
      action: 'account.deleted',
      detail: {},
      at: now,
    } as const
    await writeAudit(trx, entry)
    await trx.deleteFrom('user').where('id', '=', educator.id).execute()
    return { kind: 'deleted' }
  })
}
