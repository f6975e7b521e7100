import { z } from 'zod'
import { CorrectionId, FactId, ModuleId, SourceKey } from './ids'

export const Syllabus = z.array(ModuleId).min(1)

export const GlossaryTerm = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  term: z.string().min(2),
  aliases: z.array(z.string()).default([]),
  clinical: z.string().min(5),
  plain: z.string().min(5),
  facts: z.array(FactId).default([]),
})
export type GlossaryTerm = z.infer<typeof GlossaryTerm>
export const GlossaryFile = z.array(GlossaryTerm)

/** A common misreading of remission and the facts that put it right. */
export const Correction = z.strictObject({
  id: CorrectionId,
  misreading: z.string().min(10),
  instead: z.string().min(3),
  facts: z.array(FactId).min(1),
})
export type Correction = z.infer<typeof Correction>
export const CorrectionFile = z.array(Correction)

export const RedFlag = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  sign: z.string().min(5),
  patientAction: z.string().min(5),
  urgency: z.enum(['emergency', 'same-day', 'days', 'two-weeks']),
  possibleProblem: z.string().min(3),
  nurseAction: z.string().min(5),
  facts: z.array(FactId).min(1),
  sources: z.array(SourceKey),
})
export type RedFlag = z.infer<typeof RedFlag>
export const RedFlagFile = z.array(RedFlag)

export const SupportLine = z.strictObject({
  country: z.string().min(2),
  name: z.string().min(2),
  contact: z.string().min(2),
  hours: z.string(),
  tag: z.enum(['verified', 'well-known']),
})
export type SupportLine = z.infer<typeof SupportLine>
export const SupportLineFile = z.array(SupportLine)
