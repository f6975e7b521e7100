import { z } from 'zod'
import { FactId } from '../course/ids'
import { EventSource, GradeSource, Id, Text, varied, WhenSource } from './source-parts'

const countWords = (text: string) => text.trim().split(/\s+/).length
const Rationale = Text.refine((text) => {
  const words = countWords(text)
  return words >= 8 && words <= 80
}, 'a rationale of 8 to 80 words')

const common = { id: Id, prompt: varied(Text), facts: z.array(FactId).min(1), when: WhenSource.optional() }
const option = { id: Id, text: varied(Text), rationale: varied(Rationale) }

const ChooseOneSource = z.strictObject({
  ...common,
  kind: z.literal('choose-one'),
  act: z.enum(['say', 'do', 'plan', 'write']),
  /** A learner's own choice, such as to leave a scene out: every option is as good, and nothing is counted. */
  isOwnChoice: z.boolean().default(false),
  options: z
    .array(
      z.strictObject({
        ...option,
        grade: varied(GradeSource),
        reply: varied(Text).optional(),
        then: z.array(EventSource).default([]),
        to: varied(Id).optional(),
      }),
    )
    .min(3)
    .max(5),
})

/** The options are those of a `scheme`, or the case's own; the key comes from the patient, never from here. */
const ClassifySource = z
  .strictObject({
    ...common,
    kind: z.literal('classify'),
    scheme: z.enum(['recist', 'aml', 'cml-milestone', 'cml-depth', 'lugano']).optional(),
    options: z.array(z.strictObject({ id: Id, text: Text })).optional(),
    rationales: z.record(z.string(), varied(Rationale)),
  })
  .refine(({ scheme, options }) => (scheme === undefined) !== (options === undefined), {
    message: 'either a scheme or options of its own',
  })

const ChooseSeveralSource = z
  .strictObject({
    ...common,
    kind: z.literal('choose-several'),
    cap: z.int().min(2).max(6).optional(),
    budget: z.strictObject({ limit: z.int().min(1), unit: Text }).optional(),
    options: z
      .array(z.strictObject({ ...option, belongs: varied(z.boolean()), cost: z.int().min(0).default(0) }))
      .min(4)
      .max(10),
  })
  .refine(({ cap, budget }) => (cap === undefined) !== (budget === undefined), {
    message: 'either a cap or a budget',
  })

const OrderSource = z.strictObject({
  ...common,
  kind: z.literal('order'),
  options: z.array(z.strictObject(option)).min(3).max(6),
  key: varied(z.array(Id)),
})

const AssignSource = z.strictObject({
  ...common,
  kind: z.literal('assign'),
  rows: z
    .array(z.strictObject({ ...option, key: varied(Id) }))
    .min(2)
    .max(6),
  options: z
    .array(z.strictObject({ id: Id, text: Text }))
    .min(2)
    .max(6),
})

/** What there is to measure comes from the patient. `rationale` says how it is measured; {mm} is the reported size. */
const MeasureSource = z.strictObject({ ...common, kind: z.literal('measure'), rationale: varied(Rationale) })

export const DecisionSource = z.discriminatedUnion('kind', [
  ChooseOneSource,
  ClassifySource,
  ChooseSeveralSource,
  OrderSource,
  AssignSource,
  MeasureSource,
])
export type DecisionSource = z.infer<typeof DecisionSource>
export const DecisionFile = z.array(DecisionSource)
