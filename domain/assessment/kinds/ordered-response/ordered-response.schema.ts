import { z } from 'zod'
import { checkFields, EnteredId, itemFields, Part, PartId } from '../item-fields'
import { findDuplicateIds, findUnknownKeys, type KeyProblem, refuseKeyProblems } from '../key-problem'

const fields = {
  kind: z.literal('ordered-response'),
  steps: z.array(Part).min(2),
  key: z.array(PartId).min(2),
}

export const OrderedResponseCheck = z
  .strictObject({ ...checkFields, ...fields })
  .superRefine(refuseKeyProblems(findOrderedResponseKeyProblems))
export type OrderedResponseCheck = z.infer<typeof OrderedResponseCheck>

export const OrderedResponseItem = z
  .strictObject({ ...itemFields, ...fields })
  .superRefine(refuseKeyProblems(findOrderedResponseKeyProblems))
export type OrderedResponseItem = z.infer<typeof OrderedResponseItem>

export const OrderedResponseResponse = z.strictObject({
  kind: z.literal('ordered-response'),
  order: z.array(EnteredId).max(40),
})
export type OrderedResponseResponse = z.infer<typeof OrderedResponseResponse>

export function findOrderedResponseKeyProblems(check: {
  readonly steps: readonly { readonly id: string }[]
  readonly key: readonly string[]
}): KeyProblem[] {
  const missing = check.steps.map((step) => step.id).filter((id) => !check.key.includes(id))
  const gaps = missing.map((id) => ({ path: ['key'], expected: 'every step once', found: `no "${id}"` }))
  return [...findDuplicateIds(check.steps, 'steps'), ...findUnknownKeys(check.key, check.steps), ...gaps]
}
