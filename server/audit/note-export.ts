import type { Educator } from '../auth/educator'
import type { Store } from '../store/store'
import { writeAudit } from './write-audit'

/** Notes that records of a class were taken out, before they are handed over. */
export async function noteExport(
  { write }: Pick<Store, 'write'>,
  educator: Educator,
  classId: string,
  shape: string,
  now: number,
): Promise<void> {
  const action = 'records.exported'
  await write((trx) => writeAudit(trx, { userId: educator.id, classId, action, detail: { shape }, at: now }))
}
