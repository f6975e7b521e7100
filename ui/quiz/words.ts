import type { ItemKind } from '#domain/assessment/kinds/item-kind'
import type { WritingNote } from '#domain/assessment/kinds/numeric/numeric.answers'
import type { Confidence } from '#domain/progress/attempt-record'
import type { AnswerProblem } from '#machines/quiz-attempt-exchange'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const kindNames: Readonly<Record<ItemKind, string>> = {
  'single-best-answer': 'one best answer',
  'true-false': 'true or false',
  'select-all': 'select all that apply',
  'select-n': 'select a set number',
  'matrix-multiple-choice': 'one choice in each row',
  'drop-down-cloze': 'fill the blanks',
  'ordered-response': 'put in order',
  numeric: 'a number',
}

export const kindHints: Readonly<Record<Exclude<ItemKind, 'select-n' | 'numeric'>, string>> = {
  'single-best-answer': 'Choose one.',
  'true-false': 'Is this statement true?',
  'select-all':
    'Choose every one that belongs. One that belongs adds a point, one that does not takes a point off, never below zero.',
  'matrix-multiple-choice': 'Make one choice in each row.',
  'drop-down-cloze': 'Choose what fits each blank.',
  'ordered-response': 'Put the steps in order, from first to last.',
}

export const answerWords = {
  chooseCount: (count: number) => `Choose ${count}.`,
  chosenOf: (chosen: number, count: number) => `${chosen} of ${count} chosen.`,
  allChosen: (count: number) => `All ${count} are chosen. Take one away to choose another.`,
  true: 'True',
  false: 'False',
  rowsOf: (done: number, count: number) => `${done} of ${count} rows answered.`,
  finding: 'Row',
  blank: (index: number, count: number) => `Blank ${index} of ${count}`,
  chooseBlank: 'choose',
  number: 'Your answer',
  unit: 'Unit',
  chooseUnit: 'choose a unit',
  numberHint: (decimals: number | null) => {
    if (decimals === null) return 'Write a number.'
    return decimals === 0
      ? 'Write a whole number.'
      : `Write a number to ${plural(decimals, 'decimal place', 'decimal places')}.`
  },
  stepUp: (step: string) => `Move up: ${step}`,
  stepDown: (step: string) => `Move down: ${step}`,
  stepPlace: (step: string) => `Position of: ${step}`,
  stepMoved: (step: string, place: number, count: number) =>
    `“${step}” moved to position ${place} of ${count}.`,
  keepOrder: 'Keep this order',
  orderTouched: 'This order is your answer.',
  orderUntouched: 'Not answered yet: move a step, or keep this order.',
} as const

export const quizWords = {
  eyebrow: (index: number, count: number, kind: string) => `${index} of ${count} · ${kind}`,
  notLoaded: 'The quiz could not be loaded. Check the connection, then start again.',
  start: 'Start the quiz',
  startAgain: 'Start the next attempt',
  timeHandedIn: 'The time is over. The answers you had given were handed in as they were.',
  timeKept: 'The time is over. The answers you had given are kept as they are.',
  timeMending: 'The time is over. Put right what could not be read, then hand in.',
  drawing: 'Drawing your questions…',
  sending: 'Sending your answers…',
  previous: 'Previous',
  next: 'Next',
  review: 'Review and submit',
  overview: 'Questions',
  overviewPrefix: 'Question ',
  flag: 'Flag to come back to',
  flagged: 'Flagged',
  confidence: 'How sure are you? Optional, and never part of the score.',
  resumed: 'Your answers so far are kept on this device.',
  notSaved: 'This device does not let the course keep your answers. Submit before you close the page.',
  setAside:
    'Something kept on this device could not be read. It has been put aside, nothing was thrown away, and the rest is as you left it.',
  noScript:
    'The quiz needs JavaScript to show its questions and send your answers. The lesson, with its checks and their answers, can be read without.',
} as const

const answerStates = {
  answered: 'answered',
  partly: 'partly answered',
  empty: 'not answered',
  toMend: 'needs a change',
} as const

export const statusWords = {
  ...answerStates,
  flagged: 'flagged',
  place: (index: number, answer: keyof typeof answerStates, flagged: boolean) =>
    `Question ${index}, ${answerStates[answer]}${flagged ? ', flagged' : ''}`,
} as const

export const confidenceWords: Readonly<Record<Confidence, string>> = {
  guess: 'A guess',
  unsure: 'Unsure',
  sure: 'Sure',
}

export const reviewWords = {
  title: 'Before you submit',
  allAnswered: 'Every question has an answer. You can still change any of them.',
  missing: (numbers: string, count: number) =>
    `${plural(count, 'question is', 'questions are')} not fully answered: ${numbers}. An empty answer costs only its own points.`,
  flagged: (numbers: string) => `Flagged: ${numbers}.`,
  submit: 'Submit my answers',
  back: (index: number) => `Back to question ${index}`,
  once: 'After submitting, the answers are explained and can no longer be changed.',
  carried: (kept: number, fresh: string) =>
    `${plural(kept, 'answer was', 'answers were')} carried over.${fresh ? ` New or revised: ${fresh}.` : ''}`,
} as const

