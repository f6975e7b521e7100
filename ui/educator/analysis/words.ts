export const words = {
  title: 'Analysis',
  pick: 'What to look at',
  module: (number: number) => `Module ${number}`,
  journeys: 'Simulations',
  fixed:
    'These numbers describe this group on this quiz. They do not judge a person, and they do not prove a question bad.',
  fixedJourney:
    'These numbers describe this group in this simulation. They do not judge a person, and they do not prove a decision badly written.',
  asOf: (day: string) => `As of ${day}.`,
  basis: 'First attempts only; nobody is named.',
  formulas: 'How each figure is worked out stands in docs/statistics.md, which comes with the course.',
  csv: 'Download every answer as CSV',
  csvDecisions: 'Download every decision as CSV',
  print: 'Print this page',
  empty:
    'Nobody has handed in this quiz yet. Once five learners have, the first figures stand here; from ten on, how often each option was chosen.',
  under: (n: number) =>
    `${n === 1 ? 'One learner has' : `${n} learners have`} handed in this quiz. From five on it is put together here; with fewer, a figure would tell about persons and not about questions.`,
  test: {
    title: 'The quiz as a whole',
    sentence: (n: number, mean: string, median: string) =>
      `${n} learners have handed it in. Their grades lie around ${mean} (mean), half of them at ${median} or above.`,
    few: 'Very few learners: one more could change these figures much.',
    mastery:
      'A quiz for mastery should sit at 80 to 90 % with little spread. Guides for selective tests, which ask for 50 to 75 %, do not fit here.',
    alphaUncertain: (n: number) =>
      `With ${n} learners the reliability is little more than a guess: look at the width of its interval.`,
    drawn: (length: string) =>
      `Learners drew different questions, ${length} each. The reliability speaks for a quiz of that length.`,
    table: 'The figures of the whole quiz',
    names: {
      n: 'First attempts',
      mean: 'Mean grade',
      median: 'Median grade',
      sd: 'Standard deviation',
      alpha: 'Reliability (α, on right-or-wrong items KR-20)',
      sem: 'Standard error of one grade',
      errorRatio: 'Error ratio, as in Moodle',
      skewness: 'Skewness',
      kurtosis: 'Kurtosis',
    },
    points: (value: string) => `${value} points of 100`,
    notEstimable: 'not estimable: α is negative',
    interval: (text: string) => `95 % interval ${text}`,
    bands: {
      high: 'high',
      good: 'good',
      moderate: 'moderate',
      low: 'low',
      doubtful: 'doubtful',
      questionable: 'questionable',
    },
    longer: (items: number) =>
      `By Spearman and Brown it would take ${items} questions like these for 0.80; nobody asks for that of a mastery quiz.`,
    length: 'A quiz of twelve questions seldom passes 0.70. Take it as information, not as a failing.',
  },
  funnel: {
    title: 'How far the class has come',
    steps: {
      enrolled: 'In the class',
      opened: 'Opened the module',
      started: 'Began the quiz',
      submitted: 'Handed it in',
      mastered: 'Mastered it',
      retained: 'Mastered it again, two weeks later or more',
    },
    step: 'Step',
    count: 'Learners',
    ofBefore: 'Of the step before',
    ofAll: 'Of the class',
  },
  steps: {
    title: 'By step of clinical judgment',
    text: 'Questions that name a step of the clinical judgment model, put together: each learner and each question counts alike.',
    weakest: (name: string) => `The class earned least at “${name}”.`,
    step: 'Step',
    items: 'Questions',
    learners: 'Learners',
    share: 'Share of the points',
    few: '(very few learners)',
    names: {
      1: 'Recognize cues',
      2: 'Analyze cues',
      3: 'Prioritize hypotheses',
      4: 'Generate solutions',
      5: 'Take action',
      6: 'Evaluate outcomes',
    },
  },
  items: {
    title: 'Questions, those that need a look first',
    byFlag: 'Flagged questions come first, the gravest flag on top; the rest follow from hardest to easiest.',
    byFacility:
      'From hardest to easiest. Flags are raised from fifty learners on; below that they would be chance.',
    provisional: 'Under a hundred learners every flag is provisional.',
  },
} as const
