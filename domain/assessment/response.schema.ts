import { z } from 'zod'
import { DropDownClozeResponse } from './kinds/drop-down-cloze/drop-down-cloze.schema'
import { MatrixMultipleChoiceResponse } from './kinds/matrix-multiple-choice/matrix-multiple-choice.schema'
import { NumericResponse } from './kinds/numeric/numeric.schema'
import { OrderedResponseResponse } from './kinds/ordered-response/ordered-response.schema'
import { SelectAllResponse } from './kinds/select-all/select-all.schema'
import { SelectNResponse } from './kinds/select-n/select-n.schema'
import { SingleBestAnswerResponse } from './kinds/single-best-answer/single-best-answer.schema'
import { TrueFalseResponse } from './kinds/true-false/true-false.schema'

/** What a learner entered, as it comes from outside. */
export const Response = z.discriminatedUnion('kind', [
  SingleBestAnswerResponse,
  TrueFalseResponse,
  SelectAllResponse,
  SelectNResponse,
  MatrixMultipleChoiceResponse,
  DropDownClozeResponse,
  OrderedResponseResponse,
  NumericResponse,
])
export type Response = z.infer<typeof Response>
