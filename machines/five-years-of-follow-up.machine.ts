import { setup } from 'xstate'
import type { JourneyTag } from './journey-tag'

/** `rhythm`: how far apart the visits are by now. */
type FollowUpEvent =
  | { readonly type: 'schedule.built' }
  | { readonly type: 'purposes.sorted' }
  | { readonly type: 'plan.shared' }
  | { readonly type: 'test.declined' }
  | { readonly type: 'effect.reported' }
  | { readonly type: 'effect.linked' }
  | { readonly type: 'effect.treated' }
  | { readonly type: 'visit.missed' }
  | { readonly type: 'person.reached' }
  | { readonly type: 'visits.resumed' }
  | { readonly type: 'rhythm.set'; readonly rhythm: 'spaced' | 'wide' }
  | { readonly type: 'symptom.reported' }
  | { readonly type: 'proof.arranged' }
  | { readonly type: 'finding.named'; readonly kind: 'benign' | 'recurrence' | 'second-primary' }
  | { readonly type: 'treatment.begun' }
  | { readonly type: 'treatment.ended' }
  | { readonly type: 'care.handed-over' }
  | { readonly type: 'story.closed' }
  | { readonly type: 'disease.waited' }
  | { readonly type: 'disease.woke' }
  | { readonly type: 'disease.began' }
  | { readonly type: 'disease.surfaced' }
  | { readonly type: 'disease.removed' }

const followUpSetup = setup({
  types: { events: {} as FollowUpEvent, tags: {} as JourneyTag },
  guards: {
    isWide: ({ event }) => event.type === 'rhythm.set' && event.rhythm === 'wide',
    isKind: ({ event }, params: { readonly kind: 'recurrence' | 'second-primary' }) =>
      event.type === 'finding.named' && event.kind === params.kind,
  },
})

/** `absent` until something waits or begins; what waits may never wake. */
const truth = followUpSetup.createStateConfig({
  initial: 'absent',
  states: {
    absent: { on: { 'disease.waited': 'dormant', 'disease.began': 'growing' } },
    dormant: { on: { 'disease.woke': 'growing' } },
    growing: { on: { 'disease.surfaced': 'visible' } },
    visible: { on: { 'disease.removed': 'removed' } },
    removed: {},
  },
})

const planning = followUpSetup.createStateConfig({
  initial: 'scheduling',
  tags: 'watching',
  states: {
    scheduling: { on: { 'schedule.built': 'explaining' } },
    explaining: { on: { 'purposes.sorted': 'sharing' } },
    sharing: { on: { 'plan.shared': '#close' } },
  },
})

const lateEffect = followUpSetup.createStateConfig({
  id: 'lateEffect',
  initial: 'noticed',
  tags: 'unsettled',
  states: {
    noticed: { on: { 'effect.linked': 'linked' } },
    linked: { on: { 'effect.treated': '#close' } },
  },
})

const missed = followUpSetup.createStateConfig({
  id: 'missed',
  initial: 'silent',
  tags: 'unsettled',
  states: {
    silent: { on: { 'person.reached': 'reached' } },
    reached: { on: { 'visits.resumed': '#spaced' } },
  },
})

const workingUp = followUpSetup.createStateConfig({
  id: 'workingUp',
  initial: 'heard',
  tags: 'unsettled',
  states: {
    heard: { on: { 'proof.arranged': 'waiting' } },
    waiting: {
      on: {
        'finding.named': [
          { guard: { type: 'isKind', params: { kind: 'recurrence' } }, target: '#returned' },
          { guard: { type: 'isKind', params: { kind: 'second-primary' } }, target: '#secondCancer' },
          { target: '#wide' },
        ],
      },
    },
  },
})

/**
 * Five years after treatment: a plan, visits that grow further apart, and what comes between them. The region
 * `truth` is what really happens in the body meanwhile; neither region looks at the other.
 */
export const fiveYearsOfFollowUpMachine = followUpSetup.createMachine({
  id: 'five-years-of-follow-up',
  type: 'parallel',
  states: {
    care: {
      initial: 'planning',
      states: {
        planning,
        close: {
          id: 'close',
          tags: 'watching',
          on: {
            'test.declined': 'close',
            'effect.reported': 'lateEffect',
            'visit.missed': 'missed',
          },
        },
        lateEffect,
        missed,
        spaced: {
          id: 'spaced',
          tags: 'watching',
          on: {
            'rhythm.set': [{ guard: 'isWide', target: 'wide' }, { target: 'spaced' }],
            'symptom.reported': 'workingUp',
          },
        },
        wide: {
          id: 'wide',
          tags: 'watching',
          on: { 'symptom.reported': 'workingUp', 'care.handed-over': 'handedOver' },
        },
        workingUp,
        returned: { id: 'returned', tags: 'returned', on: { 'treatment.begun': 'treatedAgain' } },
        secondCancer: { id: 'secondCancer', tags: 'returned', on: { 'treatment.begun': 'treatedAgain' } },
        treatedAgain: { tags: 'treating', on: { 'treatment.ended': 'newPlan' } },
        newPlan: { tags: 'watching', on: { 'care.handed-over': 'shared' } },
        handedOver: { tags: 'complete', on: { 'story.closed': 'debrief' } },
        shared: { tags: 'complete', on: { 'story.closed': 'debrief' } },
        debrief: { tags: 'ended', type: 'final' },
      },
    },
    truth,
  },
})
