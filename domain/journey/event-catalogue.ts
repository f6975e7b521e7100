import type { JourneyEvent } from './journey-event'

const categories = ['CR', 'PR', 'SD', 'PD', 'NE'] as const
const extents = ['local', 'regional', 'distant', 'marrow'] as const

/** Every event with every payload the guards can tell apart: what a search of the whole graph needs. */
export const journeyEventCatalogue: readonly JourneyEvent[] = [
  { type: 'diagnosis.confirmed' },
  { type: 'staging.completed' },
  { type: 'scan.held' },
  ...categories.map((category) => ({ type: 'response.assessed', category }) as const),
  { type: 'treatment.continued' },
  { type: 'treatment.changed' },
  { type: 'surgery.planned' },
  { type: 'consolidation.started' },
  { type: 'maintenance.started' },
  { type: 'maintenance.paused' },
  { type: 'surveillance.started' },
  { type: 'visit.held' },
  { type: 'rhythm.thinned' },
  { type: 'marker.raised' },
  { type: 'finding.reported' },
  { type: 'marker.repeated', stillRaised: true },
  { type: 'marker.repeated', stillRaised: false },
  { type: 'suspicion.cleared' },
  ...extents.map((extent) => ({ type: 'recurrence.confirmed', extent }) as const),
  { type: 'response.lost' },
  { type: 'remission.lasted' },
  { type: 'story.closed' },
  { type: 'disease.shrank' },
  { type: 'disease.steadied' },
  { type: 'disease.hid' },
  { type: 'disease.slept' },
  { type: 'disease.cleared' },
  { type: 'disease.woke' },
  { type: 'disease.surfaced' },
]
