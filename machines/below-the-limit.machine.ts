import { setup } from 'xstate'
import type { JourneyTag } from './journey-tag'

/** What a reading of a test means for the care that follows. */
type Finding = 'falling' | 'warning' | 'deep' | 'residual' | 'unreadable'

/** What may happen in the care of someone whose leukaemia is followed under the limit of the microscope. */
type CareEvent =
  | { readonly type: 'sample.chosen' }
  | { readonly type: 'sample.taken' }
  | { readonly type: 'result.read'; readonly finding: Finding }
  | { readonly type: 'transplant.planned' }
  | { readonly type: 'treatment.continued' }
  | { readonly type: 'treatment.ended' }
  | { readonly type: 'stop.considered' }
  | { readonly type: 'stop.agreed' }
  | { readonly type: 'stop.postponed' }
  | { readonly type: 'rhythm.thinned' }
  | { readonly type: 'rise.found' }
  | { readonly type: 'rise.settled' }
  | { readonly type: 'response.lost' }
  | { readonly type: 'treatment.restarted' }
  | { readonly type: 'response.regained' }
  | { readonly type: 'remission.lasted' }
  | { readonly type: 'story.closed' }

type TruthEvent =
  | { readonly type: 'disease.fell' }
  | { readonly type: 'disease.hid' }
  | { readonly type: 'disease.woke' }
  | { readonly type: 'disease.cleared' }

type BelowTheLimitEvent = CareEvent | TruthEvent

const belowTheLimitSetup = setup({
  types: { events: {} as BelowTheLimitEvent, tags: {} as JourneyTag },
  guards: {
    isFinding: ({ event }, params: { readonly finding: Finding }) =>
      event.type === 'result.read' && event.finding === params.finding,
  },
})

const onRead = [
  { guard: { type: 'isFinding', params: { finding: 'falling' } }, target: 'treating' },
  { guard: { type: 'isFinding', params: { finding: 'warning' } }, target: 'warned' },
  { guard: { type: 'isFinding', params: { finding: 'deep' } }, target: 'deepResponse' },
  { guard: { type: 'isFinding', params: { finding: 'residual' } }, target: 'residual' },
  { guard: { type: 'isFinding', params: { finding: 'unreadable' } }, target: 'sampling' },
] as const

const truth = belowTheLimitSetup.createStateConfig({
  initial: 'falling',
  states: {
    falling: { on: { 'disease.fell': 'belowMicroscope' } },
    belowMicroscope: { on: { 'disease.hid': 'belowAssay', 'disease.woke': 'rising' } },
    belowAssay: { on: { 'disease.woke': 'rising', 'disease.cleared': 'absent' } },
    rising: { on: { 'disease.fell': 'belowMicroscope' } },
    absent: {},
  },
})

const offTreatment = belowTheLimitSetup.createStateConfig({
  id: 'offTreatment',
  initial: 'monthly',
  tags: 'watching',
  states: {
    monthly: { id: 'monthly', on: { 'rhythm.thinned': 'bimonthly' } },
    bimonthly: { on: { 'rhythm.thinned': 'quarterly' } },
    quarterly: {},
  },
  on: { 'rise.found': 'checking', 'remission.lasted': 'longRemission' },
})

/**
 * One patient whose leukaemia is followed by tests that reach far below the microscope, as two regions side by side:
 * `truth` is how much of it there is, `care` is what the team knows and does. A low value that rises is checked before
 * it is called a loss, and a loss leads back into treatment and from there to a response regained.
 */
export const belowTheLimitMachine = belowTheLimitSetup.createMachine({
  id: 'below-the-limit',
  type: 'parallel',
  states: {
    truth,
    care: {
      initial: 'sampling',
      states: {
        sampling: { tags: 'finding-out', on: { 'sample.chosen': 'treating' } },
        treating: {
          tags: 'treating',
          on: { 'sample.taken': 'reading', 'treatment.ended': 'offTreatment' },
        },
        reading: { tags: 'unsettled', on: { 'result.read': onRead } },
        warned: { tags: 'unsettled', on: { 'sample.taken': 'reading' } },
        residual: { tags: 'partial', on: { 'transplant.planned': 'treating' } },
        deepResponse: {
          tags: 'complete',
          on: { 'treatment.continued': 'treating', 'stop.considered': 'deciding' },
        },
        deciding: {
          tags: 'complete',
          on: { 'stop.agreed': 'offTreatment', 'stop.postponed': 'keeping' },
        },
        keeping: { tags: 'treating', on: { 'story.closed': 'debrief' } },
        offTreatment,
        checking: {
          tags: 'unsettled',
          on: { 'rise.settled': '#monthly', 'response.lost': 'lost' },
        },
        lost: { tags: 'returned', on: { 'treatment.restarted': 'restarted' } },
        restarted: { tags: 'treating', on: { 'response.regained': 'regained' } },
        regained: { tags: 'complete', on: { 'story.closed': 'debrief' } },
        longRemission: { tags: 'watching', on: { 'story.closed': 'debrief' } },
        debrief: { tags: 'ended', type: 'final' },
      },
    },
  },
})

const findings: readonly Finding[] = ['falling', 'warning', 'deep', 'residual', 'unreadable']

/** Every event with every payload the guards can tell apart: what a search of the whole graph needs. */
export const belowTheLimitCatalogue: readonly BelowTheLimitEvent[] = [
  { type: 'sample.chosen' },
  { type: 'sample.taken' },
  ...findings.map((finding) => ({ type: 'result.read', finding }) as const),
  { type: 'transplant.planned' },
  { type: 'treatment.continued' },
  { type: 'treatment.ended' },
  { type: 'stop.considered' },
  { type: 'stop.agreed' },
  { type: 'stop.postponed' },
  { type: 'rhythm.thinned' },
  { type: 'rise.found' },
  { type: 'rise.settled' },
  { type: 'response.lost' },
  { type: 'treatment.restarted' },
  { type: 'response.regained' },
  { type: 'remission.lasted' },
  { type: 'story.closed' },
  { type: 'disease.fell' },
  { type: 'disease.hid' },
  { type: 'disease.woke' },
  { type: 'disease.cleared' },
]
