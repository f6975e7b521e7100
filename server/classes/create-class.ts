import type { ClassSettings } from '#domain/classes/class-settings.schema'
import { writeAudit } from '../audit/write-audit'
import type { Educator } from '../auth/educator'
import type { Store } from '../store/store'
import { insertClass, type NewClass } from './insert-class'

/** @param drawCode - gives codes until one is free */
export async function createClass(
  { write }: Pick<Store, 'write'>,
  educator: Educator,
  settings: ClassSettings,
  now: number,
  drawCode?: () => string,
): Promise<NewClass> {
  return write(async (trx) => {
    const made = await insertClass(trx, educator.id, settings, now, drawCode)
    const entry = {
      userId: educator.id,
      classId: made.id,
      action: 'class.created',
      detail: {},
      at: now,
    } as const
    await writeAudit(trx, entry)
    return made
  })
}
