import type { AnswerRules } from '../kind-rules'
import { requireKnownIds } from '../known-ids'
import type { PublicBase, PublicPart } from '../public-parts'
import type {
  OrderedResponseCheck,
  OrderedResponseItem,
  OrderedResponseResponse,
} from './ordered-response.schema'

export type PublicOrderedResponse = PublicBase & {
  readonly kind: 'ordered-response'
  readonly steps: readonly PublicPart[]
}

/** Positions count from 1; `chosenPosition` is null when nothing was put in order. */
export type ExplainedStep = PublicPart & {
  readonly rationale: string
  readonly position: number
  readonly chosenPosition: number | null
}

export type OrderedResponseFeedback = {
  readonly kind: 'ordered-response'
  readonly key: readonly string[]
  /** In the right order. */
  readonly steps: readonly ExplainedStep[]
}

export type OrderedResponseShape = {
  check: OrderedResponseCheck
  item: OrderedResponseItem
  response: OrderedResponseResponse
  public: PublicOrderedResponse
  feedback: OrderedResponseFeedback
}

export const orderedResponseAnswers: AnswerRules<OrderedResponseShape> = {
  empty: () => ({ kind: 'ordered-response', order: [] }),
  isAnswered: ({ order }) => order.length > 0,
  isComplete: ({ steps }, { order }) => new Set(order).size === steps.length,
  validate: ({ id, steps }, { order }) => {
    requireKnownIds(
      id,
      order,
      steps.map((step) => step.id),
    )
    const placed = new Set(order).size
    if (placed === 0 || (placed === steps.length && order.length === placed)) return []
    const message = `${placed} of ${steps.length} steps have a place; give each step one place.`
    return [{ code: 'ORDER_INCOMPLETE', message }]
  },
}
