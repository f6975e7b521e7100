import { makeEmptyResponse } from '#domain/assessment/answer'
import { assessMastery } from '#domain/assessment/grade/assess-mastery'
import { gradeItems } from '#domain/assessment/grade/grade-items'
import type { Item } from '#domain/assessment/item'
import type { Response } from '#domain/assessment/response.schema'
import { scoreResponse } from '#domain/assessment/score-response'
import type { CorrectionRule } from '#domain/classes/grade-changes.schema'
import { AttemptError } from '../attempts/attempt-error'
import { correctScore } from './correct-score'

/** Points of one item as stored. An item that a correction left out keeps its points and is marked. */
export type StoredScore = {
  readonly id: string
  readonly version: number
  readonly score: number
  readonly max: number
  readonly leftOut?: true
}

/**
 * `points` of `maxPoints`, where every item is worth one: together they are the grade of the quiz. Both are 0 where
 * corrections left every item out.
 */
export type ResponseGrade = {
  readonly scores: readonly StoredScore[]
  readonly points: number
  readonly maxPoints: number
  readonly isMastered: boolean
}

/** Corrections of a class that stand, by `itemId@version`. */
export type Corrections = ReadonlyMap<string, readonly CorrectionRule[]>

export function toVersionKey(itemId: string, version: number): string {
  return `${itemId}@${version}`
}

/**
 * Grades what was answered against the item versions that were shown. A pure function: the same answers, versions and
 * corrections give the same grade at any time.
 *
 * @throws AttemptError UNKNOWN_ITEM, UNKNOWN_OPTION or the code of the first answer that cannot be scored as it stands
 */
export function gradeResponses(
  items: readonly Item[],
  responses: Readonly<Record<string, Response>>,
  corrections: Corrections,
): ResponseGrade {
  refuseStrays(items, responses)
  const graded = items.map((item) => {
    const response = Object.hasOwn(responses, item.id) ? responses[item.id] : undefined
    const rules = corrections.get(toVersionKey(item.id, item.version)) ?? []
    return { item, ...gradeItem(item, response ?? makeEmptyResponse(item.kind), rules) }
  })
  const scores = graded.map(({ item, score, max, leftOut }) => ({
    id: item.id,
    version: item.version,
    score,
    max,
    ...(leftOut ? { leftOut } : {}),
  }))
  return { scores, ...sumUp(graded.filter(({ leftOut }) => !leftOut)) }
}

type GradedItem = { readonly item: Item; readonly score: number; readonly max: number }

function sumUp(counted: readonly GradedItem[]): Omit<ResponseGrade, 'scores'> {
  if (counted.length === 0) return { points: 0, maxPoints: 0, isMastered: false }
  const grade = gradeItems(counted)
  const { mastered } = assessMastery(
    grade,
    counted.map(({ item, score, max }) => ({
      itemId: item.id,
      safetyCritical: item.safetyCritical,
      score,
      max,
    })),
  )
  const points = (grade.numerator * counted.length) / grade.denominator
  return { points, maxPoints: counted.length, isMastered: mastered }
}

function gradeItem(item: Item, response: Response, rules: readonly CorrectionRule[]) {
  try {
    const scored = scoreResponse(item, response)
    if (scored.outcome === 'scored') return correctScore(item, response, scored.score, rules)
    const [problem] = scored.problems
    throw new AttemptError(
      problem?.code ?? 'NOT_READABLE',
      `${problem?.message ?? ''} Put the answer to "${item.id}" right and hand in again.`,
      { problems: scored.problems.map((one) => ({ itemId: item.id, ...one })) },
    )
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const message = `The answer to "${item.id}" does not belong to that question. Answer it again.`
    throw new AttemptError('UNKNOWN_OPTION', message, { itemIds: [item.id] })
  }
}

function refuseStrays(items: readonly Item[], responses: Readonly<Record<string, Response>>): void {
  const stray = Object.keys(responses).find((id) => items.every((item) => item.id !== id))
  if (stray === undefined) return
  const message = 'There is an answer to a question that is not part of this attempt.'
  throw new AttemptError('UNKNOWN_ITEM', message, { itemIds: [stray] })
}
