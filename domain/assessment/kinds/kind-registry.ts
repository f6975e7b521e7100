import { dropDownClozeRules } from './drop-down-cloze/drop-down-cloze.rules'
import type { ItemKind } from './item-kind'
import type { KindRules } from './kind-rules'
import type { KindShapes } from './kind-shapes'
import { matrixMultipleChoiceRules } from './matrix-multiple-choice/matrix-multiple-choice.rules'
import { numericRules } from './numeric/numeric.rules'
import { orderedResponseRules } from './ordered-response/ordered-response.rules'
import { selectAllRules } from './select-all/select-all.rules'
import { selectNRules } from './select-n/select-n.rules'
import { singleBestAnswerRules } from './single-best-answer/single-best-answer.rules'
import { trueFalseRules } from './true-false/true-false.rules'

export const kindRegistry: { readonly [K in ItemKind]: KindRules<KindShapes[K]> } = {
  'single-best-answer': singleBestAnswerRules,
  'true-false': trueFalseRules,
  'select-all': selectAllRules,
  'select-n': selectNRules,
  'matrix-multiple-choice': matrixMultipleChoiceRules,
  'drop-down-cloze': dropDownClozeRules,
  'ordered-response': orderedResponseRules,
  numeric: numericRules,
}
