import { z } from 'zod'
import { Id, Text, varied } from '../source-parts'
import { VisitSource } from '../visit.schema'
import { Ask } from './story-ask.schema'

/** Also the last part of an event of the statechart, so it holds no figure. */
const NodeId = z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'an id of small letters and hyphens, without figures')
export const Label = Text.refine(
  (text) => text.split(/\s+/).length <= 3,
  'one to three words for the state map',
)

/** How the screens show a node: the tags of a statechart, but for the one that marks its end. */
export const NodeTag = z.enum([
  'finding-out',
  'treating',
  'complete',
  'partial',
  'stable',
  'progression',
  'watching',
  'unsettled',
  'returned',
])
export type NodeTag = z.infer<typeof NodeTag>

const { scene, title, time, person, known, notKnown, cues, ending } = VisitSource.shape

/** One place in the story: a scene, then either a question or the end. */
export const NodeSource = z.strictObject({
  id: NodeId,
  month: z.number().min(0).max(360).optional(),
  week: z.number().min(0).max(520).optional(),
  day: z.number().min(0).max(3650).optional(),
  time,
  label: Label,
  tag: NodeTag.optional(),
  title,
  scene,
  person,
  known,
  notKnown,
  cues,
  ask: Ask.optional(),
  /** Where it goes on, for every answer that names no place of its own. */
  to: varied(Id).optional(),
  ending,
})
export type NodeSource = z.infer<typeof NodeSource>
