export const words = {
  title: 'Evidence',
  heading: (name: string, term: string) => `Evidence of outcomes: ${term ? `${name}, ${term}` : name}`,
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
