import type { ClassSettings } from '#domain/classes/class-settings.schema'
import { writeAudit } from '../audit/write-audit'
import type { Educator } from '../auth/educator'
import { noteChange } from '../store/note-change'
import type { Store } from '../store/store'
import { toClassRecord, toColumns } from './class-record'
import { requireOpenClass } from './require-open-class'

/** Puts the settings in place of those before. What was answered in a module that is left out stays. */
export async function changeClass(
  { write }: Pick<Store, 'write'>,
  educator: Educator,
  classId: string,
  settings: ClassSettings,
  now: number,
): Promise<void> {
  await write(async (trx) => {
    await requireOpenClass(trx, classId)
    const row = await trx.selectFrom('class').selectAll().where('id', '=', classId).executeTakeFirstOrThrow()
    const before = toColumns(toClassRecord(row))
    const after = toColumns(settings)
    const changed = (['name', 'term', 'modulesJson', 'policyJson'] as const).filter(
      (column) => before[column] !== after[column],
    )
    if (changed.length === 0) return
    await trx.updateTable('class').set(after).where('id', '=', classId).execute()
    const detail = { changed, modules: after.modulesJson, policy: after.policyJson }
    await writeAudit(trx, { userId: educator.id, classId, action: 'class.changed', detail, at: now })
    await noteChange(trx, classId, 'settings', now)
  })
}
