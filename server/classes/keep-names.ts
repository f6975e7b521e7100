import { toAliasKey } from '#domain/classes/alias'
import type { RosterEntry } from '#domain/classes/parse-roster'
import { writeAudit } from '../audit/write-audit'
import type { Educator } from '../auth/educator'
import { noteChange } from '../store/note-change'
import type { Store } from '../store/store'
import { requireOpenClass } from './require-open-class'

/**
 * Keeps real names beside aliases on the server, because the educator says so. Learners whom the list does not name keep
 * what they had.
 *
 * @returns how many of the list are in the class
 */
export async function keepNames(
  { write }: Pick<Store, 'write'>,
  educator: Educator,
  classId: string,
  entries: readonly RosterEntry[],
  now: number,
): Promise<number> {
  return write(async (trx) => {
    await requireOpenClass(trx, classId)
    await trx.updateTable('class').set({ keepsNames: 1 }).where('id', '=', classId).execute()
    let named = 0
    for (const { alias, name } of entries) {
      const row = await trx
        .updateTable('learner')
        .set({ realName: name })
        .where('classId', '=', classId)
        .where('aliasKey', '=', toAliasKey(alias))
        .returning('id')
        .executeTakeFirst()
      if (row) named += 1
    }
    const detail = { named }
    await writeAudit(trx, { userId: educator.id, classId, action: 'names.imported', detail, at: now })
    await noteChange(trx, classId, 'roster', now)
    return named
  })
}

/** Also from an archived class. */
export async function eraseNames(
  { write }: Pick<Store, 'write'>,
  educator: Educator,
  classId: string,
  now: number,
): Promise<void> {
  await write(async (trx) => {
    await trx.updateTable('class').set({ keepsNames: 0 }).where('id', '=', classId).execute()
    await trx.updateTable('learner').set({ realName: null }).where('classId', '=', classId).execute()
    await writeAudit(trx, { userId: educator.id, classId, action: 'names.erased', detail: {}, at: now })
    await noteChange(trx, classId, 'roster', now)
  })
}
