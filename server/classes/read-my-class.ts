import { Accommodation, effectiveDue } from '#domain/classes/accommodation'
import type { MyClass } from '#domain/classes/join.schema'
import type { Learner } from '../rights/require-learner'
import type { Store } from '../store/store'
import { readClass } from './read-class'

/** The class as it holds for one learner, with their own time. */
export async function readMyClass(store: Pick<Store, 'db'>, learner: Learner): Promise<MyClass> {
  const { name, term, policy, modules, archivedAt } = await readClass(store, learner.classId)
  const row = await store.db
    .selectFrom('learner')
    .select('accommodationJson')
    .where('id', '=', learner.id)
    .executeTakeFirstOrThrow()
  const accommodation = Accommodation.parse(JSON.parse(row.accommodationJson))
  return {
    classId: learner.classId,
    className: name,
    term,
    alias: learner.alias,
    isArchived: archivedAt !== null,
    policy,
    accommodation,
    modules: modules.map((module) => ({
      ...module,
      dueAt: effectiveDue(module.dueAt, accommodation, policy.minutes),
    })),
  }
}
