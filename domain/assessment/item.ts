import { z } from 'zod'
import { DropDownClozeCheck, DropDownClozeItem } from './kinds/drop-down-cloze/drop-down-cloze.schema'
import {
  MatrixMultipleChoiceCheck,
  MatrixMultipleChoiceItem,
} from './kinds/matrix-multiple-choice/matrix-multiple-choice.schema'
import { NumericCheck, NumericItem } from './kinds/numeric/numeric.schema'
import { OrderedResponseCheck, OrderedResponseItem } from './kinds/ordered-response/ordered-response.schema'
import { SelectAllCheck, SelectAllItem } from './kinds/select-all/select-all.schema'
import { SelectNCheck, SelectNItem } from './kinds/select-n/select-n.schema'
import {
  SingleBestAnswerCheck,
  SingleBestAnswerItem,
} from './kinds/single-best-answer/single-best-answer.schema'
import { TrueFalseCheck, TrueFalseItem } from './kinds/true-false/true-false.schema'

/** A question without grading fields: an inline check. Every `Item` is one too. */
export const Check = z.discriminatedUnion('kind', [
  SingleBestAnswerCheck,
  TrueFalseCheck,
  SelectAllCheck,
  SelectNCheck,
  MatrixMultipleChoiceCheck,
  DropDownClozeCheck,
  OrderedResponseCheck,
  NumericCheck,
])
export type Check = z.infer<typeof Check>

/** A question of a module quiz, as authored: with its key. */
export const Item = z.discriminatedUnion('kind', [
  SingleBestAnswerItem,
  TrueFalseItem,
  SelectAllItem,
  SelectNItem,
  MatrixMultipleChoiceItem,
  DropDownClozeItem,
  OrderedResponseItem,
  NumericItem,
])
export type Item = z.infer<typeof Item>
