import type { ComponentType } from 'react'
import type { ItemKind } from '#domain/assessment/kinds/item-kind'
import { DropDownClozeQuestion } from './drop-down-cloze/drop-down-cloze-question'
import { MatrixQuestion } from './matrix-multiple-choice/matrix-question'
import { NumericQuestion } from './numeric/numeric-question'
import { OrderedResponseQuestion } from './ordered-response/ordered-response-question'
import type { QuestionProps } from './question-props'
import { SelectAllQuestion } from './select-all/select-all-question'
import { SelectNQuestion } from './select-n/select-n-question'
import { SingleBestAnswerQuestion } from './single-best-answer/single-best-answer-question'
import { TrueFalseQuestion } from './true-false/true-false-question'

/** A kind without a renderer does not compile. */
const questionRegistry: { readonly [K in ItemKind]: ComponentType<QuestionProps<K>> } = {
  'single-best-answer': SingleBestAnswerQuestion,
  'true-false': TrueFalseQuestion,
  'select-all': SelectAllQuestion,
  'select-n': SelectNQuestion,
  'matrix-multiple-choice': MatrixQuestion,
  'drop-down-cloze': DropDownClozeQuestion,
  'ordered-response': OrderedResponseQuestion,
  numeric: NumericQuestion,
}

export function QuestionBody<K extends ItemKind>({
  kind,
  ...props
}: { readonly kind: K } & QuestionProps<K>) {
  const Body: ComponentType<QuestionProps<K>> = questionRegistry[kind]
  return (
    <Body item={props.item} response={props.response} onChange={props.onChange} problem={props.problem} />
  )
}
