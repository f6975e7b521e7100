import { makeEmptyResponse, validateResponse } from '#domain/assessment/answer'
import { explainResponse } from '#domain/assessment/explain-response'
import { assessMastery, MASTERY_PERCENT } from '#domain/assessment/grade/assess-mastery'
import { gradeItems } from '#domain/assessment/grade/grade-items'
import type { Item } from '#domain/assessment/item'
import type { PartOrder } from '#domain/assessment/kinds/kind-rules'
import { toPublicItem } from '#domain/assessment/public-item'
import type { Response } from '#domain/assessment/response.schema'
import type { AnswerProblem, GradedQuiz, GradedQuizItem, GradeRequest } from '#machines/quiz-attempt-exchange'
import { type Course, loadCourse } from '../course/load-course'
import type { CourseModule } from '../course/load-module'
import { AttemptError } from './attempt-error'
import { type AttemptPayload, readAttemptToken } from './attempt-token'
import { findItem, requireModule, toQuizId } from './find-quiz'
import { listTaughtFacts } from './list-taught-facts'

type Answer = { readonly item: Item; readonly order: PartOrder; readonly response: Response }

/**
 * Verifies the token, scores every drawn item and explains it. An item without a response scores 0 of its points.
 * Nothing is stored: the same request gives the same result.
 *
 * @throws AttemptError TOKEN_REFUSED, UNKNOWN_MODULE, ITEM_VERSION_GONE, UNKNOWN_ITEM, UNKNOWN_OPTION, or the code of
 * the first answer that cannot be scored as it stands, with all such answers in `problems`
 */
export function gradeAttempt(
  { token, responses }: GradeRequest,
  { course = loadCourse() }: { readonly course?: Course } = {},
): GradedQuiz {
  const payload = readAttemptToken(token)
  const module = requireModule(course, (one) => toQuizId(one) === payload.quiz)
  refuseUnknownItems(payload, responses)
  const answers = matchAnswers(module, payload, responses)
  refuseProblems(answers)
  const items = answers.map((answer) => gradeAnswer(course, module, answer))
  const grade = gradeItems(items.map((item) => item.feedback.score))
  return {
    moduleId: module.id,
    attemptNo: payload.no,
    seed: payload.seed,
    grade,
    mastery: assessMastery(grade, items.map(toMasteryItem)),
    cutPercent: MASTERY_PERCENT,
    items,
    withheldUntil: null,
  }
}

function refuseUnknownItems({ items }: AttemptPayload, responses: GradeRequest['responses']): void {
  const stray = Object.keys(responses).find((id) => items.every((item) => item.id !== id))
  if (stray === undefined) return
  throw new AttemptError(
    'UNKNOWN_ITEM',
    `There is an answer to "${stray}", which is not part of this attempt.`,
    {
      itemIds: [stray],
    },
  )
}

function matchAnswers(
  module: CourseModule,
  payload: AttemptPayload,
  responses: GradeRequest['responses'],
): Answer[] {
  const gone: string[] = []
  const answers = payload.items.flatMap(({ id, version, order }) => {
    const item = findItem(module, id)
    if (item?.version !== version) gone.push(id)
    if (!item) return []
    const given = Object.hasOwn(responses, id) ? responses[id] : undefined
    return [{ item, order, response: given ?? makeEmptyResponse(item.kind) }]
  })
  if (gone.length === 0) return answers
  const some =
    gone.length === 1 ? 'One question of this attempt has' : `${gone.length} questions of this attempt have`
  throw new AttemptError(
    'ITEM_VERSION_GONE',
    `${some} been revised since you began. You can carry your other answers over to the new version.`,
    { itemIds: gone },
  )
}

function refuseProblems(answers: readonly Answer[]): void {
  const problems = answers.flatMap(findProblems)
  const [first] = problems
  if (first) throw new AttemptError(first.code, first.message, { problems })
}

function findProblems({ item, order, response }: Answer): AnswerProblem[] {
  try {
    return validateResponse(toPublicItem(item, order), response).map((problem) => ({
      itemId: item.id,
      ...problem,
    }))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const message = `The answer to "${item.id}" does not belong to that question. Answer it again.`
    throw new AttemptError('UNKNOWN_OPTION', message, { itemIds: [item.id] })
  }
}

function gradeAnswer(
  course: Course,
  module: CourseModule,
  { item, order, response }: Answer,
): GradedQuizItem {
  return {
    version: item.version,
    safetyCritical: item.safetyCritical,
    feedback: explainResponse(item, response, order),
    taught: listTaughtFacts(course, module, item.facts),
  }
}

function toMasteryItem({ safetyCritical, feedback }: GradedQuizItem) {
  return { itemId: feedback.itemId, safetyCritical, score: feedback.score.score, max: feedback.score.max }
}
