export const words = {
  title: 'Evidence',
  heading: (name: string, term: string) => `Evidence of outcomes: ${term ? `${name}, ${term}` : name}`,
  demo: 'A demo class: its learners are made up, and its numbers are no evidence. Do not file this page.',
  lead: 'For each outcome: the level that you expect, what the class shows, and what was done. Made to be printed and filed.',
  basis: (counting: string, learners: number) =>
    `${counting} of each of ${learners} learners. A learner reaches an outcome with 80 % of the points on its questions, each question counting alike. Under five learners no number is given; sections under ten are not shown, nor any that would tell their number.`,
  counting: { best: 'The best attempt', first: 'The first attempt', latest: 'The latest attempt' },
  supporting:
    'Course data support the assessment of a programme. They do not take its place. Keep the three latest years.',
  fixed:
    'These numbers describe this group on this course. They do not judge a person, and they do not prove an outcome badly taught.',
  csv: 'Download as CSV',
  dictionary: 'Download what each column means',
  print: 'Print on one page',
  module: (number: number, title: string) => `Module ${number}: ${title}`,
  terms: {
    title: 'Evidence over the terms',
    link: 'The last three terms side by side',
    heading: (name: string) => `Evidence over the terms: ${name}`,
    lead: 'The classes that you teach under this name, or that were copied from one another, of the last three terms. In each: how many learners, what share reached the outcome, the level expected, and what was done. Under ten learners a term gives no number; no sums are made, for they would tell of those.',
    one: 'There is only one term so far. Copy the class to the next term in its settings, and both stand here.',
    basis: (label: string, learners: number, counting: string) =>
      `${label}: ${learners} learners. ${counting}.`,
    named: (term: string, name: string) => `${term}, ${name}`,
    numbered: (term: string, name: string, place: number) => `${term}, ${name} (${place})`,
    figures: (cell: {
      readonly n: number
      readonly share: string
      readonly expectedPercent: number
      readonly level: string
    }) => `n ${cell.n}: ${cell.share} % of ${cell.expectedPercent} % expected, ${cell.level}`,
    few: (expectedPercent: number) => `under 10 learners; ${expectedPercent} % expected`,
    notTaught: 'not part of this class',
    action: (text: string) => `Done: ${text}`,
    back: 'This class alone',
  },
  columns: {
    outcome: 'Outcome',
    n: 'n',
    expected: 'Expected',
    actual: 'Actual',
    met: 'Level',
    action: 'Action taken',
  },
  met: 'met',
  notMet: 'not met',
  unknown: '–',
  few: 'under 5',
  safety: 'critical to safety',
  reached: (reached: number, percent: string) => `${percent} (${reached})`,
  section: (name: string, reached: number, n: number, percent: string) =>
    `${name || 'No section'}: ${reached} of ${n} (${percent})`,
  hidden: (name: string) => `${name || 'No section'}: not shown`,
  items: (list: string) => `Questions: ${list}`,
  versions: (count: number, later: string) =>
    later === ''
      ? `${count} different questions were answered, all in their first version.`
      : `${count} different questions were answered, all in their first version but for ${later}.`,
  edit: 'Note',
  form: {
    expected: 'Expected share of learners, in percent',
    action: 'Action taken',
    hint: 'What you changed or will change, and when. No names of learners.',
    button: 'Keep the note',
    kept: 'Kept.',
  },
  dictionaryTitle: 'What each column of the file means',
} as const
