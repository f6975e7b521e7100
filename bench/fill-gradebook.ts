import type { Insertable } from 'kysely'
import { course, insertClass, NOW } from '#server/records/testing/class-fixture'
import type { Store } from '#server/store/store'
import type { Tables } from '#server/store/tables'

export const GRADEBOOK = { classId: 'large', learners: 500, modules: 7, attempts: 3 } as const
const ROWS_AT_ONCE = 500

/** A class whose every learner has taken every quiz as often as may be. */
export async function fillGradebook(store: Store): Promise<void> {
  const learners = await insertClass(store, GRADEBOOK.classId, { learners: GRADEBOOK.learners })
  const moduleIds = course.modules.slice(0, GRADEBOOK.modules).map((module) => module.id)
  const rows = learners.flatMap(({ id }) =>
    moduleIds.flatMap((moduleId) =>
      Array.from({ length: GRADEBOOK.attempts }, (_, index) => makeRow(id, moduleId, index + 1)),
    ),
  )
  await store.write(async (trx) => {
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
      await trx
        .insertInto('attempt')
        .values(rows.slice(at, at + ROWS_AT_ONCE))
        .execute()
  })
}

function makeRow(learnerId: string, moduleId: string, attemptNo: number): Insertable<Tables['attempt']> {
  const times = Array.from({ length: 12 }, (_, index) => [
    `${moduleId.slice(0, 2)}-q${index}`,
    30_000 + index,
  ])
  const startedAt = NOW + attemptNo * 1000
  return {
    id: `${learnerId}.${moduleId}.${attemptNo}`,
    classId: GRADEBOOK.classId,
    learnerId,
    moduleId,
    attemptNo,
    seed: attemptNo,
    itemsJson: '[]',
    responsesJson: '{}',
    confidenceJson: '{}',
    timesJson: JSON.stringify(Object.fromEntries(times)),
    startedAt,
    submittedAt: startedAt,
    receivedAt: startedAt,
    isLate: 0,
    isOutside: 0,
    scoresJson: '[]',
    points: 4 * attemptNo,
    maxPoints: 12,
    isMastered: 0,
    gradedAt: startedAt,
  }
}
