import { z } from 'zod'
import { checkFields, EnteredId, itemFields, Part, PartId } from '../item-fields'
import { findDuplicateIds, findUnknownKeys, type KeyProblem, refuseKeyProblems } from '../key-problem'

const fields = {
  kind: z.literal('select-n'),
  options: z.array(Part).min(2),
  key: z.array(PartId).min(1),
}

export const SelectNCheck = z
  .strictObject({ ...checkFields, ...fields })
  .superRefine(refuseKeyProblems(findSelectNKeyProblems))
export type SelectNCheck = z.infer<typeof SelectNCheck>

export const SelectNItem = z
  .strictObject({ ...itemFields, ...fields })
  .superRefine(refuseKeyProblems(findSelectNKeyProblems))
export type SelectNItem = z.infer<typeof SelectNItem>

export const SelectNResponse = z.strictObject({
  kind: z.literal('select-n'),
  choices: z.array(EnteredId).max(40),
})
export type SelectNResponse = z.infer<typeof SelectNResponse>

export function findSelectNKeyProblems(check: {
  readonly options: readonly { readonly id: string }[]
  readonly key: readonly string[]
}): KeyProblem[] {
  const problems = [
    ...findDuplicateIds(check.options, 'options'),
    ...findUnknownKeys(check.key, check.options),
  ]
  if (check.key.length < check.options.length) return problems
  const found = `${check.key.length} keys of ${check.options.length} options`
  return [...problems, { path: ['key'], expected: 'fewer keys than options', found }]
}
