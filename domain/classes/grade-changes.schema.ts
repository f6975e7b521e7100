import { z } from 'zod'
import { ModuleId } from '#domain/course/ids'

const MAX_REASON_LENGTH = 500
const MAX_COMMENT_LENGTH = 2000

const PartId = z.string().min(1).max(60)
const LearnerId = z.string().min(1).max(64)

const text = (max: number, what: string) =>
  z
    .string()
    .trim()
    .min(1, `is empty; expected ${what}`)
    .max(max, `is longer than ${max} characters; expected ${what} in fewer words`)

const Reason = text(MAX_REASON_LENGTH, 'a reason that can still be understood next term')

const Figure = z.number().min(-1e9, 'is too small').max(1e9, 'is too large')

/**
 * How an item version is scored after a correction. `also-right` names an option that earns what the key earns; of a
 * matrix or a text with blanks, `within` names the row or the blank; of true or false, `option` is the other answer.
 * `also-range` takes every figure from `from` to `to`, both included, in the unit of the key; `also-order` takes one
 * more order of all steps.
 */
export const CorrectionRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('full-credit') }),
  z.strictObject({ kind: z.literal('leave-out') }),
  z.strictObject({ kind: z.literal('also-right'), option: PartId, within: PartId.optional() }),
  z
    .strictObject({ kind: z.literal('also-range'), from: Figure, to: Figure })
    .refine(({ from, to }) => from <= to, 'ends before it begins; expected the smaller figure first'),
  z.strictObject({ kind: z.literal('also-order'), order: z.array(PartId).min(2).max(40) }),
])
export type CorrectionRule = z.infer<typeof CorrectionRule>

export const CorrectionRequest = z.strictObject({
  itemId: PartId,
  version: z.int().min(1),
  rule: CorrectionRule,
  reason: Reason,
})
export type CorrectionRequest = z.infer<typeof CorrectionRequest>

/** `points` where every item is worth one; null takes an earlier change back. */
export const OverrideRequest = z.strictObject({
  learnerId: LearnerId,
  moduleId: ModuleId,
  points: z.number().min(0, 'is less than 0; expected the points of the quiz').nullable(),
  reason: Reason,
})
export type OverrideRequest = z.infer<typeof OverrideRequest>

export const CommentRequest = z.strictObject({
  learnerId: LearnerId,
  moduleId: ModuleId,
  text: text(MAX_COMMENT_LENGTH, 'a comment'),
})
export type CommentRequest = z.infer<typeof CommentRequest>
