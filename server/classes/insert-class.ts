import { randomInt } from 'node:crypto'
import type { Transaction } from 'kysely'
import { drawClassCode } from '#domain/classes/class-code'
import type { ClassSettings } from '#domain/classes/class-settings.schema'
import { makeId } from '../store/make-id'
import type { Tables } from '../store/tables'
import { toColumns } from './class-record'

export type NewClass = { readonly id: string; readonly code: string }

/** Part of a write of its caller. A code that is taken is drawn again. */
export async function insertClass(
  trx: Transaction<Tables>,
  ownerId: string,
  settings: ClassSettings,
  now: number,
  drawCode = () => drawClassCode((count) => randomInt(count)),
): Promise<NewClass> {
  const id = makeId(now)
  const flags = { keepsNames: 0, isDemo: 0, createdAt: now, archivedAt: null }
  for (;;) {
    const code = drawCode()
    const kept = await trx
      .insertInto('class')
      .values({ id, code, ...toColumns(settings), ...flags })
      .onConflict((conflict) => conflict.column('code').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!kept) continue
    await trx.insertInto('classEducator').values({ classId: id, userId: ownerId, role: 'owner' }).execute()
    return { id, code }
  }
}
