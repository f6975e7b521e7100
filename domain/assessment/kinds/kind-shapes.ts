import type { DropDownClozeShape } from './drop-down-cloze/drop-down-cloze.answers'
import type { ItemKind } from './item-kind'
import type { MatrixMultipleChoiceShape } from './matrix-multiple-choice/matrix-multiple-choice.answers'
import type { NumericShape } from './numeric/numeric.answers'
import type { OrderedResponseShape } from './ordered-response/ordered-response.answers'
import type { SelectAllShape } from './select-all/select-all.answers'
import type { SelectNShape } from './select-n/select-n.answers'
import type { SingleBestAnswerShape } from './single-best-answer/single-best-answer.answers'
import type { TrueFalseShape } from './true-false/true-false.answers'

/** The five shapes of each kind. A kind added to `itemKinds` fails to compile here until its shape is named. */
export type KindShapes = {
  'single-best-answer': SingleBestAnswerShape
  'true-false': TrueFalseShape
  'select-all': SelectAllShape
  'select-n': SelectNShape
  'matrix-multiple-choice': MatrixMultipleChoiceShape
  'drop-down-cloze': DropDownClozeShape
  'ordered-response': OrderedResponseShape
  numeric: NumericShape
}

export type CheckOf<K extends ItemKind> = KindShapes[K]['check']
export type ResponseOf<K extends ItemKind> = KindShapes[K]['response']
export type PublicOf<K extends ItemKind> = KindShapes[K]['public']
export type FeedbackOf<K extends ItemKind> = KindShapes[K]['feedback']

export type PublicItem = PublicOf<ItemKind>
export type KindFeedback = FeedbackOf<ItemKind>
