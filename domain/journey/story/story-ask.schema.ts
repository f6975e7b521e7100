import { z } from 'zod'
import { DecisionSource } from '../decision.schema'
import { GradeSource } from '../source-parts'

const [chooseOne, , chooseSeveral, order, assign] = DecisionSource.options
const { id: _id, when: _when, kind: _kind, ...common } = order.omit({ options: true, key: true }).shape
const { grade: _grade, then: _then, ...answer } = chooseOne.shape.options.element.shape

const moves = z.record(z.string(), z.enum(['up', 'down'])).default({})

/** `moves` says what an answer does to the tracks; `to` where it leads, if not where the node leads. */
const ChooseOneAsk = z.strictObject({
  ...common,
  kind: z.literal('choose-one'),
  act: chooseOne.shape.act,
  options: z
    .array(z.strictObject({ ...answer, grade: GradeSource, moves }))
    .min(3)
    .max(5),
})

/** A choice that is the learner's own, such as to leave a scene out: not judged, and no part of the score. */
const OwnChoiceAsk = z.strictObject({
  ...common,
  kind: z.literal('own-choice'),
  options: z
    .array(z.strictObject({ ...answer, moves }))
    .min(3)
    .max(5),
})

const SeveralAsk = z.strictObject({
  ...common,
  kind: z.literal('choose-several'),
  cap: z.int().min(2).max(6),
  options: chooseSeveral.shape.options,
})

const OrderAsk = z.strictObject({
  ...common,
  kind: z.literal('order'),
  ...order.pick({ options: true, key: true }).shape,
})
const AssignAsk = z.strictObject({
  ...common,
  kind: z.literal('assign'),
  ...assign.pick({ rows: true, options: true }).shape,
})

/** A decision written into its node; it takes the node's id. */
export const Ask = z.discriminatedUnion('kind', [ChooseOneAsk, OwnChoiceAsk, SeveralAsk, OrderAsk, AssignAsk])
export type Ask = z.infer<typeof Ask>
