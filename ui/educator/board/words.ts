import type { BoardStep, Trouble } from '#domain/classes/board.schema'

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`

const list = new Intl.ListFormat('en-GB')
const listModules = (numbers: readonly number[]) =>
  `${numbers.length === 1 ? 'module' : 'modules'} ${list.format(numbers.map(String))}`

export const words = {
  title: 'Board',
  live: (time: string) => `Live. Last change seen at ${time}.`,
  opening: (time: string) => `As of ${time}.`,
  lost: (time: string) => `The line is down; this is as of ${time}. It comes back by itself.`,
  gone: (time: string) => `No longer live; this is as of ${time}. Load the page again.`,
  refresh: 'Refresh',
  hide: 'Hide names',
  show: 'Show names',
  hideKey: 'Press h',
  large: 'Large',
  normal: 'Normal size',
  empty: 'Nobody has joined yet. Learners appear here as soon as they have.',
  letIn: 'Let your students in',
  summary: (learners: number, here: number, begun: number) =>
    `${count(learners, 'learner', 'learners')}. ${here === 0 ? 'Nobody is' : count(here, 'is', 'are')} here now, ${begun} have begun.`,
  needs: 'May need a word',
  nobodyNeeds: 'Nobody seems stuck.',
  trouble: {
    'same-place': 'long at one place',
    'two-attempts': 'two attempts or more without mastery',
  } satisfies Record<Trouble, string>,
  troubleShort: { 'same-place': 'long here', 'two-attempts': 'two tries' } satisfies Record<Trouble, string>,
  need: (who: string, moduleNumbers: readonly number[], what: string, place: string) =>
    `${who}: ${listModules(moduleNumbers)}, ${what}${place ? ` (${place})` : ''}`,
  table: 'Learners by modules',
  learner: 'Learner',
  module: (number: number) => `Module ${number}`,
  mastered: (done: number, all: number) => `${done} of ${all} mastered`,
  nameless: (number: number) => `No. ${number}`,
  here: 'here now',
  step: {
    none: 'not opened',
    lesson: 'in the lesson',
    quiz: 'in the quiz',
    submitted: 'handed in',
    mastered: 'mastered',
  } satisfies Record<BoardStep, string>,
  attempts: (number: number) => (number > 1 ? `, ${number} attempts` : ''),
  now: 'now',
  key: 'The signs',
  stuckRule:
    'Stuck means: active at one place for more than 20 minutes, or two attempts handed in without mastery. The board shows no grades and ranks nobody; learners stand by alias.',
  news: {
    submitted: (who: string, number: number) => `${who} handed in the quiz of module ${number}.`,
    mastered: (who: string, number: number) => `${who} mastered module ${number}.`,
  },
  section: 'Section',
  allSections: 'All',
} as const
