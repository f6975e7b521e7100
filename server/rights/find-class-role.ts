import type { Educator } from '../auth/educator'
import type { Store } from '../store/store'

export type ClassRole = 'owner' | 'co-teacher'

export async function findClassRole(
  { db }: Pick<Store, 'db'>,
  educator: Educator,
  classId: string,
): Promise<ClassRole | undefined> {
  const row = await db
    .selectFrom('classEducator')
    .select('role')
    .where('classId', '=', classId)
    .where('userId', '=', educator.id)
    .executeTakeFirst()
  return row?.role
}
