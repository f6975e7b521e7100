import { setup } from 'xstate'
import type { JourneyTag } from './journey-tag'

type IsItRemissionEvent =
  | { readonly type: 'evidence.chosen' }
  | { readonly type: 'evidence.missed' }
  | { readonly type: 'evidence.asked' }
  | { readonly type: 'evidence.completed' }
  | { readonly type: 'status.classified' }
  | { readonly type: 'sentence.written' }
  | { readonly type: 'note.mended'; readonly found: boolean }
  | { readonly type: 'plan.agreed' }
  | { readonly type: 'status.told' }
  | { readonly type: 'words.repeated' }
  | { readonly type: 'date.returned' }
  | { readonly type: 'finding.reported' }
  | { readonly type: 'recheck.clear' }
  | { readonly type: 'finding.explained' }
  | { readonly type: 'recurrence.proven' }
  | { readonly type: 'remission.reached' }
  | { readonly type: 'story.closed' }
  | { readonly type: 'disease.hid' }
  | { readonly type: 'disease.cleared' }
  | { readonly type: 'disease.surfaced' }

const remissionSetup = setup({
  types: { events: {} as IsItRemissionEvent, tags: {} as JourneyTag },
  guards: {
    isFound: ({ event }) => event.type === 'note.mended' && event.found,
  },
})

const truth = remissionSetup.createStateConfig({
  initial: 'visible',
  states: {
    visible: { on: { 'disease.hid': 'microscopic', 'disease.cleared': 'absent' } },
    microscopic: { on: { 'disease.cleared': 'absent', 'disease.surfaced': 'visible' } },
    absent: {},
  },
})

/** Whether what is known would carry a status: a finding that nobody has explained makes it thin again. */
const evidence = remissionSetup.createStateConfig({
  initial: 'thin',
  states: {
    thin: {
      on: {
        'evidence.completed': 'enough',
        'finding.explained': 'enough',
        'recurrence.proven': 'enough',
      },
    },
    enough: { on: { 'finding.reported': 'thin' } },
  },
})

const gathering = remissionSetup.createStateConfig({
  initial: 'choosing',
  tags: 'finding-out',
  states: {
    choosing: { on: { 'evidence.chosen': 'waiting' } },
    waiting: { on: { 'evidence.missed': 'short', 'evidence.completed': '#reading' } },
    short: { on: { 'evidence.asked': 'waiting' } },
  },
})

const declaring = remissionSetup.createStateConfig({
  id: 'declaring',
  initial: 'wording',
  tags: 'finding-out',
  states: {
    wording: { on: { 'sentence.written': 'mending' } },
    mending: {
      on: { 'note.mended': [{ guard: 'isFound', target: '#notYet' }, { target: '#remission' }] },
    },
  },
})

/** Telling is the same whatever is told: what comes next, the words, and the words back. */
const remission = remissionSetup.createStateConfig({
  id: 'remission',
  initial: 'planning',
  tags: 'complete',
  states: {
    planning: { on: { 'plan.agreed': 'telling' } },
    telling: { on: { 'status.told': 'listening' } },
    listening: { on: { 'words.repeated': 'told' } },
    told: { on: { 'date.returned': '#rechecking' } },
  },
})

const notYet = remissionSetup.createStateConfig({
  id: 'notYet',
  initial: 'planning',
  tags: 'unsettled',
  states: {
    planning: { on: { 'plan.agreed': 'telling' } },
    telling: { on: { 'status.told': 'listening' } },
    listening: { on: { 'words.repeated': 'treating' } },
    treating: { on: { 'date.returned': '#rechecking' } },
  },
})

const rechecking = remissionSetup.createStateConfig({
  id: 'rechecking',
  initial: 'looking',
  tags: 'watching',
  states: {
    looking: {
      on: {
        'finding.reported': 'open',
        'recheck.clear': '#confirmed',
        'remission.reached': '#reached',
      },
    },
    open: { on: { 'finding.explained': '#confirmed', 'recurrence.proven': '#withdrawn' } },
  },
})

/**
 * One status in the making, from the choice of tests to a second date three months on, beside what is really left
 * and whether the evidence at hand would carry the word. The regions do not look at one another.
 */
export const isItRemissionMachine = remissionSetup.createMachine({
  id: 'is-it-remission',
  type: 'parallel',
  states: {
    care: {
      initial: 'gathering',
      states: {
        gathering,
        reading: { id: 'reading', tags: 'finding-out', on: { 'status.classified': 'declaring' } },
        declaring,
        remission,
        notYet,
        rechecking,
        confirmed: { id: 'confirmed', tags: 'complete', on: { 'story.closed': 'debrief' } },
        withdrawn: { id: 'withdrawn', tags: 'returned', on: { 'story.closed': 'debrief' } },
        reached: { id: 'reached', tags: 'complete', on: { 'story.closed': 'debrief' } },
        debrief: { tags: 'ended', type: 'final' },
      },
    },
    evidence,
    truth,
  },
})
