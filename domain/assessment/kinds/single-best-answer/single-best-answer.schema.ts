import { z } from 'zod'
import { checkFields, EnteredId, itemFields, Part, PartId } from '../item-fields'
import { findDuplicateIds, type KeyProblem, refuseKeyProblems } from '../key-problem'

const fields = {
  kind: z.literal('single-best-answer'),
  options: z.array(Part).min(2),
  key: PartId,
  shuffle: z.boolean().optional(),
}

export const SingleBestAnswerCheck = z
  .strictObject({ ...checkFields, ...fields })
  .superRefine(refuseKeyProblems(findSingleBestAnswerKeyProblems))
export type SingleBestAnswerCheck = z.infer<typeof SingleBestAnswerCheck>

export const SingleBestAnswerItem = z
  .strictObject({ ...itemFields, ...fields })
  .superRefine(refuseKeyProblems(findSingleBestAnswerKeyProblems))
export type SingleBestAnswerItem = z.infer<typeof SingleBestAnswerItem>

export const SingleBestAnswerResponse = z.strictObject({
  kind: z.literal('single-best-answer'),
  choice: EnteredId.nullable(),
})
export type SingleBestAnswerResponse = z.infer<typeof SingleBestAnswerResponse>

export function findSingleBestAnswerKeyProblems(check: {
  readonly options: readonly { readonly id: string }[]
  readonly key: string
}): KeyProblem[] {
  const ids = check.options.map((option) => option.id)
  const problems = findDuplicateIds(check.options, 'options')
  if (ids.includes(check.key)) return problems
  return [...problems, { path: ['key'], expected: `one of ${ids.join(', ')}`, found: `"${check.key}"` }]
}
