import type { Educator } from '../auth/educator'
import type { ClassRole } from '../rights/find-class-role'
import type { Store } from '../store/store'

export type ListedClass = {
  readonly id: string
  readonly name: string
  readonly term: string
  readonly code: string
  readonly isDemo: boolean
  readonly archivedAt: number | null
  readonly role: ClassRole
  readonly learners: number
}

/** An educator's classes, the newest first. */
export async function listClasses(
  { db }: Pick<Store, 'db'>,
  educator: Educator,
): Promise<readonly ListedClass[]> {
  const rows = await db
    .selectFrom('classEducator')
    .innerJoin('class', 'class.id', 'classEducator.classId')
    .leftJoin('learner', 'learner.classId', 'class.id')
    .select((one) => [
      'class.id',
      'class.name',
      'class.term',
      'class.code',
      'class.isDemo',
      'class.archivedAt',
      'classEducator.role',
      one.fn.count('learner.id').as('learners'),
    ])
    .where('classEducator.userId', '=', educator.id)
    .groupBy(['class.id', 'class.name', 'class.term', 'class.code', 'class.isDemo', 'class.archivedAt'])
    .groupBy(['class.createdAt', 'classEducator.role'])
    .orderBy('class.createdAt', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, isDemo: row.isDemo === 1, learners: Number(row.learners) }))
}
