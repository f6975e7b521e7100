import type { AnswerRules } from '../kind-rules'
import { requireKnownIds } from '../known-ids'
import type { ExplainedPart, PublicBase, PublicPart } from '../public-parts'
import type {
  SingleBestAnswerCheck,
  SingleBestAnswerItem,
  SingleBestAnswerResponse,
} from './single-best-answer.schema'

export type PublicSingleBestAnswer = PublicBase & {
  readonly kind: 'single-best-answer'
  readonly options: readonly PublicPart[]
}

export type SingleBestAnswerFeedback = {
  readonly kind: 'single-best-answer'
  readonly key: string
  readonly options: readonly ExplainedPart[]
}

export type SingleBestAnswerShape = {
  check: SingleBestAnswerCheck
  item: SingleBestAnswerItem
  response: SingleBestAnswerResponse
  public: PublicSingleBestAnswer
  feedback: SingleBestAnswerFeedback
}

export const singleBestAnswerAnswers: AnswerRules<SingleBestAnswerShape> = {
  empty: () => ({ kind: 'single-best-answer', choice: null }),
  isAnswered: ({ choice }) => choice !== null,
  isComplete: (_item, { choice }) => choice !== null,
  validate: (item, { choice }) => {
    const given = choice === null ? [] : [choice]
    requireKnownIds(
      item.id,
      given,
      item.options.map((option) => option.id),
    )
    return []
  },
}
