import { z } from 'zod'
import { FactId } from '../course/ids'

const Id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'an id in kebab-case')
const Month = z.number().min(0).max(360)
const Text = z.string().trim().min(1)

const countWords = (text: string) => text.trim().split(/\s+/).length
const Rationale = Text.refine((text) => {
  const words = countWords(text)
  return words >= 8 && words <= 80
}, 'a rationale of 8 to 80 words')

const Category = z.enum(['CR', 'PR', 'SD', 'PD', 'NE'])
const When = z.strictObject({
  decision: Id,
  grades: z.array(z.enum(['best', 'acceptable', 'poor', 'unsafe'])).min(1),
})

const common = { id: Id, prompt: Text, facts: z.array(FactId).min(1), when: When.optional() }

const ChooseOneSource = z.strictObject({
  ...common,
  kind: z.literal('choose-one'),
  act: z.enum(['say', 'do', 'plan', 'write']),
  options: z
    .array(
      z.strictObject({
        id: Id,
        text: Text,
        grade: z.enum(['best', 'acceptable', 'poor', 'unsafe']),
        reply: Text.optional(),
        rationale: Rationale,
      }),
    )
    .min(3)
    .max(5)
    .refine(
      (options) => options.filter((one) => one.grade === 'best').length === 1,
      'one option graded best',
    ),
})

const ClassifySource = z.strictObject({
  ...common,
  kind: z.literal('classify'),
  rationales: z.record(Category, Rationale),
})

const ChooseSeveralSource = z
  .strictObject({
    ...common,
    kind: z.literal('choose-several'),
    cap: z.int().min(2).max(5),
    options: z
      .array(z.strictObject({ id: Id, text: Text, belongs: z.boolean(), rationale: Rationale }))
      .min(4)
      .max(8),
  })
  .refine(
    ({ cap, options }) => options.filter((one) => one.belongs).length === cap,
    'as many options that belong as the cap allows, so that the maximum can be reached',
  )

const OrderSource = z
  .strictObject({
    ...common,
    kind: z.literal('order'),
    options: z
      .array(z.strictObject({ id: Id, text: Text, rationale: Rationale }))
      .min(3)
      .max(6),
    key: z.array(Id),
  })
  .refine(
    ({ options, key }) =>
      [...key].sort().join() ===
      options
        .map((one) => one.id)
        .sort()
        .join(),
    'a key that names every step once',
  )

export const DecisionSource = z.discriminatedUnion('kind', [
  ChooseOneSource,
  ClassifySource,
  ChooseSeveralSource,
  OrderSource,
])
export type DecisionSource = z.infer<typeof DecisionSource>
export const DecisionFile = z.array(DecisionSource)

const CareEventSource = z.union([
  z.enum([
    'diagnosis.confirmed',
    'staging.completed',
    'scan.held',
    'response.assessed',
    'treatment.continued',
    'treatment.changed',
    'surgery.planned',
    'consolidation.started',
    'maintenance.started',
    'maintenance.paused',
    'surveillance.started',
    'visit.held',
    'rhythm.thinned',
    'marker.raised',
    'marker.repeated',
    'finding.reported',
    'suspicion.cleared',
    'remission.lasted',
    'story.closed',
  ]),
  z.strictObject({
    type: z.literal('recurrence.confirmed'),
    extent: z.enum(['local', 'regional', 'distant']),
  }),
])
export type CareEventSource = z.infer<typeof CareEventSource>

export const VisitSource = z.strictObject({
  id: Id,
  month: Month,
  when: Text,
  title: Text,
  scene: z.array(Text).min(1),
  person: Text,
  known: z.array(Text).min(1),
  notKnown: z.array(Text).min(1),
  arrive: z.array(CareEventSource).default([]),
  decisions: z.array(z.strictObject({ ask: Id, after: z.array(CareEventSource).default([]) })).min(1),
})
export type VisitSource = z.infer<typeof VisitSource>
export const VisitFile = z.array(VisitSource)

const HiddenLesionSource = z.strictObject({
  id: Id,
  label: Text,
  organ: Text,
  kind: z.enum(['node', 'nonnode']),
  knownAtBaseline: z.boolean(),
  sheddingPerCm3: z.number().min(0),
  removedAtMonth: Month.optional(),
  points: z.array(z.strictObject({ month: Month, mm: z.number().min(0) })).min(1),
})

export const CourseSource = z.strictObject({
  id: Id,
  title: Text,
  closing: z.array(Text).min(1),
  visits: z.array(Id).min(2),
  /** `week` counts from the baseline scan (0); scans with a week are read under the response criteria. */
  scans: z.array(z.strictObject({ month: Month, label: Text, week: z.int().min(0).optional() })).min(1),
  bloods: z.array(Month).min(1),
  lesions: z.array(HiddenLesionSource).min(1),
  host: z.array(z.strictObject({ month: Month, level: z.number().min(0) })).min(1),
  truth: z.array(
    z.strictObject({
      month: Month,
      event: z.enum([
        'disease.shrank',
        'disease.steadied',
        'disease.hid',
        'disease.slept',
        'disease.cleared',
        'disease.woke',
        'disease.surfaced',
      ]),
      text: Text,
    }),
  ),
})
export type CourseSource = z.infer<typeof CourseSource>

export const CaseSource = z.strictObject({
  id: Id,
  version: z.int().min(1),
  title: Text,
  promise: Text,
  minutes: z.int().min(1),
  lastClinicalReview: z.string().nullable(),
  objectives: z.array(Text).min(3),
  contentNote: Text,
  fiction: Text,
  person: z.strictObject({
    name: Text,
    shortName: Text,
    age: z.int(),
    story: z.array(Text).min(1),
    record: z.array(z.strictObject({ label: Text, value: Text })).min(3),
  }),
  marker: z.strictObject({ name: Text, unit: Text, limit: z.number().positive() }),
  nextModules: z.array(z.strictObject({ id: Text, title: Text, why: Text })),
  courses: z.array(CourseSource).min(1),
})
export type CaseSource = z.infer<typeof CaseSource>
