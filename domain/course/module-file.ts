import { z } from 'zod'
import { ModuleId, OutcomeId } from './ids'

export const Bloom = z.enum(['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create'])
export type Bloom = z.infer<typeof Bloom>

export const NursingOutcome = z.strictObject({
  id: OutcomeId,
  audience: z.literal('nursing'),
  text: z.string().trim().min(10),
  bloom: Bloom,
  safetyCritical: z.boolean(),
})
export type NursingOutcome = z.infer<typeof NursingOutcome>

export const PatientOutcome = z.strictObject({
  id: OutcomeId,
  audience: z.literal('patient'),
  text: z.string().trim().startsWith('I '),
})
export type PatientOutcome = z.infer<typeof PatientOutcome>

export const Outcome = z.discriminatedUnion('audience', [NursingOutcome, PatientOutcome])
export type Outcome = z.infer<typeof Outcome>

export const ModuleFile = z.strictObject({
  id: ModuleId,
  number: z.int().positive(),
  title: z.string().trim().min(5),
  promise: z.string().trim().min(10),
  minutes: z.int().min(12).max(20),
  lastClinicalReview: z.iso.date().nullable(),
  journeys: z.array(z.string()),
  outcomes: z.array(Outcome).min(1),
})
export type ModuleFile = z.infer<typeof ModuleFile>
