import type { Educator } from '../auth/educator'
import type { Store } from '../store/store'
import { requireClassEducator } from './require-class-educator'
import { RightsError } from './rights-error'

/**
 * The right to one learner's record: of an educator of the class, for a learner of that same class.
 *
 * @throws RightsError NOT_YOURS
 */
export async function requireClassLearner(
  store: Pick<Store, 'db'>,
  educator: Educator,
  classId: string,
  learnerId: string,
): Promise<void> {
  await requireClassEducator(store, educator, classId)
  const row = await store.db
    .selectFrom('learner')
    .select('id')
    .where('id', '=', learnerId)
    .where('classId', '=', classId)
    .executeTakeFirst()
  if (!row) throw new RightsError('NOT_YOURS')
}
