import { type DrawnItem, drawQuiz } from '#domain/assessment/draw/draw-quiz'
import { seedFromAttempt } from '#domain/assessment/draw/seed'
import { toPublicItem } from '#domain/assessment/public-item'
import type { AttemptRequest, StartedAttempt } from '#machines/quiz-attempt-exchange'
import { type Course, loadCourse } from '../course/load-course'
import type { CourseModule } from '../course/load-module'
import { AttemptError } from './attempt-error'
import {
  type AttemptPayload,
  type Binding,
  hashLearnerKey,
  makePayload,
  readAttemptToken,
  signAttempt,
} from './attempt-token'
import { carryItems } from './carry-items'
import { findItem, requireModule, toContentVersion, toQuizId } from './find-quiz'

export const QUIZ_LENGTH = 12

type Surroundings = { readonly course?: Course; readonly now?: number; readonly bound?: Binding | undefined }

/**
 * Draws the items of an attempt and signs what was drawn. Nothing is stored: the same request gives the same items. One
 * that is carried on stays bound as it was begun.
 *
 * @throws AttemptError UNKNOWN_MODULE
 */
export function startAttempt(
  request: AttemptRequest,
  { course = loadCourse(), now = Date.now(), bound: asked }: Surroundings = {},
): StartedAttempt {
  const module = requireModule(course, (one) => one.id === request.moduleId)
  const quiz = toQuizId(module)
  const seed = seedFromAttempt(quiz, request.learnerKey, request.attemptNo)
  const carried = findCarried(request, quiz)
  const drawn = chooseItems(module, request, seed, carried)
  const bound = carried ? carried.bound : asked
  const token = signAttempt(
    makePayload({
      quiz,
      learner: hashLearnerKey(request.learnerKey),
      no: request.attemptNo,
      seed,
      startedAt: carried?.startedAt ?? now,
      ...(bound ? { bound } : {}),
      items: drawn.map(({ itemId, version, order }) => ({ id: itemId, version, order: copyOrder(order) })),
    }),
  )
  return {
    moduleId: module.id,
    attemptNo: request.attemptNo,
    seed,
    token,
    contentVersion: toContentVersion(module),
    startedAt: carried?.startedAt ?? now,
    items: drawn.flatMap(({ itemId, order }) => {
      const item = findItem(module, itemId)
      return item ? [toPublicItem(item, order)] : []
    }),
  }
}

function chooseItems(
  module: CourseModule,
  { lastSeen }: AttemptRequest,
  seed: number,
  carried: AttemptPayload | undefined,
): DrawnItem[] {
  const outcomes = module.outcomes.filter((one) => one.audience === 'nursing').map((one) => one.id)
  const fresh = drawQuiz({ items: module.quiz, outcomes, count: QUIZ_LENGTH, seed, lastSeen })
  if (!carried) return fresh
  const before = carried.items.map(({ id, version, order }) => ({ itemId: id, version, order }))
  return carryItems({ bank: module.quiz, before, fresh, seed })
}

/** A token of another learner, quiz or attempt is left aside: the attempt is then drawn afresh. */
function findCarried(request: AttemptRequest, quiz: string): AttemptPayload | undefined {
  if (request.carry === undefined) return undefined
  try {
    const payload = readAttemptToken(request.carry)
    const same = payload.quiz === quiz && payload.no === request.attemptNo
    return same && payload.learner === hashLearnerKey(request.learnerKey) ? payload : undefined
  } catch (error) {
    if (error instanceof AttemptError) return undefined
    throw error
  }
}

function copyOrder(order: DrawnItem['order']): Record<string, string[]> {
  return Object.fromEntries(Object.entries(order).map(([list, ids]) => [list, [...ids]]))
}
