import type { Transaction } from 'kysely'
import { RightsError } from '../rights/rights-error'
import type { Tables } from '../store/tables'

/**
 * An archived class can be read and not changed; taking data out of it is always allowed.
 *
 * @throws RightsError NOT_ALLOWED, or NOT_YOURS where there is no such class
 */
export async function requireOpenClass(trx: Transaction<Tables>, classId: string): Promise<void> {
  const row = await trx.selectFrom('class').select('archivedAt').where('id', '=', classId).executeTakeFirst()
  if (!row) throw new RightsError('NOT_YOURS')
  if (row.archivedAt !== null) {
    throw new RightsError(
      'NOT_ALLOWED',
      'This class is archived: it can be read, not changed. Restore it in its settings first.',
    )
  }
}
