import { z } from 'zod'
import { CaseSource, simulationIds } from '../case.schema'
import { Text, varied } from '../source-parts'
import { Label, NodeSource } from './story-node.schema'

const header = CaseSource.omit({ id: true, machine: true, outcomes: true, truth: true }).shape

const Trait = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'the name of a trait in camelCase')
const TrackId = z
  .string()
  .regex(/^[a-z]+$/, 'one word in small letters')
  .refine((id) => !['care', 'truth', 'talk'].includes(id), 'a word other than care, truth and talk')

/** What a conversation raises or lowers by one level at a time, such as trust. Levels from the lowest up. */
const TrackSource = z.strictObject({ title: Label, levels: z.array(Label).min(2).max(4), start: Label })

/** What is told in the debrief of how it really was. */
const AfterwardsSource = z.strictObject({ month: z.number().min(0).max(360), text: varied(Text) })

export const StoryParts = z.strictObject({
  ...header,
  simulation: z.enum(simulationIds),
  lastClinicalReview: header.lastClinicalReview.default(null),
  people: z.array(header.people.element.extend({ traits: z.record(Trait, z.string()).default({}) })).min(1),
  /** A seed picks one of each list; what stands in it twice comes twice as often. */
  draws: z.record(Trait, z.array(z.string()).min(1)).default({}),
  tracks: z.record(TrackId, TrackSource).default({}),
  nodes: z.array(NodeSource).min(2),
  afterwards: z.array(AfterwardsSource).default([]),
})
export type StoryParts = z.infer<typeof StoryParts>
