import type { AnswerRules } from '../kind-rules'
import { requireKnownIds } from '../known-ids'
import type { ExplainedPart, PublicBase, PublicPart } from '../public-parts'
import type { SelectAllCheck, SelectAllItem, SelectAllResponse } from './select-all.schema'

export type PublicSelectAll = PublicBase & {
  readonly kind: 'select-all'
  readonly options: readonly PublicPart[]
}

export type SelectAllFeedback = {
  readonly kind: 'select-all'
  readonly key: readonly string[]
  readonly options: readonly ExplainedPart[]
}

export type SelectAllShape = {
  check: SelectAllCheck
  item: SelectAllItem
  response: SelectAllResponse
  public: PublicSelectAll
  feedback: SelectAllFeedback
}

export const selectAllAnswers: AnswerRules<SelectAllShape> = {
  empty: () => ({ kind: 'select-all', choices: [] }),
  isAnswered: ({ choices }) => choices.length > 0,
  isComplete: (_item, { choices }) => choices.length > 0,
  validate: (item, { choices }) => {
    requireKnownIds(
      item.id,
      choices,
      item.options.map((option) => option.id),
    )
    return []
  },
}
