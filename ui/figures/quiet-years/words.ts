import type { Course, ScanFinding } from './quiet-years-state'

export const words = {
  title: 'The quiet years',
  caption:
    'Illustration, not data: four made-up courses after the same treatment. The teal line is what is truly there, the dashed line is the limit of the scan. Growing cells double every 100 days here; real ones keep no such pace.',
  course: 'What is truly there',
  slider: 'Years since diagnosis',
  year: (year: number) => (year === 1 ? 'year 1' : `year ${year}`),
  down: 'One year earlier',
  up: 'One year later',
  limit: 'limit of the scan, about 1 cm',
  strip: (year: number, word: string) => `Yearly scan, year ${year}: ${word}`,
  drawing: (course: string, year: number) => `Cells over twenty years. ${course}, year ${year}.`,
  years: 'year',
} as const

export const axis: readonly { readonly power: number; readonly label: string }[] = [
  { power: 9, label: '10⁹' },
  { power: 6, label: '10⁶' },
  { power: 3, label: '10³' },
  { power: 0, label: '1 cell' },
]

export const courseNames: Record<Course, { readonly name: string; readonly label: string }> = {
  removed: { name: 'All gone', label: 'every cell is gone' },
  dormant: { name: 'Rests for ever', label: 'cells rest and stay few' },
  returns: { name: 'Rests, then returns', label: 'the first cancer, returning' },
  second: { name: 'A second cancer', label: 'a new, different cancer' },
}

export const scanSigns: Record<ScanFinding, { readonly sign: string; readonly word: string }> = {
  'nothing-found': { sign: '●', word: 'nothing found' },
  'first-seen': { sign: '◆', word: 'cancer seen' },
  'second-seen': { sign: '◆', word: 'something new seen' },
}

const truths: Record<Course, (year: number) => string> = {
  removed: (year) => (year === 0 ? 'Treatment begins.' : 'No cell is left. No test can show that.'),
  dormant: (year) =>
    year === 0 ? 'Treatment begins.' : 'About a thousand cells are there, at rest. Nobody can see them.',
  returns: (year) => {
    if (year === 0) return 'Treatment begins.'
    if (year <= 6) return 'About a thousand cells are there, at rest.'
    return year < 12
      ? 'The cells have begun to grow, still too few to see.'
      : 'The first cancer has come back. It was not caused by anything the person did.'
  },
  second: (year) => {
    if (year === 0) return 'Treatment begins.'
    if (year < 7) return 'No cell of the first cancer is left.'
    return year < 16
      ? 'Another cancer has begun elsewhere, too small to see.'
      : 'A second primary: a new, different cancer. A biopsy tells it from a return.'
  },
}

const scanSentences: Record<ScanFinding, string> = {
  'nothing-found': 'the scan finds nothing',
  'first-seen': 'the scan shows the cancer',
  'second-seen': 'the scan shows something new',
}

const others = ['', ' One of the other courses looks the same.', ' Two of the other courses look the same.']

/** After a cancer has been found the figure stops. */
export const readAfter = (year: number, found: number) =>
  `Year ${year}: the scan of year ${found} showed it. What follows is a new plan, and another story.`

/** The year, its scan, the truth, and how many other courses look the same. */
export function readYear(course: Course, year: number, scan: ScanFinding, lookAlikes: number): string {
  const same = year === 0 ? '' : (others[lookAlikes] ?? ' All four courses look the same.')
  return `Year ${year}: ${scanSentences[scan]}. ${truths[course](year)}${same}`
}

export const table = {
  head: ['Course', 'What is truly there', 'What scans show'],
  rows: [
    ['All gone', 'Treatment removed every cell', 'Nothing, in every year'],
    ['Rests for ever', 'Single cells or small clusters stay at rest', 'Nothing, in every year'],
    [
      'Rests, then returns',
      'Resting cells grow from year 6',
      'Nothing until the lump is large enough, here about year 12',
    ],
    [
      'A second cancer',
      'The first is gone; another begins in year 7',
      'Nothing until about year 16, then a new, different cancer',
    ],
  ],
  after:
    'From year 1 to year 11 a scan cannot tell these four apart. A lump of 1 cm holds something like 10⁸ to 10⁹ cells; the figure takes 10⁹ as the limit.',
} as const
