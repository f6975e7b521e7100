import { z } from 'zod'
import { checkFields, EnteredId, itemFields, Part, PartId } from '../item-fields'
import { findDuplicateIds, findUnknownKeys, type KeyProblem, refuseKeyProblems } from '../key-problem'

const fields = {
  kind: z.literal('select-all'),
  options: z.array(Part).min(2),
  key: z.array(PartId).min(1),
}

export const SelectAllCheck = z
  .strictObject({ ...checkFields, ...fields })
  .superRefine(refuseKeyProblems(findSelectAllKeyProblems))
export type SelectAllCheck = z.infer<typeof SelectAllCheck>

export const SelectAllItem = z
  .strictObject({ ...itemFields, ...fields })
  .superRefine(refuseKeyProblems(findSelectAllKeyProblems))
export type SelectAllItem = z.infer<typeof SelectAllItem>

export const SelectAllResponse = z.strictObject({
  kind: z.literal('select-all'),
  choices: z.array(EnteredId).max(40),
})
export type SelectAllResponse = z.infer<typeof SelectAllResponse>

export function findSelectAllKeyProblems(check: {
  readonly options: readonly { readonly id: string }[]
  readonly key: readonly string[]
}): KeyProblem[] {
  return [...findDuplicateIds(check.options, 'options'), ...findUnknownKeys(check.key, check.options)]
}
