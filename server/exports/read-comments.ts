import type { Store } from '../store/store'

/** The latest comment on each learner's work in a module; empty where there is none. */
export async function readComments(
  { db }: Pick<Store, 'db'>,
  classId: string,
): Promise<(learnerId: string, moduleId: string) => string> {
  const rows = await db
    .selectFrom('comment')
    .select(['learnerId', 'moduleId', 'text'])
    .where('classId', '=', classId)
    .orderBy('at')
    .orderBy('id')
    .execute()
  const latest = new Map(rows.map(({ learnerId, moduleId, text }) => [`${learnerId} ${moduleId}`, text]))
  return (learnerId, moduleId) => latest.get(`${learnerId} ${moduleId}`) ?? ''
}
