import { writeAudit } from '../audit/write-audit'
import type { Educator } from '../auth/educator'
import { noteChange } from '../store/note-change'
import type { Store } from '../store/store'

/** From now on the class is read-only and its code joins nobody. Archiving twice is archiving once. */
export async function archiveClass(
  store: Pick<Store, 'write'>,
  educator: Educator,
  classId: string,
  now: number,
): Promise<void> {
  await setArchived(store, educator, classId, now, true)
}

export async function restoreClass(
  store: Pick<Store, 'write'>,
  educator: Educator,
  classId: string,
  now: number,
): Promise<void> {
  await setArchived(store, educator, classId, now, false)
}

async function setArchived(
  { write }: Pick<Store, 'write'>,
  educator: Educator,
  classId: string,
  now: number,
  isArchived: boolean,
): Promise<void> {
  await write(async (trx) => {
    const changed = await trx
      .updateTable('class')
      .set({ archivedAt: isArchived ? now : null })
      .where('id', '=', classId)
      .where('archivedAt', isArchived ? 'is' : 'is not', null)
      .returning('id')
      .executeTakeFirst()
    if (!changed) return
    const action = isArchived ? 'class.archived' : 'class.restored'
    await writeAudit(trx, { userId: educator.id, classId, action, detail: {}, at: now })
    await noteChange(trx, classId, 'settings', now)
  })
}
