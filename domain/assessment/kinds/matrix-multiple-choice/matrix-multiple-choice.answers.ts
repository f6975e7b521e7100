import type { AnswerRules } from '../kind-rules'
import { requireKnownIds } from '../known-ids'
import type { PublicBase, PublicPart } from '../public-parts'
import type {
  MatrixMultipleChoiceCheck,
  MatrixMultipleChoiceItem,
  MatrixMultipleChoiceResponse,
} from './matrix-multiple-choice.schema'

export type PublicMatrixMultipleChoice = PublicBase & {
  readonly kind: 'matrix-multiple-choice'
  readonly columns: readonly PublicPart[]
  readonly rows: readonly PublicPart[]
}

export type ExplainedRow = PublicPart & {
  readonly rationale: string
  readonly key: string
  readonly chosen: string | null
}

export type MatrixMultipleChoiceFeedback = {
  readonly kind: 'matrix-multiple-choice'
  readonly columns: readonly PublicPart[]
  readonly rows: readonly ExplainedRow[]
}

export type MatrixMultipleChoiceShape = {
  check: MatrixMultipleChoiceCheck
  item: MatrixMultipleChoiceItem
  response: MatrixMultipleChoiceResponse
  public: PublicMatrixMultipleChoice
  feedback: MatrixMultipleChoiceFeedback
}

export const matrixMultipleChoiceAnswers: AnswerRules<MatrixMultipleChoiceShape> = {
  empty: () => ({ kind: 'matrix-multiple-choice', rows: {} }),
  isAnswered: ({ rows }) => Object.keys(rows).length > 0,
  isComplete: (item, { rows }) => item.rows.every((row) => Object.hasOwn(rows, row.id)),
  validate: (item, { rows }) => {
    requireKnownIds(
      item.id,
      Object.keys(rows),
      item.rows.map((row) => row.id),
    )
    requireKnownIds(
      item.id,
      Object.values(rows),
      item.columns.map((column) => column.id),
    )
    return []
  },
}
