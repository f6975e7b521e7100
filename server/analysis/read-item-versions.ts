import { Item } from '#domain/assessment/item'
import type { KnownItem, QuizAnswer } from '#domain/assessment/statistics/quiz-answers'
import type { Course } from '../course/load-course'
import type { Store } from '../store/store'

export type StoredItem = KnownItem & { readonly check: Item | null }

/** The items that were answered, each in the version that was answered, as the class keeps it or as the course has it. */
export async function readItemVersions(
  { db }: Pick<Store, 'db'>,
  course: Course,
  answers: readonly Pick<QuizAnswer, 'itemId' | 'version'>[],
): Promise<readonly StoredItem[]> {
  const wanted = new Map(
    answers.map(({ itemId, version }) => [`${itemId}@${version}`, { id: itemId, version }]),
  )
  if (wanted.size === 0) return []
  const ids = [...new Set(answers.map(({ itemId }) => itemId))]
  const kept = await db.selectFrom('itemVersion').selectAll().where('itemId', 'in', ids).execute()
  const bodies = new Map(kept.map(({ itemId, version, bodyJson }) => [`${itemId}@${version}`, bodyJson]))
  return [...wanted.entries()]
    .map(([key, { id, version }]) => ({
      id,
      version,
      check: parseBody(bodies.get(key)) ?? findInCourse(course, id, version),
    }))
    .sort((a, b) => (a.id < b.id || (a.id === b.id && a.version < b.version) ? -1 : 1))
}

/** A body from before the format of items changed can no longer be read; its scores still can. */
function parseBody(bodyJson: string | undefined): Item | null {
  return bodyJson === undefined ? null : (Item.safeParse(JSON.parse(bodyJson)).data ?? null)
}

function findInCourse(course: Course, id: string, version: number): Item | null {
  const item = course.modules.flatMap(({ quiz }) => quiz).find((one) => one.id === id)
  return item?.version === version ? item : null
}
