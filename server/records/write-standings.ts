import type { Transaction } from 'kysely'
import type { Course } from '../course/load-course'
import type { Learner } from '../rights/require-learner'
import type { Tables } from '../store/tables'
import { joinStandings, readStanding, type Standing } from './standing'

/** `placeId` is a module or a simulation. */
export type Move = { readonly placeId: string; readonly standing: Standing }

/** Moves the learner forward in each module concerned, never back, and notes that there was a sign of them now. */
export async function writeStandings(
  trx: Transaction<Tables>,
  { id: learnerId, classId }: Learner,
  moves: readonly Move[],
  now: number,
  course: Course,
): Promise<void> {
  const placeIds = [...new Set(moves.map((move) => move.placeId))]
  const rows = await trx
    .selectFrom('standing')
    .selectAll()
    .where('classId', '=', classId)
    .where('learnerId', '=', learnerId)
    .where('moduleId', 'in', placeIds)
    .execute()
  for (const placeId of placeIds) {
    const row = rows.find((one) => one.moduleId === placeId)
    const before = row ? [readStanding(row, listSections(course, placeId))] : []
    const own = moves.filter((move) => move.placeId === placeId).map((move) => move.standing)
    const { step, place } = [...before, ...own].reduce(joinStandings)
    const changedAt = Math.max(now, row?.changedAt ?? now)
    await trx
      .insertInto('standing')
      .values({ classId, learnerId, moduleId: placeId, step, place, changedAt })
      .onConflict((conflict) =>
        conflict.columns(['classId', 'learnerId', 'moduleId']).doUpdateSet({ step, place, changedAt }),
      )
      .execute()
  }
}

export function listSections(course: Course, moduleId: string): readonly string[] {
  const module = course.modules.find((one) => one.id === moduleId)
  return module?.lesson.outline.sections.map((section) => section.id) ?? []
}
