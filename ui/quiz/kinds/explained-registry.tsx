import type { ComponentType } from 'react'
import type { ItemKind } from '#domain/assessment/kinds/item-kind'
import type { FeedbackOf } from '#domain/assessment/kinds/kind-shapes'
import { DropDownClozeExplained } from './drop-down-cloze/drop-down-cloze-explained'
import { MatrixExplained } from './matrix-multiple-choice/matrix-explained'
import { NumericExplained } from './numeric/numeric-explained'
import { OrderedResponseExplained } from './ordered-response/ordered-response-explained'
import type { ExplainedProps } from './question-props'
import { SelectAllExplained } from './select-all/select-all-explained'
import { SelectNExplained } from './select-n/select-n-explained'
import { SingleBestAnswerExplained } from './single-best-answer/single-best-answer-explained'
import { TrueFalseExplained } from './true-false/true-false-explained'

/** A kind without an explanation does not compile. */
const explainedRegistry: { readonly [K in ItemKind]: ComponentType<ExplainedProps<K>> } = {
  'single-best-answer': SingleBestAnswerExplained,
  'true-false': TrueFalseExplained,
  'select-all': SelectAllExplained,
  'select-n': SelectNExplained,
  'matrix-multiple-choice': MatrixExplained,
  'drop-down-cloze': DropDownClozeExplained,
  'ordered-response': OrderedResponseExplained,
  numeric: NumericExplained,
}

type AnyExplainedProps<K extends ItemKind> = {
  readonly kind: K
  readonly feedback: FeedbackOf<K>
  readonly keyOnly?: boolean
}

/** The learner's answer, the right one, and why for every part. */
export function Explained<K extends ItemKind>({ kind, feedback, keyOnly = false }: AnyExplainedProps<K>) {
  const Body: ComponentType<ExplainedProps<K>> = explainedRegistry[kind]
  return <Body feedback={feedback} keyOnly={keyOnly} />
}
