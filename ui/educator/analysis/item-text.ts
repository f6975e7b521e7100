import type { ItemKind } from '#domain/assessment/kinds/item-kind'
import type { TaughtFact } from '#machines/quiz-attempt-exchange'

/** What an item says, and the paragraphs that teach what it tests. */
export type ItemText = {
  readonly stem: string
  readonly kind: ItemKind
  readonly isSafetyCritical: boolean
  readonly taught: readonly TaughtFact[]
}
