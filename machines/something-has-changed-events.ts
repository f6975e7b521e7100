import type { Pace } from '#domain/journey/plots/something-has-changed/pace'
import type { ChangeEvent, ChangeKind } from './something-has-changed.machine'

const paces: readonly Pace[] = ['emergency', 'same-day', 'within-days', 'next-visit']
const kinds: readonly ChangeKind[] = ['nothing', 'benign', 'local', 'regional', 'distant', 'second-primary']

/** Every event with every payload the guards can tell apart: what a search of the whole graph needs. */
export const somethingHasChangedEvents: readonly ChangeEvent[] = [
  { type: 'change.reported' },
  ...paces.map((pace) => ({ type: 'pace.set', pace }) as const),
  { type: 'person.seen' },
  { type: 'tests.asked' },
  { type: 'tests.read' },
  ...kinds.map((kind) => ({ type: 'change.explained', kind }) as const),
  { type: 'plan.agreed' },
  { type: 'story.closed' },
  { type: 'disease.woke' },
  { type: 'disease.began' },
  { type: 'disease.surfaced' },
  { type: 'disease.treated' },
  { type: 'cord.pressed' },
  { type: 'cord.freed' },
  { type: 'cord.weakened' },
]
