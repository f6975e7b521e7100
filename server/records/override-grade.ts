import type { OverrideRequest } from '#domain/classes/grade-changes.schema'
import { QUIZ_LENGTH } from '../attempts/start-attempt'
import { writeAudit } from '../audit/write-audit'
import type { Educator } from '../auth/educator'
import { BadInputError } from '../http/bad-input-error'
import { makeId } from '../store/make-id'
import { noteChange } from '../store/note-change'
import type { Store } from '../store/store'
import { writeInClass } from './write-in-class'

/**
 * Changes one grade, with a reason. Earlier changes are kept; the latest stands. The caller has asked for the right to
 * this learner.
 *
 * @throws BadInputError for more points than the quiz has
 */
export async function overrideGrade(
  store: Pick<Store, 'write'>,
  educator: Educator,
  classId: string,
  { learnerId, moduleId, points, reason }: OverrideRequest,
  now = Date.now(),
): Promise<void> {
  const byUserId = educator.id
  await writeInClass(store, classId, async (trx) => {
    const attempts = await trx
      .selectFrom('attempt')
      .select('maxPoints')
      .where('classId', '=', classId)
      .where('learnerId', '=', learnerId)
      .where('moduleId', '=', moduleId)
      .execute()
    const maxPoints = attempts.length > 0 ? Math.max(...attempts.map((row) => row.maxPoints)) : QUIZ_LENGTH
    if (points !== null && points > maxPoints) throw refusePoints(points, maxPoints)
    const id = makeId(now)
    await trx
      .insertInto('gradeOverride')
      .values({ id, classId, learnerId, moduleId, points, reason, byUserId, at: now })
      .execute()
    await writeAudit(trx, {
      userId: byUserId,
      classId,
      action: 'grade.overridden',
      detail: { overrideId: id, learnerId, moduleId, points },
      at: now,
    })
    await noteChange(trx, classId, 'grades', now)
  })
}

function refusePoints(points: number, maxPoints: number): BadInputError {
  const problem = `${points} is more than the quiz has; expected 0 to ${maxPoints}`
  return new BadInputError('NOT_READABLE', `The grade was not changed. ${problem}.`, [
    { path: 'points', problem },
  ])
}
