export type ResponseCategory = 'CR' | 'PR' | 'SD' | 'PD' | 'NE'
/** `marrow`: a leukaemia that is back, which has no place of its own and is neither local nor distant. */
export type RecurrenceExtent = 'local' | 'regional' | 'distant' | 'marrow'

/** What may happen in a patient's care. Each event says all that its guards need; nothing is remembered. */
export type CareEvent =
  | { readonly type: 'diagnosis.confirmed' }
  | { readonly type: 'staging.completed' }
  | { readonly type: 'scan.held' }
  | { readonly type: 'response.assessed'; readonly category: ResponseCategory }
  | { readonly type: 'treatment.continued' }
  | { readonly type: 'treatment.changed' }
  | { readonly type: 'surgery.planned' }
  | { readonly type: 'consolidation.started' }
  | { readonly type: 'maintenance.started' }
  | { readonly type: 'maintenance.paused' }
  | { readonly type: 'surveillance.started' }
  | { readonly type: 'visit.held' }
  | { readonly type: 'rhythm.thinned' }
  | { readonly type: 'marker.raised' }
  | { readonly type: 'finding.reported' }
  | { readonly type: 'marker.repeated'; readonly stillRaised: boolean }
  | { readonly type: 'suspicion.cleared' }
  | { readonly type: 'recurrence.confirmed'; readonly extent: RecurrenceExtent }
  | { readonly type: 'response.lost' }
  | { readonly type: 'remission.lasted' }
  | { readonly type: 'story.closed' }

/** What the disease really does, seen by no one in the story. */
export type TruthEvent =
  | { readonly type: 'disease.shrank' }
  | { readonly type: 'disease.steadied' }
  | { readonly type: 'disease.hid' }
  | { readonly type: 'disease.slept' }
  | { readonly type: 'disease.cleared' }
  | { readonly type: 'disease.woke' }
  | { readonly type: 'disease.surfaced' }

export type JourneyEvent = CareEvent | TruthEvent

/** An event of any simulation's statechart, as a case writes it; the statechart itself knows its own union. */
export type SimulationEvent = {
  readonly type: string
  readonly [detail: string]: string | boolean
}
