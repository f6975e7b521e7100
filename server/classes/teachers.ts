import { writeAudit } from '../audit/write-audit'
import type { Educator } from '../auth/educator'
import type { ClassRole } from '../rights/find-class-role'
import { RightsError } from '../rights/rights-error'
import type { Store } from '../store/store'
import { inviteCoTeacher } from './invite-co-teacher'
import { joinAsCoTeacher } from './join-as-co-teacher'

export type Teacher = Educator & { readonly role: ClassRole }
export type CoTeacherAddition =
  | { readonly kind: 'added' }
  | { readonly kind: 'here-already' }
  /** Nobody has an account with the address: the code opens one that teaches the class. It is kept nowhere. */
  | { readonly kind: 'invited'; readonly code: string }

export async function listTeachers({ db }: Pick<Store, 'db'>, classId: string): Promise<readonly Teacher[]> {
  return db
    .selectFrom('classEducator')
    .innerJoin('user', 'user.id', 'classEducator.userId')
    .select(['user.id', 'user.name', 'user.email', 'classEducator.role'])
    .where('classEducator.classId', '=', classId)
    .orderBy('classEducator.role', 'desc')
    .orderBy('user.name')
    .execute()
}

/**
 * Adds who has an account at once, and invites who has none.
 *
 * @param email - in lower case
 */
export async function addCoTeacher(
  { write }: Pick<Store, 'write'>,
  educator: Educator,
  classId: string,
  email: string,
  now: number,
): Promise<CoTeacherAddition> {
  return write(async (trx) => {
    const found = await trx.selectFrom('user').select('id').where('email', '=', email).executeTakeFirst()
    if (!found)
      return { kind: 'invited', code: await inviteCoTeacher(trx, educator, { classId, email }, now) }
    const isNew = await joinAsCoTeacher(trx, { classId, userId: found.id, by: educator.id }, now)
    return { kind: isNew ? 'added' : 'here-already' }
  })
}

/** The owner cannot be removed, only hand over. */
export async function removeCoTeacher(
  { write }: Pick<Store, 'write'>,
  educator: Educator,
  classId: string,
  userId: string,
  now: number,
): Promise<void> {
  await write(async (trx) => {
    const removed = await trx
      .deleteFrom('classEducator')
      .where('classId', '=', classId)
      .where('userId', '=', userId)
      .where('role', '=', 'co-teacher')
      .returning('userId')
      .executeTakeFirst()
    if (!removed) return
    const detail = { teacher: userId }
    await writeAudit(trx, { userId: educator.id, classId, action: 'co-teacher.removed', detail, at: now })
  })
}

/**
 * Makes a co-teacher the owner, and the owner a co-teacher.
 *
 * @throws RightsError NOT_YOURS for somebody who does not teach the class
 */
export async function handOver(
  { write }: Pick<Store, 'write'>,
  owner: Educator,
  classId: string,
  userId: string,
  now: number,
): Promise<void> {
  await write(async (trx) => {
    const roleOf = (id: string, role: ClassRole) =>
      trx
        .updateTable('classEducator')
        .set({ role })
        .where('classId', '=', classId)
        .where('userId', '=', id)
        .where('role', '!=', role)
        .returning('userId')
        .executeTakeFirst()
    if (!(await roleOf(userId, 'owner'))) throw new RightsError('NOT_YOURS')
    await roleOf(owner.id, 'co-teacher')
    const detail = { to: userId }
    await writeAudit(trx, { userId: owner.id, classId, action: 'class.handed-over', detail, at: now })
  })
}
