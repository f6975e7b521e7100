import type { AnswerRules } from '../kind-rules'
import type { ExplainedPart, PublicBase } from '../public-parts'
import type { TrueFalseCheck, TrueFalseItem, TrueFalseResponse } from './true-false.schema'

export type PublicTrueFalse = PublicBase & { readonly kind: 'true-false' }

export type TrueFalseFeedback = {
  readonly kind: 'true-false'
  readonly key: boolean
  readonly options: readonly ExplainedPart[]
}

export type TrueFalseShape = {
  check: TrueFalseCheck
  item: TrueFalseItem
  response: TrueFalseResponse
  public: PublicTrueFalse
  feedback: TrueFalseFeedback
}

export const trueFalseAnswers: AnswerRules<TrueFalseShape> = {
  empty: () => ({ kind: 'true-false', choice: null }),
  isAnswered: ({ choice }) => choice !== null,
  isComplete: (_item, { choice }) => choice !== null,
  validate: () => [],
}
