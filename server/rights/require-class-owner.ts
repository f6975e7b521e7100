import type { Educator } from '../auth/educator'
import type { Store } from '../store/store'
import { findClassRole } from './find-class-role'
import { RightsError } from './rights-error'

/**
 * The right of the owner alone: to hand over, archive or delete a class, and to choose its co-teachers.
 *
 * @throws RightsError NOT_YOURS for everybody else, NOT_ALLOWED for a co-teacher
 */
export async function requireClassOwner(
  store: Pick<Store, 'db'>,
  educator: Educator,
  classId: string,
): Promise<void> {
  const role = await findClassRole(store, educator, classId)
  if (!role) throw new RightsError('NOT_YOURS')
  if (role !== 'owner') throw new RightsError('NOT_ALLOWED')
}