export const failureWords = {
  offlineTitle: 'You are offline',
  tokenTitle: 'This attempt has to be opened again',
  contentTitle: 'The quiz has been revised',
  answersTitle: 'Some answers need a change',
  changedTitle: 'Your first answers count',
  faultTitle: 'That did not work',
  retry: 'Send again',
  renew: 'Carry my answers over',
  tryStart: 'Try again',
  see: 'Back to my answers',
  problem: (index: number, problem: AnswerProblem) => `Question ${index}: ${problem.message}`,
  resultGone:
    'The questions have been revised since you submitted, so the explanations cannot be shown again. Your score stands.',
} as const

export const feedbackWords = {
  right: 'Your answer, and it belongs',
  stray: 'Your answer; it does not belong',
  missed: 'Belongs too; you left it out',
  belongs: 'Belongs',
  position: (place: number) => `Position ${place}`,
  oneRight: 'Your answer, and the right one',
  oneStray: 'Your answer: not this one',
  oneMissed: 'The right answer',
  yours: 'Yours',
  key: 'Right',
  none: 'no answer',
  placeRight: (place: number) => `Your position ${place}, and it belongs there`,
  placeOther: (place: number) => `You put it at position ${place}`,
  placeNone: 'You gave no order',
  given: 'Your answer',
  rightFigure: 'The right figure',
  how: 'How it is worked out',
  misreadings: 'Figures that a slip leads to',
  met: 'This is the one you met',
  notes: {
    'leading-zero':
      'On a chart, write a zero before the decimal point: 0.5, not .5. It did not change your score.',
    'trailing-zero':
      'On a chart, write no zero after a whole number: 5, not 5.0. It did not change your score.',
  } satisfies Record<WritingNote, string>,
  choicesOf: (index: number, count: number) => `Blank ${index} of ${count}`,
} as const

export const resultWords = {
  title: 'Your result',
  score: (percent: string) => `${percent} %`,
  sentence: (full: number, count: number) =>
    full === count
      ? `Full points on all ${count} questions.`
      : `Full points on ${full} of ${count} questions; part points count too.`,
  mastered: 'You have mastered this module. What is met again in a few weeks stays longest.',
  close: (cut: number) =>
    `Mastery begins at ${cut} %. Read the explanations below; they lead back to the paragraph.`,
  safety: (numbers: string) =>
    `The score reaches the mark. Mastery also asks for full points where safety is at stake: look again at question ${numbers}.`,
  both: (cut: number, numbers: string) =>
    `Mastery begins at ${cut} % and asks for full points where safety is at stake (question ${numbers}). The explanations below lead back to the lesson.`,
  withheld: (when: string) =>
    `Your class shows answers and reasons after your closing time, ${when}. Open this page again then: they will be here.`,
  notMasteredYet: (cut: number) =>
    `Mastery begins at ${cut} % and asks for full points where safety is at stake. What to look at again is told with the answers.`,
  explained: 'Every answer explained',
  question: (index: number) => `Question ${index}`,
  safetyMark: 'Safety-critical',
  youWere: (confidence: string) => `You said: ${confidence.toLowerCase()}`,
  scoreOf: (score: number, max: number) => `${score} of ${max}`,
  taught: 'Where this is taught',
  restsOn: 'What this rests on',
  toLesson: 'Back to the lesson',
  again: 'Another attempt',
  opens: (when: string) => `It opens ${when}.`,
  best: 'Your best attempt counts.',
  earlier: 'Your attempts',
  attemptLine: (no: number, percent: string, mastered: boolean) =>
    `Attempt ${no}: ${percent} %${mastered ? ', mastered' : ''}`,
} as const

export const checkWords = {
  title: 'Check yourself',
  label: (index: number) => `Check yourself, ${index}`,
  note: 'Not scored.',
  show: 'Show the answer',
  answer: 'Check my answer',
  again: 'Answer again',
  empty: 'Give an answer first.',
} as const

export const introWords = {
  eyebrow: (number: number) => `Module ${number} · quiz`,
  pageTitle: (title: string) => `Quiz: ${title}`,
  expect: 'What to expect',
  points: [
    'Twelve questions drawn from the module. There is no clock, and nothing counts down.',
    'Answer in any order, flag, go back. You can leave and resume: your answers stay on this device.',
    'After you submit, every option is explained, with the way back to the paragraph that teaches it.',
  ],
  scored: 'How it is scored',
  scoring:
    'Each question counts the same. Where you may choose any number of options, each one that belongs adds a point and each one that does not takes a point off, never below zero; everywhere else a wrong answer costs nothing beyond its own point.',
  mastery: (cut: number) =>
    `The module is mastered with ${cut} % or more and full points on every question where safety is at stake.`,
  policy: (max: number, after: number, hours: number) =>
    `You have ${max} attempts, with ${hours} hours between attempt ${after} and the next. Each draws other questions where it can. The best one counts.`,
} as const
