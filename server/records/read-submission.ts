import { createHash } from 'node:crypto'
import type { Item } from '#domain/assessment/item'
import type { SubmittedFact } from '#domain/classes/fact.schema'
import { AttemptError } from '../attempts/attempt-error'
import { type AttemptPayload, readAttemptToken } from '../attempts/attempt-token'
import { requireModule, toQuizId } from '../attempts/find-quiz'
import { hashAnswers, hashToken } from '../attempts/first-grading'
import type { Course } from '../course/load-course'
import type { Store } from '../store/store'
import { toCanonicalJson } from './canonical-json'
import { gradeResponses } from './grade-responses'
import { requireItems } from './item-bodies'

/** An attempt handed in, verified and fit to be graded. */
export type Submission = {
  /** One for each drawn attempt in a class: two learners who hand in the same draw meet here. */
  readonly attemptRowId: string
  readonly payload: AttemptPayload
  readonly items: readonly Item[]
  readonly responses: SubmittedFact['responses']
  readonly responsesJson: string
  /** Stands for the draw and the answers together. */
  readonly digest: string
  readonly tokenHash: string
  readonly answersHash: string
}

/**
 * Verifies that the attempt was drawn here, for the module and number it names, and that each answer can be scored. Whom
 * it was drawn for is not asked: the token names the learner by a hash that only the device could resolve, and whoever
 * holds it took the attempt. That it counts for one learner alone is seen to by `attemptRowId`.
 *
 * @throws AttemptError TOKEN_REFUSED, UNKNOWN_MODULE, ITEM_VERSION_GONE, UNKNOWN_ITEM, UNKNOWN_OPTION, or that of an
 * answer that cannot be scored as it stands
 */
export async function readSubmission(
  store: Pick<Store, 'db'>,
  classId: string,
  { moduleId, attemptNo, token, responses }: SubmittedFact,
  course: Course,
): Promise<Submission> {
  const module = requireModule(course, (one) => one.id === moduleId)
  const payload = readAttemptToken(token)
  if (payload.quiz !== toQuizId(module) || payload.no !== attemptNo) {
    throw new AttemptError('TOKEN_REFUSED', 'These answers belong to another quiz than they say.')
  }
  const items = await requireItems(store, payload.items)
  gradeResponses(items, responses, new Map())
  const responsesJson = toCanonicalJson(responses)
  return {
    attemptRowId: hash(`${classId}\n${token}`).slice(0, 32),
    payload,
    items,
    responses,
    responsesJson,
    digest: hash(`${token}\n${responsesJson}`),
    tokenHash: hashToken(token),
    answersHash: hashAnswers(responses),
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
