import type { SimulationEvent } from '#domain/journey/journey-event'

/** Every event of the statechart, with every detail that its guards can tell apart. */
export const isItRemissionEvents: readonly SimulationEvent[] = [
  { type: 'evidence.chosen' },
  { type: 'evidence.missed' },
  { type: 'evidence.asked' },
  { type: 'evidence.completed' },
  { type: 'status.classified' },
  { type: 'sentence.written' },
  { type: 'note.mended', found: true },
  { type: 'note.mended', found: false },
  { type: 'plan.agreed' },
  { type: 'status.told' },
  { type: 'words.repeated' },
  { type: 'date.returned' },
  { type: 'finding.reported' },
  { type: 'recheck.clear' },
  { type: 'finding.explained' },
  { type: 'recurrence.proven' },
  { type: 'remission.reached' },
  { type: 'story.closed' },
  { type: 'disease.hid' },
  { type: 'disease.cleared' },
  { type: 'disease.surfaced' },
]
