import { setup } from 'xstate'
import type { ResponseCategory } from '#domain/journey/journey-event'
import type { JourneyTag } from './journey-tag'
import type { ReadTheScansEvent } from './read-the-scans-events'

const scansSetup = setup({
  types: { events: {} as ReadTheScansEvent, tags: {} as JourneyTag },
  guards: {
    isCategory: ({ event }, params: { readonly category: ResponseCategory }) =>
      event.type === 'response.classified' && event.category === params.category,
  },
})

const onClassified = [
  { guard: { type: 'isCategory', params: { category: 'CR' } }, target: 'completeResponse' },
  { guard: { type: 'isCategory', params: { category: 'PR' } }, target: 'partialResponse' },
  { guard: { type: 'isCategory', params: { category: 'SD' } }, target: 'stableDisease' },
  { guard: { type: 'isCategory', params: { category: 'PD' } }, target: 'progressiveDisease' },
  { guard: { type: 'isCategory', params: { category: 'NE' } }, target: 'underTreatment' },
] as const

const afterResponse = {
  'treatment.continued': 'underTreatment',
  'findings.handed-over': 'handingOver',
} as const

const truth = scansSetup.createStateConfig({
  initial: 'growing',
  states: {
    growing: { on: { 'lesions.shrank': 'shrinking', 'lesions.steadied': 'steady' } },
    shrinking: {
      on: {
        'lesions.faded': 'belowTheLimit',
        'lesions.regrew': 'growingAgain',
        'lesions.spread': 'growingElsewhere',
      },
    },
    steady: {},
    belowTheLimit: {},
    growingAgain: {},
    growingElsewhere: {},
  },
})

/**
 * The reading of five scans: targets are chosen once, then each scan is measured, compared and classified, and at the
 * end the findings are handed over. A scan that cannot be judged leads back to treatment without a category. What the
 * lesions really do stands beside it in `truth`.
 */
export const readTheScansMachine = scansSetup.createMachine({
  id: 'read-the-scans',
  type: 'parallel',
  states: {
    care: {
      initial: 'choosingTargets',
      states: {
        choosingTargets: { tags: 'finding-out', on: { 'targets.chosen': 'measuring' } },
        measuring: { tags: 'unsettled', on: { 'scan.measured': 'comparing' } },
        comparing: {
          tags: 'unsettled',
          on: { 'baseline.recorded': 'underTreatment', 'response.classified': onClassified },
        },
        completeResponse: { tags: 'complete', on: afterResponse },
        partialResponse: { tags: 'partial', on: afterResponse },
        stableDisease: { tags: 'stable', on: afterResponse },
        progressiveDisease: {
          tags: 'progression',
          on: { 'findings.handed-over': 'handingOver' },
        },
        underTreatment: {
          tags: 'treating',
          on: { 'treatment.continued': 'underTreatment', 'scan.held': 'measuring' },
        },
        handingOver: { tags: 'unsettled', on: { 'story.closed': 'debrief' } },
        debrief: { tags: 'ended', type: 'final' },
      },
    },
    truth,
  },
})
