import { setup } from 'xstate'
import type { JourneyEvent, RecurrenceExtent, ResponseCategory } from '#domain/journey/journey-event'
import type { JourneyTag } from './journey-tag'

const journeySetup = setup({
  types: { events: {} as JourneyEvent, tags: {} as JourneyTag },
  guards: {
    isCategory: ({ event }, params: { readonly category: ResponseCategory }) =>
      event.type === 'response.assessed' && event.category === params.category,
    isExtent: ({ event }, params: { readonly extent: RecurrenceExtent }) =>
      event.type === 'recurrence.confirmed' && event.extent === params.extent,
    staysRaised: ({ event }) => event.type === 'marker.repeated' && event.stillRaised,
  },
})

const onAssessed = [
  { guard: { type: 'isCategory', params: { category: 'CR' } }, target: 'completeResponse' },
  { guard: { type: 'isCategory', params: { category: 'PR' } }, target: 'partialResponse' },
  { guard: { type: 'isCategory', params: { category: 'SD' } }, target: 'stableDisease' },
  { guard: { type: 'isCategory', params: { category: 'PD' } }, target: 'progressiveDisease' },
  { guard: { type: 'isCategory', params: { category: 'NE' } }, target: 'treating' },
] as const

const onConfirmed = [
  { guard: { type: 'isExtent', params: { extent: 'local' } }, target: '#recurrence.local' },
  { guard: { type: 'isExtent', params: { extent: 'regional' } }, target: '#recurrence.regional' },
  { guard: { type: 'isExtent', params: { extent: 'distant' } }, target: '#recurrence.distant' },
  { guard: { type: 'isExtent', params: { extent: 'marrow' } }, target: '#recurrence.marrow' },
] as const

const truth = journeySetup.createStateConfig({
  initial: 'growing',
  states: {
    growing: { on: { 'disease.shrank': 'shrinking', 'disease.steadied': 'steady' } },
    shrinking: {
      on: { 'disease.hid': 'microscopic', 'disease.steadied': 'steady', 'disease.woke': 'regrowing' },
    },
    steady: { on: { 'disease.shrank': 'shrinking', 'disease.woke': 'regrowing' } },
    microscopic: {
      on: { 'disease.slept': 'dormant', 'disease.cleared': 'absent', 'disease.woke': 'regrowing' },
    },
    dormant: { on: { 'disease.woke': 'regrowing', 'disease.cleared': 'absent' } },
    regrowing: { on: { 'disease.surfaced': 'growing', 'disease.hid': 'microscopic' } },
    absent: {},
  },
})

const surveillance = journeySetup.createStateConfig({
  initial: 'close',
  tags: 'watching',
  states: {
    close: { on: { 'visit.held': 'close', 'rhythm.thinned': 'thinning' } },
    thinning: { on: { 'visit.held': 'thinning', 'rhythm.thinned': 'yearly' } },
    yearly: { on: { 'visit.held': 'yearly', 'remission.lasted': '#longRemission' } },
  },
  on: {
    'marker.raised': '#suspecting.repeating',
    'finding.reported': '#suspecting.imaging',
    'response.lost': '#retreating',
    'story.closed': '#debrief',
  },
})

const suspecting = journeySetup.createStateConfig({
  id: 'suspecting',
  initial: 'repeating',
  tags: 'unsettled',
  states: {
    repeating: {
      on: {
        'marker.repeated': [{ guard: 'staysRaised', target: 'imaging' }, { target: '#surveillance' }],
      },
    },
    imaging: { on: { 'suspicion.cleared': '#surveillance', 'recurrence.confirmed': onConfirmed } },
  },
})

const recurrence = journeySetup.createStateConfig({
  id: 'recurrence',
  initial: 'distant',
  tags: 'returned',
  states: { local: {}, regional: {}, distant: {}, marrow: {} },
  on: { 'treatment.changed': 'retreating', 'surgery.planned': 'surgery' },
})

const afterResponse = {
  'treatment.continued': 'treating',
  'surgery.planned': 'surgery',
  'maintenance.started': 'maintenance',
} as const

/**
 * One patient from diagnosis to the debrief, as two regions that run side by side: `truth` is what the
 * disease does, `care` is what the team knows and does about it. Neither looks at the other: what tests
 * could see is worked out by `domain/patient` and `domain/response` and arrives here inside events. The
 * `care` region is finite and its guards read the event alone, so that it can be compiled to a table.
 */
export const patientJourneyMachine = journeySetup.createMachine({
  id: 'journey',
  type: 'parallel',
  states: {
    truth,
    care: {
      initial: 'diagnosis',
      states: {
        diagnosis: { tags: 'finding-out', on: { 'diagnosis.confirmed': 'staging' } },
        staging: {
          tags: 'finding-out',
          on: { 'staging.completed': 'treating', 'surgery.planned': 'surgery' },
        },
        treating: { tags: 'treating', on: { 'scan.held': 'assessing' } },
        assessing: { tags: 'unsettled', on: { 'response.assessed': onAssessed } },
        completeResponse: {
          tags: 'complete',
          on: {
            ...afterResponse,
            'consolidation.started': 'consolidation',
            'surveillance.started': 'surveillance',
          },
        },
        partialResponse: { tags: 'partial', on: afterResponse },
        stableDisease: { tags: 'stable', on: { ...afterResponse, 'story.closed': 'debrief' } },
        progressiveDisease: {
          tags: 'progression',
          on: { 'treatment.changed': 'retreating', 'story.closed': 'debrief' },
        },
        surgery: {
          tags: 'treating',
          on: {
            'consolidation.started': 'consolidation',
            'surveillance.started': 'surveillance',
          },
        },
        consolidation: { tags: 'treating', on: { 'surveillance.started': 'surveillance' } },
        maintenance: {
          tags: 'treating',
          on: { 'scan.held': 'assessing', 'maintenance.paused': 'treatmentBreak', 'story.closed': 'debrief' },
        },
        treatmentBreak: {
          tags: 'stable',
          on: {
            'scan.held': 'assessing',
            'maintenance.started': 'maintenance',
            'surveillance.started': 'surveillance',
          },
        },
        surveillance: { id: 'surveillance', ...surveillance },
        suspecting,
        recurrence,
        retreating: { id: 'retreating', tags: 'treating', on: { 'scan.held': 'assessing' } },
        longRemission: { id: 'longRemission', tags: 'watching', on: { 'story.closed': 'debrief' } },
        debrief: { id: 'debrief', tags: 'ended', type: 'final' },
      },
    },
  },
})
