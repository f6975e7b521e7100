import { z } from 'zod'
import { checkFields, itemFields, Prose } from '../item-fields'

const fields = {
  kind: z.literal('true-false'),
  key: z.boolean(),
  rationales: z.strictObject({ true: Prose, false: Prose }),
}

export const TrueFalseCheck = z.strictObject({ ...checkFields, ...fields })
export type TrueFalseCheck = z.infer<typeof TrueFalseCheck>

export const TrueFalseItem = z.strictObject({ ...itemFields, ...fields })
export type TrueFalseItem = z.infer<typeof TrueFalseItem>

export const TrueFalseResponse = z.strictObject({
  kind: z.literal('true-false'),
  choice: z.boolean().nullable(),
})
export type TrueFalseResponse = z.infer<typeof TrueFalseResponse>
