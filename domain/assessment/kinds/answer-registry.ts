import { dropDownClozeAnswers } from './drop-down-cloze/drop-down-cloze.answers'
import type { ItemKind } from './item-kind'
import type { AnswerRules } from './kind-rules'
import type { KindShapes } from './kind-shapes'
import { matrixMultipleChoiceAnswers } from './matrix-multiple-choice/matrix-multiple-choice.answers'
import { numericAnswers } from './numeric/numeric.answers'
import { orderedResponseAnswers } from './ordered-response/ordered-response.answers'
import { selectAllAnswers } from './select-all/select-all.answers'
import { selectNAnswers } from './select-n/select-n.answers'
import { singleBestAnswerAnswers } from './single-best-answer/single-best-answer.answers'
import { trueFalseAnswers } from './true-false/true-false.answers'

export const answerRegistry: { readonly [K in ItemKind]: AnswerRules<KindShapes[K]> } = {
  'single-best-answer': singleBestAnswerAnswers,
  'true-false': trueFalseAnswers,
  'select-all': selectAllAnswers,
  'select-n': selectNAnswers,
  'matrix-multiple-choice': matrixMultipleChoiceAnswers,
  'drop-down-cloze': dropDownClozeAnswers,
  'ordered-response': orderedResponseAnswers,
  numeric: numericAnswers,
}
