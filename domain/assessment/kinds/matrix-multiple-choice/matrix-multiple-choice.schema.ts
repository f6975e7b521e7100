import { z } from 'zod'
import { checkFields, EnteredId, itemFields, Part, PartId, Prose } from '../item-fields'
import { findDuplicateIds, findSlotKeyProblems, type KeyProblem, refuseKeyProblems } from '../key-problem'

const fields = {
  kind: z.literal('matrix-multiple-choice'),
  columns: z.array(z.strictObject({ id: PartId, text: Prose })).min(2),
  rows: z.array(Part).min(2),
  key: z.record(PartId, PartId),
}

export const MatrixMultipleChoiceCheck = z
  .strictObject({ ...checkFields, ...fields })
  .superRefine(refuseKeyProblems(findMatrixMultipleChoiceKeyProblems))
export type MatrixMultipleChoiceCheck = z.infer<typeof MatrixMultipleChoiceCheck>

export const MatrixMultipleChoiceItem = z
  .strictObject({ ...itemFields, ...fields })
  .superRefine(refuseKeyProblems(findMatrixMultipleChoiceKeyProblems))
export type MatrixMultipleChoiceItem = z.infer<typeof MatrixMultipleChoiceItem>

export const MatrixMultipleChoiceResponse = z.strictObject({
  kind: z.literal('matrix-multiple-choice'),
  rows: z.record(EnteredId, EnteredId),
})
export type MatrixMultipleChoiceResponse = z.infer<typeof MatrixMultipleChoiceResponse>

export function findMatrixMultipleChoiceKeyProblems(check: {
  readonly columns: readonly { readonly id: string }[]
  readonly rows: readonly { readonly id: string }[]
  readonly key: Readonly<Record<string, string>>
}): KeyProblem[] {
  return [
    ...findDuplicateIds(check.columns, 'columns'),
    ...findDuplicateIds(check.rows, 'rows'),
    ...findSlotKeyProblems(
      check.key,
      check.rows.map((row) => ({ id: row.id, choices: check.columns })),
    ),
  ]
}
