import { z } from 'zod'
import { EventSource, Id, Text, varied, WhenSource } from './source-parts'

const Lines = z.array(varied(Text))

const CueSource = z.strictObject({
  id: Id,
  title: varied(Text),
  lines: Lines.min(1),
  isKey: varied(z.boolean()).default(false),
})

/**
 * `at` is a month since diagnosis or the name of a moment of the patient; where the patient has no such moment the
 * visit does not take place. `to` names the visit that follows where it is not the next one written.
 */
export const VisitSource = z.strictObject({
  id: Id,
  at: z.union([z.number().min(0).max(360), Id]),
  when: WhenSource.optional(),
  time: varied(Text),
  title: varied(Text),
  scene: Lines.min(1),
  person: varied(Text),
  known: Lines.default([]),
  notKnown: Lines.default([]),
  cues: z.array(CueSource).default([]),
  arrive: z.array(EventSource).default([]),
  decisions: z.array(z.strictObject({ ask: Id, after: z.array(EventSource).default([]) })).default([]),
  to: varied(Id).optional(),
  ending: z.strictObject({ title: varied(Text), closing: Lines.min(1) }).optional(),
})
export type VisitSource = z.infer<typeof VisitSource>
export const VisitFile = z.array(VisitSource)
