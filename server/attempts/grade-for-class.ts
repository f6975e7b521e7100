import { effectiveDue } from '#domain/classes/accommodation'
import { findWithheldUntil } from '#domain/classes/find-withheld-until'
import type { GradedQuiz, GradeRequest } from '#machines/quiz-attempt-exchange'
import type { Course } from '../course/load-course'
import { writeInClass } from '../records/write-in-class'
import type { Store } from '../store/store'
import { AttemptError } from './attempt-error'
import { readAttemptToken } from './attempt-token'
import { noteFirstGrading } from './first-grading'
import { gradeAttempt } from './grade-attempt'

type Opening = () => Promise<Pick<Store, 'db' | 'write'>>
type Surroundings = { readonly now?: number; readonly course?: Course }

/**
 * Grades an attempt. Of one that is bound to a class, the answers that were graded first count, and what the class tells
 * only after the closing time is held back until this learner's own. One that is bound to nobody, or to somebody who is
 * in the class no longer, is graded as often as it is asked and told at once; only then is nothing stored.
 *
 * @throws AttemptError ATTEMPT_CHANGED when other answers were graded before, or as `gradeAttempt` does
 * @see docs/decisions/0013-quiz-of-a-class.md
 */
export async function gradeForClass(
  openStore: Opening,
  request: GradeRequest,
  { now = Date.now(), course }: Surroundings = {},
): Promise<GradedQuiz> {
  const result = gradeAttempt(request, course ? { course } : {})
  const { bound } = readAttemptToken(request.token)
  if (!bound) return result
  const noted = await writeInClass(await openStore(), bound.classId, (trx) =>
    noteFirstGrading(trx, bound, request, now),
  )
  if (noted.kind === 'gone') return result
  if (noted.kind === 'other') throw refuseOther()
  const { policy, modules } = noted.rules
  const dueAt = modules.find((one) => one.moduleId === result.moduleId)?.dueAt ?? null
  const closesAt = effectiveDue(dueAt, noted.accommodation, policy.minutes)
  return withhold(result, findWithheldUntil(policy, closesAt, now))
}

/** What is left tells how many points there are, and not for what. */
function withhold(result: GradedQuiz, withheldUntil: number | null): GradedQuiz {
  if (withheldUntil === null) return result
  const mastery = { ...result.mastery, missedSafetyCritical: [] }
  return { ...result, mastery, items: [], withheldUntil }
}

function refuseOther(): AttemptError {
  return new AttemptError(
    'ATTEMPT_CHANGED',
    'Answers to this attempt have reached your class before, and they were other ones. Those that came first count.',
  )
}
