import type { Sight, TestName } from './detection-ladder-state'

export const words = {
  title: 'How many cells can hide?',
  caption:
    'Illustration. No one has all five tests: a scan is for a lump, the other four look at blood or marrow. A dashed line is a limit, the teal column is what is truly there. Shares such as 1 in 10,000 are turned into cells by taking a marrow of a trillion.',
  slider: 'Cancer cells truly there',
  down: 'Ten times fewer cells',
  up: 'Ten times more cells',
  columnOf: (amount: string) => `Truly there: ${amount}`,
  zero: 'Below every limit here there can still be cells. “None found” is not a count of zero.',
} as const

const amounts = [
  '1 cell',
  '10 cells',
  '100 cells',
  'a thousand cells',
  '10 thousand cells',
  '100 thousand cells',
  'a million cells',
  '10 million cells',
  '100 million cells',
  'a billion cells',
  '10 billion cells',
  '100 billion cells',
  'a trillion cells',
]

export const nameAmount = (power: number) => amounts[power] ?? ''

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

export const writePower = (power: number) =>
  power === 0 ? '1 cell' : `10${[...String(power)].map((digit) => superscripts[Number(digit)]).join('')}`

export const axisNames: Record<number, string> = { 12: 'trillion', 9: 'billion', 6: 'million', 3: 'thousand' }

export const testNames: Record<
  TestName,
  { readonly name: string; readonly short: string; readonly limit: string }
> = {
  microscope: { name: 'Microscope', short: 'the microscope', limit: 'about 1 cell in 20' },
  ct: { name: 'CT scan', short: 'CT', limit: 'a lump of 10 mm' },
  flow: { name: 'Flow cytometry', short: 'flow', limit: 'about 1 in 10,000' },
  pcr: { name: 'PCR', short: 'PCR', limit: '1 in 10,000 to 100,000' },
  ngs: { name: 'Sequencing (NGS)', short: 'sequencing', limit: 'at best 1 in 1,000,000' },
}

export const sights: Record<Sight, { readonly sign: string; readonly word: string }> = {
  finds: { sign: '✓', word: 'finds cells' },
  'may-find': { sign: '~', word: 'may find them' },
  'finds-none': { sign: '–', word: 'finds none' },
}

export const ctSights: Record<Sight, string> = {
  finds: 'big enough to measure on CT',
  'may-find': 'at the edge of what CT can measure',
  'finds-none': 'too small to measure on CT',
}

/** Joins words as a sentence does: a, b and c. */
export const joinWords = (list: readonly string[]) =>
  list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`

export const table = {
  head: ['Test', 'What it looks at', 'Its limit', 'In cells, roughly'],
  rows: [
    ['Microscope', 'Marrow or blood', 'About 1 leukaemia cell in 20', '10⁹ to 5 × 10¹⁰'],
    [
      'CT scan',
      'A lump',
      'Measurable in trials from 10 mm; smaller lumps exist',
      '10⁸ to 10⁹ in a lump of 1 cm',
    ],
    ['Flow cytometry', 'Marrow or blood', 'About 1 in 10,000; newer kinds go deeper', '10⁸'],
    ['PCR', 'Marrow or blood', '1 in 10,000 to 1 in 100,000', '10⁷ to 10⁸'],
    ['Sequencing (NGS)', 'Marrow or blood', '1 in 10,000 to, at best, 1 in 1,000,000', '10⁶ to 10⁸'],
  ],
  after:
    'An acute leukaemia starts with about 10¹² cells. First treatment brings it below about 10⁹, where the microscope loses sight of it. Up to a billion cells may be left.',
} as const
