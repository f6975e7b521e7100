import type { DiscriminationBand, FacilityBand } from '#domain/assessment/statistics/bands'
import type { Flag } from '#domain/assessment/statistics/flags'

const FACILITIES: Readonly<Record<FacilityBand, string>> = {
  'very-easy': 'very easy for this group',
  easy: 'easy for this group, as a mastery question should be',
  medium: 'of medium difficulty for this group',
  hard: 'hard for this group',
  'very-hard': 'very hard for this group',
}

const DISCRIMINATIONS: Readonly<Record<DiscriminationBand, string>> = {
  good: 'Those who did well elsewhere did clearly better here.',
  fair: 'Those who did well elsewhere did somewhat better here.',
  weak: 'Those who did well elsewhere did only a little better here.',
  poor: 'Doing well elsewhere made hardly a difference here.',
  negative: 'Those who did well elsewhere did worse here.',
}

type FlagWords = { readonly name: string; readonly meaning: string; readonly action: string }

const FLAGS: Readonly<Record<Flag, FlagWords>> = {
  'check-key': {
    name: 'Check the key',
    meaning: 'Learners who know the rest of the module miss this question more often than the others.',
    action:
      'Answer it yourself without the key, then compare. If the key is wrong, correct it in the gradebook.',
  },
  'second-key': {
    name: 'A possible second key',
    meaning: 'An option that is not keyed draws the stronger learners.',
    action: 'Read that option as they may have. If it can be defended, accept it too, or sharpen the words.',
  },
  'sure-and-wrong': {
    name: 'Sure and wrong',
    meaning: 'A quarter of the learners or more were sure of an answer that was not right.',
    action: 'Teach this misreading by name before anything else; the option table shows which one it is.',
  },
  'below-guessing': {
    name: 'No better than guessing',
    meaning: 'The class earned no more than blind answers would.',
    action: 'See whether the paragraph below was read, and whether the words of the question mislead.',
  },
  dubious: {
    name: 'Says little about the rest',
    meaning: 'Its discriminative efficiency is under 15 %, which Moodle marks as dubious.',
    action: 'Keep it if the content matters; it may simply test something else than the other questions.',
  },
  'often-omitted': {
    name: 'Often left empty',
    meaning: 'More than one learner in ten gave no answer.',
    action: 'Look whether it is clear what is to be done, on a phone too.',
  },
  shorten: {
    name: 'Could be shorter',
    meaning: 'Three or more of its options were chosen by nobody.',
    action: 'Leave out options that mislead nobody; three good ones are enough.',
  },
}

export const itemWords = {
  name: (id: string, version: number) => (version === 1 ? id : `${id}, version ${version}`),
  gone: 'The words of this version are no longer kept; its figures are.',
  safety: 'critical to safety',
  sentence: {
    hidden: 'Fewer than five learners have met this question, so nothing is put together.',
    few: (n: number, percent: string) =>
      `Very few learners: the ${n} who met this question earned ${percent} of its points. With so few that can be chance.`,
    full: (n: number, percent: string, interval: string) =>
      `The ${n} learners who met this question earned ${percent} of its points; in a large group like them it would be ${interval}.`,
    band: (band: FacilityBand) => `It was ${FACILITIES[band]}.`,
    r: (band: DiscriminationBand) => DISCRIMINATIONS[band],
    rUncertain: 'But the interval takes in zero: this may be chance.',
    sure: (count: number) =>
      count === 1 ? 'One learner was sure and wrong.' : `${count} learners were sure and wrong.`,
  },
  flag: (flag: Flag) => FLAGS[flag],
  provisional: 'provisional',
  correct: 'Correct how this question is scored',
  taught: 'What it tests is taught here:',
  notTaught: 'No paragraph of the lessons teaches this yet.',
  options: {
    title: 'What was chosen',
    row: (text: string) => `For “${text}”`,
    blank: (text: string) => `In blank ${text}`,
    place: (text: string) => `In place ${text}`,
    option: 'Option',
    chosen: 'Chosen',
    share: 'Share',
    meanGrade: 'Their mean grade',
    upper: 'Upper 27 %',
    lower: 'Lower 27 %',
    discrimination: 'Difference',
    r: 'r with the rest',
    verdict: 'Verdict',
    keyed: 'key',
    verdicts: {
      key: 'key',
      works: 'works',
      'too-few': 'under 5 %: misleads hardly anybody',
      'chosen-by-the-strong': 'chosen more by the stronger',
    },
    efficiency: (working: number, distractors: number, percent: string) =>
      `${working} of ${distractors} wrong options do their work (${percent}).`,
  },
  numbers: {
    title: 'All figures of this question',
    facility: 'Share of the points',
    guess: 'Blind answers would earn',
    correctedR: 'Correlation with the rest (corrected)',
    uncorrectedR: 'Correlation with the total (uncorrected)',
    upperLower: 'Upper less lower 27 %',
    alphaIfDeleted: 'α without this question',
    discriminationIndex: 'Discrimination index, as in Moodle',
    efficiency: 'Discriminative efficiency, as in Moodle',
    weights: 'Effective weight, with the intended one',
    weightPair: (effective: string, intended: string) => `${effective}, intended ${intended}`,
    omitted: 'Left empty',
    notReached: 'Not reached in time',
    sure: 'Sure, and of these wrong',
    time: 'Time: median, and the middle half',
    timePair: (median: string, low: string, high: string) => `${median}, ${low} to ${high}`,
    veryFast: 'Very fast answers',
    slow: (count: number, fence: string) => `${count} above ${fence}`,
    aboveFence: 'Far slower than the rest',
    interval: (text: string) => `95 % interval ${text}`,
    none: 'cannot be worked out: no variation',
  },
} as const
