import type { ItemKind } from '#domain/assessment/kinds/item-kind'
import type { FeedbackOf, PublicOf, ResponseOf } from '#domain/assessment/kinds/kind-shapes'

/** A renderer shows the parts of one item and hands back whole responses; the stem and the hint stand outside it. */
export type QuestionProps<K extends ItemKind> = {
  readonly item: PublicOf<K>
  readonly response: ResponseOf<K>
  readonly onChange: (response: ResponseOf<K>) => void
  /** What keeps the answer from being scored, where the renderer shows it beside a control. */
  readonly problem: string | null
}

export type ExplainedProps<K extends ItemKind> = {
  readonly feedback: FeedbackOf<K>
  /** Shows the right answer alone, where nobody has given one. */
  readonly keyOnly?: boolean
}
