import type { Insertable } from 'kysely'
import { readAttemptToken } from '#server/attempts/attempt-token'
import { findItem, requireModule } from '#server/attempts/find-quiz'
import { gradeResponses } from '#server/records/grade-responses'
import { keepItemVersions } from '#server/records/item-bodies'
import { course, insertClass, makeSubmission, NOW } from '#server/records/testing/class-fixture'
import type { Store } from '#server/store/store'
import type { Tables } from '#server/store/tables'

export const GRADEBOOK = { classId: 'large', learners: 500, modules: 7, attempts: 3 } as const
export const GRADEBOOK_MODULES = course.modules.slice(0, GRADEBOOK.modules).map((module) => module.id)
const ROWS_AT_ONCE = 500

/** A class whose every learner has taken every quiz as often as may be, from none right to all. */
export async function fillGradebook(store: Store): Promise<void> {
  await keepItemVersions(store, course)
  const learners = await insertClass(store, GRADEBOOK.classId, { learners: GRADEBOOK.learners })
  const rows = learners.flatMap(({ id }, index) =>
    GRADEBOOK_MODULES.flatMap((moduleId) =>
      Array.from({ length: GRADEBOOK.attempts }, (_, before) =>
        makeRow({ id, moduleId, attemptNo: before + 1, right: Math.min(12, (index % 11) + before) }),
      ),
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

type Sat = {
  readonly id: string
  readonly moduleId: string
  readonly attemptNo: number
  readonly right: number
}

function makeRow({ id, moduleId, attemptNo, right }: Sat): Insertable<Tables['attempt']> {
  const startedAt = NOW + attemptNo * 1000
  const fact = makeSubmission(`${id} ${attemptNo}`, { device: id, moduleId, attemptNo, startedAt, right })
  const payload = readAttemptToken(fact.token)
  const module = requireModule(course, (one) => one.id === moduleId)
  const items = payload.items.flatMap((drawn) => findItem(module, drawn.id) ?? [])
  const { scores, points, maxPoints, isMastered } = gradeResponses(items, fact.responses, new Map())
  return {
    id: `${id}.${moduleId}.${attemptNo}`,
    classId: GRADEBOOK.classId,
    learnerId: id,
    moduleId,
    attemptNo,
    seed: payload.seed,
    itemsJson: JSON.stringify(payload.items),
    responsesJson: JSON.stringify(fact.responses),
    confidenceJson: '{}',
    timesJson: JSON.stringify(fact.times),
    startedAt,
    submittedAt: fact.submittedAt,
    receivedAt: fact.submittedAt,
    isLate: 0,
    isOutside: 0,
    scoresJson: JSON.stringify(scores),
    points,
    maxPoints,
    isMastered: isMastered ? 1 : 0,
    gradedAt: fact.submittedAt,
  }
}
