import { RightsError } from '../rights/rights-error'
import type { Store } from '../store/store'
import { type ClassRecord, toClassRecord } from './class-record'

/** @throws RightsError NOT_YOURS where there is no such class */
export async function readClass({ db }: Pick<Store, 'db'>, classId: string): Promise<ClassRecord> {
  const row = await db.selectFrom('class').selectAll().where('id', '=', classId).executeTakeFirst()
  if (!row) throw new RightsError('NOT_YOURS')
  return toClassRecord(row)
}
