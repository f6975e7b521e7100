import type { Transaction } from 'kysely'
import { toAliasKey } from '#domain/classes/alias'
import { writeAudit } from '../audit/write-audit'
import type { Educator } from '../auth/educator'
import type { Learner } from '../rights/require-learner'
import { RightsError } from '../rights/rights-error'
import { noteChange } from '../store/note-change'
import type { Store } from '../store/store'
import type { Tables } from '../store/tables'
import type { LearnerKey } from './change-learner'

export type LearnerRemoval = 'removed' | 'alias-differs'

/** Removes a learner with all that they did; also from an archived class. Every table that names a learner cascades. */
export async function removeLearner(
  { write }: Pick<Store, 'write'>,
  educator: Educator,
  key: LearnerKey,
  typedAlias: string,
  now: number,
): Promise<LearnerRemoval> {
  return write(async (trx) => {
    const row = await trx
      .selectFrom('learner')
      .select('aliasKey')
      .where('id', '=', key.learnerId)
      .where('classId', '=', key.classId)
      .executeTakeFirst()
    if (!row) throw new RightsError('NOT_YOURS')
    if (toAliasKey(typedAlias) !== row.aliasKey) return 'alias-differs'
    await erase(trx, key, { userId: educator.id, by: 'educator' }, now)
    return 'removed'
  })
}

/** A learner goes, and takes everything along. Sent twice, it is done once. */
export async function leaveClass(
  { write }: Pick<Store, 'write'>,
  learner: Learner,
  now: number,
): Promise<void> {
  const key = { classId: learner.classId, learnerId: learner.id }
  await write((trx) => erase(trx, key, { userId: learner.id, by: 'learner' }, now))
}

async function erase(
  trx: Transaction<Tables>,
  { classId, learnerId }: LearnerKey,
  { userId, by }: { readonly userId: string; readonly by: 'educator' | 'learner' },
  now: number,
): Promise<void> {
  const gone = await trx
    .deleteFrom('learner')
    .where('id', '=', learnerId)
    .where('classId', '=', classId)
    .returning('id')
    .executeTakeFirst()
  if (!gone) return
  await writeAudit(trx, {
    userId,
    classId,
    action: 'learner.removed',
    detail: { learner: learnerId, by },
    at: now,
  })
  await noteChange(trx, classId, 'roster', now)
}
