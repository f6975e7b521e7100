import { writeAudit } from '../audit/write-audit'
import type { Educator } from '../auth/educator'
import { RightsError } from '../rights/rights-error'
import type { Store } from '../store/store'
import { toClassRecord } from './class-record'
import { insertClass, type NewClass } from './insert-class'

/**
 * A new class of the educator's own with the settings of another: without learners, names, co-teachers, and without the
 * days of the old term.
 */
export async function copyClass(
  { write }: Pick<Store, 'write'>,
  educator: Educator,
  classId: string,
  { name, term }: { readonly name: string; readonly term: string },
  now: number,
): Promise<NewClass> {
  return write(async (trx) => {
    const row = await trx.selectFrom('class').selectAll().where('id', '=', classId).executeTakeFirst()
    if (!row) throw new RightsError('NOT_YOURS')
    const { modules, policy } = toClassRecord(row)
    const undated = modules.map(({ moduleId }) => ({ moduleId, opensAt: null, dueAt: null }))
    const made = await insertClass(trx, educator.id, { name, term, modules: undated, policy }, now)
    const detail = { from: classId }
    await writeAudit(trx, { userId: educator.id, classId: made.id, action: 'class.copied', detail, at: now })
    return made
  })
}
