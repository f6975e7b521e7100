import { z } from 'zod'
import { EventSource, Id, Text, varied, WhenSource } from './source-parts'

export const simulationIds = [
  'is-it-remission',
  'the-word-cured',
  'read-the-scans',
  'below-the-limit',
  'something-has-changed',
  'five-years-of-follow-up',
  'the-week-before-the-scan',
  'the-whole-journey',
] as const

export const machineIds = [
  'patient-journey',
  'is-it-remission',
  'read-the-scans',
  'below-the-limit',
  'something-has-changed',
  'five-years-of-follow-up',
  'story',
] as const
export type MachineId = (typeof machineIds)[number]

/** One of the people of a case: a seed picks who it is. `pronoun` fills {she}, {her} and {hers} in the words. */
const PersonSource = z.strictObject({
  name: Text,
  shortName: Text,
  age: z.int().min(1).max(110),
  pronoun: z.enum(['she', 'he']),
  story: z.array(varied(Text)).min(1),
  record: z.array(z.strictObject({ label: Text, value: varied(Text) })).min(3),
})

/** What the disease truly does at a month or moment, told in the debrief; `event` moves the region `truth`. */
const TruthSource = z.strictObject({
  at: z.union([z.number().min(0).max(360), Id]),
  when: WhenSource.optional(),
  event: EventSource.optional(),
  text: varied(Text).optional(),
})

export const CaseSource = z.strictObject({
  id: Id,
  version: z.int().min(1),
  simulation: z.string(),
  /** Ids that the case went by in earlier versions: links and kept runs of theirs still open it. */
  formerly: z.array(Id).default([]),
  machine: z.enum(machineIds),
  title: Text,
  /** Who is met, in one line, before a seed has picked the person. */
  who: Text,
  promise: Text,
  minutes: z.int().min(1),
  lastClinicalReview: z.string().nullable(),
  objectives: z.array(Text).min(3),
  contentNote: Text,
  fiction: Text,
  people: z.array(PersonSource).min(1),
  outcomes: z.record(Id, z.strictObject({ title: varied(Text), closing: z.array(varied(Text)).min(1) })),
  truth: z.array(TruthSource).default([]),
  nextModules: z.array(z.strictObject({ id: Text, title: Text, why: Text })),
})
export type CaseSource = z.infer<typeof CaseSource>
