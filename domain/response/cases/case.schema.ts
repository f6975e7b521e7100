import { z } from 'zod'

const passedOver = { source: z.unknown().optional(), note: z.unknown().optional() }
const id = z.string().min(1)
const shut = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject({ ...shape, ...passedOver })

const nonTarget = z.enum(['CR', 'NON-CR/NON-PD', 'PD', 'NE', 'NA'])
const newLesion = z.union([z.boolean(), z.literal('equivocal')], {
  error: 'expected true, false or "equivocal"',
})
const overall = z.enum(['CR', 'PR', 'SD', 'PD', 'NE', 'NON-CR/NON-PD'])
const lesion = shut({ organ: z.string().trim().min(1), kind: z.enum(['node', 'nonnode']), mm: z.number() })
const visit = shut({
  day: z.number(),
  targets: z.array(z.number().nullable()),
  nonTarget,
  newLesion,
  markerNormal: z.boolean().optional(),
})

const timepointShape = {
  id,
  baseline: z.array(lesion),
  nontargetAtBaseline: z.boolean(),
  markerRaisedAtBaseline: z.boolean().optional(),
  visits: z.array(visit),
  checkBaseline: z.boolean().optional(),
  prPersists: z.boolean().optional(),
}

const rules = shut({
  confirmation: z.boolean(),
  confirmationDays: z.number(),
  minSdDays: z.number(),
  maxNeBetween: z.number(),
  acceptSdBetween: z.boolean().optional(),
  stopAtFirstPD: z.boolean().optional(),
  lastDay: z.number().optional(),
})

const amlInput = shut({
  bmBlastsPct: z.number().nullable(),
  pretreatmentBmBlastsPct: z.number().nullable(),
  circulatingBlasts: z.boolean().nullable(),
  extramedullary: z.boolean().nullable(),
  anc: z.number().nullable(),
  platelets: z.number().nullable(),
  marrowAdequate: z.boolean().nullable(),
  priorResponse: z.enum(['CR', 'CRh', 'CRi', 'MLFS', 'PR', 'NR', 'NE', 'REFRACTORY', 'RELAPSE']).nullable(),
  atLandmark: z.boolean().nullable(),
  mrd: z.enum(['negative', 'positive']).nullable(),
})

const milestoneInput = shut({
  months: z.number().nullable(),
  bcrAbl1IsPct: z.number().nullable(),
  confirmedWithin1to3Months: z.boolean().optional(),
  priorBestIsPct: z.number().nullable().optional(),
  resistanceMutation: z.boolean().optional(),
  highRiskACA: z.boolean().optional(),
  highRiskELTS: z.boolean().optional(),
})

const depthInput = shut({
  bcrAbl1IsPct: z.number().nullable(),
  detectable: z.boolean(),
  abl1Copies: z.number().nullable(),
})

/** Every kind of case that a case file may hold. Keys not named here are refused, but for `source` and `note`. */
export const caseSchemas = {
  'recist-timepoint': shut({ ...timepointShape, kind: z.literal('recist-timepoint') }),
  'recist-course': shut({ ...timepointShape, kind: z.literal('recist-course'), rules }),
  'recist-overall': shut({
    id,
    kind: z.literal('recist-overall'),
    target: z.enum(['CR', 'PR', 'SD', 'PD', 'NE', 'NA']),
    nonTarget,
    newLesion,
  }),
  'recist-best': shut({
    id,
    kind: z.literal('recist-best'),
    responses: z.array(shut({ day: z.number(), overall })),
    rules,
  }),
  'recist-baseline': shut({
    id,
    kind: z.literal('recist-baseline'),
    candidates: z.array(lesion),
    chosen: z.boolean().optional(),
  }),
  aml: shut({ id, kind: z.literal('aml'), input: amlInput, useCRh: z.boolean().optional() }),
  'cml-milestone': shut({ id, kind: z.literal('cml-milestone'), input: milestoneInput }),
  'cml-depth': shut({ id, kind: z.literal('cml-depth'), input: depthInput }),
} as const

export type CaseKind = keyof typeof caseSchemas
export type Case = z.infer<(typeof caseSchemas)[CaseKind]>

export function isCaseKind(kind: unknown): kind is CaseKind {
  return typeof kind === 'string' && Object.hasOwn(caseSchemas, kind)
}
