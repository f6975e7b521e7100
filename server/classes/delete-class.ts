import { writeAudit } from '../audit/write-audit'
import type { Educator } from '../auth/educator'
import { RightsError } from '../rights/rights-error'
import type { Store } from '../store/store'

export type ClassDeletion = 'deleted' | 'name-differs'

/**
 * Deletes a class with its learners and everything that they did. The demo class needs no typing of its name. What
 * educators did stays in the audit, which holds ids alone.
 */
export async function deleteClass(
  { write }: Pick<Store, 'write'>,
  educator: Educator,
  classId: string,
  typedName: string,
  now: number,
): Promise<ClassDeletion> {
  return write(async (trx) => {
    const row = await trx
      .selectFrom('class')
      .select(['name', 'isDemo'])
      .where('id', '=', classId)
      .executeTakeFirst()
    if (!row) throw new RightsError('NOT_YOURS')
    if (row.isDemo === 0 && typedName.trim() !== row.name) return 'name-differs'
    await trx.deleteFrom('class').where('id', '=', classId).execute()
    const action = row.isDemo === 1 ? 'class.demo-removed' : 'class.deleted'
    await writeAudit(trx, { userId: educator.id, classId, action, detail: {}, at: now })
    return 'deleted'
  })
}
