import type { Educator } from '../auth/educator'
import type { Store } from '../store/store'
import { findClassRole } from './find-class-role'
import { RightsError } from './rights-error'

/**
 * The right of an owner and of a co-teacher: to see a class and to teach it.
 *
 * @throws RightsError NOT_YOURS
 */
export async function requireClassEducator(
  store: Pick<Store, 'db'>,
  educator: Educator,
  classId: string,
): Promise<void> {
  if (!(await findClassRole(store, educator, classId))) throw new RightsError('NOT_YOURS')
}
