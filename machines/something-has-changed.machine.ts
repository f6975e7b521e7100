import { setup } from 'xstate'
import type { Pace } from '#domain/journey/plots/something-has-changed/pace'
import type { JourneyTag } from './journey-tag'

export type ChangeKind = 'local' | 'regional' | 'distant' | 'nothing' | 'benign' | 'second-primary'

export type ChangeEvent =
  | { readonly type: 'change.reported' }
  | { readonly type: 'pace.set'; readonly pace: Pace }
  | { readonly type: 'person.seen' }
  | { readonly type: 'tests.asked' }
  | { readonly type: 'tests.read' }
  | { readonly type: 'change.explained'; readonly kind: ChangeKind }
  | { readonly type: 'plan.agreed' }
  | { readonly type: 'story.closed' }
  | { readonly type: 'disease.woke' }
  | { readonly type: 'disease.began' }
  | { readonly type: 'disease.surfaced' }
  | { readonly type: 'disease.treated' }
  | { readonly type: 'cord.pressed' }
  | { readonly type: 'cord.freed' }
  | { readonly type: 'cord.weakened' }

const changeSetup = setup({
  types: { events: {} as ChangeEvent, tags: {} as JourneyTag },
  guards: {
    isPace: ({ event }, params: { readonly pace: Pace }) =>
      event.type === 'pace.set' && event.pace === params.pace,
    isKind: ({ event }, params: { readonly kind: ChangeKind }) =>
      event.type === 'change.explained' && event.kind === params.kind,
  },
})

const onPace = [
  { guard: { type: 'isPace', params: { pace: 'emergency' } }, target: '#waiting.emergency' },
  { guard: { type: 'isPace', params: { pace: 'same-day' } }, target: '#waiting.sameDay' },
  { guard: { type: 'isPace', params: { pace: 'within-days' } }, target: '#waiting.withinDays' },
  { guard: { type: 'isPace', params: { pace: 'next-visit' } }, target: '#waiting.nextVisit' },
] as const

const onExplained = [
  { guard: { type: 'isKind', params: { kind: 'nothing' } }, target: '#explained.settled' },
  { guard: { type: 'isKind', params: { kind: 'benign' } }, target: '#explained.benign' },
  { guard: { type: 'isKind', params: { kind: 'local' } }, target: '#explained.local' },
  { guard: { type: 'isKind', params: { kind: 'regional' } }, target: '#explained.regional' },
  { guard: { type: 'isKind', params: { kind: 'distant' } }, target: '#explained.distant' },
  { guard: { type: 'isKind', params: { kind: 'second-primary' } }, target: '#explained.secondPrimary' },
] as const

const truth = changeSetup.createStateConfig({
  initial: 'resting',
  states: {
    resting: { on: { 'disease.woke': 'growing', 'disease.began': 'newCancer' } },
    growing: { on: { 'disease.surfaced': 'visible' } },
    newCancer: { on: { 'disease.surfaced': 'visible' } },
    visible: { on: { 'disease.treated': 'treated' } },
    treated: {},
  },
})

/** The spinal cord: the one thing in this story that an hour's delay can change. */
const cord = changeSetup.createStateConfig({
  initial: 'free',
  states: {
    free: { on: { 'cord.pressed': 'pressed' } },
    pressed: { on: { 'cord.freed': 'free', 'cord.weakened': 'weakened' } },
    weakened: { on: { 'cord.freed': 'treatedLate' } },
    treatedLate: {},
  },
})

const explained = changeSetup.createStateConfig({
  id: 'explained',
  initial: 'settled',
  states: {
    settled: { tags: 'watching', on: { 'plan.agreed': '#followUpAgain' } },
    benign: { tags: 'watching', on: { 'plan.agreed': '#followUpAgain' } },
    local: { tags: 'returned', on: { 'plan.agreed': '#treating' } },
    regional: { tags: 'returned', on: { 'plan.agreed': '#treating' } },
    distant: { tags: 'returned', on: { 'plan.agreed': '#treating' } },
    secondPrimary: { tags: 'finding-out', on: { 'plan.agreed': '#treating' } },
  },
})

/**
 * Someone in follow-up in whom something changes: how fast it is seen, what it turns out to be, and what follows.
 * `truth` is the disease, `cord` the spinal cord, `care` what the team knows and does; none looks at another.
 */
export const somethingHasChangedMachine = changeSetup.createMachine({
  id: 'something-has-changed',
  type: 'parallel',
  states: {
    truth,
    cord,
    care: {
      initial: 'followUp',
      states: {
        followUp: { tags: 'watching', on: { 'change.reported': 'listening' } },
        listening: { tags: 'unsettled', on: { 'pace.set': onPace } },
        waiting: {
          id: 'waiting',
          initial: 'withinDays',
          tags: 'unsettled',
          states: { emergency: {}, sameDay: {}, withinDays: {}, nextVisit: {} },
          on: { 'person.seen': 'assessing' },
        },
        assessing: { tags: 'unsettled', on: { 'tests.asked': 'testing' } },
        testing: { tags: 'finding-out', on: { 'tests.read': 'naming' } },
        naming: { tags: 'finding-out', on: { 'change.explained': onExplained } },
        explained,
        followUpAgain: { id: 'followUpAgain', tags: 'watching', on: { 'story.closed': 'debrief' } },
        treating: { id: 'treating', tags: 'treating', on: { 'story.closed': 'debrief' } },
        debrief: { tags: 'ended', type: 'final' },
      },
    },
  },
})
