import type { AnswerRules } from '../kind-rules'
import { requireKnownIds } from '../known-ids'
import type { ExplainedPart, PublicBase, PublicPart } from '../public-parts'
import type { SelectNCheck, SelectNItem, SelectNResponse } from './select-n.schema'

export type PublicSelectN = PublicBase & {
  readonly kind: 'select-n'
  /** How many to choose; the stem says it too. */
  readonly count: number
  readonly options: readonly PublicPart[]
}

export type SelectNFeedback = {
  readonly kind: 'select-n'
  readonly key: readonly string[]
  readonly options: readonly ExplainedPart[]
}

export type SelectNShape = {
  check: SelectNCheck
  item: SelectNItem
  response: SelectNResponse
  public: PublicSelectN
  feedback: SelectNFeedback
}

export const selectNAnswers: AnswerRules<SelectNShape> = {
  empty: () => ({ kind: 'select-n', choices: [] }),
  isAnswered: ({ choices }) => choices.length > 0,
  isComplete: ({ count }, { choices }) => new Set(choices).size === count,
  validate: ({ id, count, options }, { choices }) => {
    requireKnownIds(
      id,
      choices,
      options.map((option) => option.id),
    )
    const chosen = new Set(choices).size
    if (chosen <= count) return []
    const message = `${chosen} are chosen; choose ${count}. Take ${chosen - count} away.`
    return [{ code: 'TOO_MANY_SELECTED', message }]
  },
}
