import type { ScoreTable } from './score-table'

/** "1101 0110" as a table of 0 and 1. */
export function makeBinaryTable(rows: string): ScoreTable {
  const scores = rows.split(' ').map((row) => [...row].map(Number))
  return { maxima: (scores[0] ?? []).map(() => 1), rows: scores }
}

/** Ten learners and ten items: Wuensch, KR20.txt. */
export const wuensch = makeBinaryTable(
  '1111110110 1011011101 1111011001 0010001000 0000010010 1110111111 1101110111 1111111101 0101111101 1101101110',
)

/** A published worksheet of ten named learners, upper five against lower five. */
export const worksheet = makeBinaryTable(
  '1111111111 1111111101 1101111100 0111110101 1110111001 1110110100 0110110101 0111001010 1110100001 0100010010',
)

/** LSAT-6: a thousand examinees as patterns with their counts, as shipped with the R package ltm. */
export const lsat: ScoreTable = {
  maxima: [1, 1, 1, 1, 1],
  rows: [
    '00000×3 00001×6 00010×2 00011×11 00100×1 00101×1 00110×3 00111×4 01000×1 01001×8 01011×16 01101×3',
    '01110×2 01111×15 10000×10 10001×29 10010×14 10011×81 10100×3 10101×28 10110×15 10111×80 11000×16',
    '11001×56 11010×21 11011×173 11100×11 11101×61 11110×28 11111×298',
  ]
    .join(' ')
    .split(' ')
    .flatMap((entry) => {
      const [pattern = '', count = ''] = entry.split('×')
      return Array.from({ length: Number(count) }, () => [...pattern].map(Number))
    }),
}

/** Four people and three items scored up to 5. */
export const calkulon: ScoreTable = {
  maxima: [5, 5, 5],
  rows: [
    [4, 5, 4],
    [3, 4, 3],
    [5, 5, 5],
    [2, 3, 2],
  ],
}

export const sixByFour = makeBinaryTable('1111 1110 1101 1010 1000 0000')

export const fiveByThree: ScoreTable = {
  maxima: [5, 4, 1],
  rows: [
    [5, 4, 1],
    [4, 2, 1],
    [3, 3, 0],
    [2, 0, 1],
    [1, 1, 0],
  ],
}

/** Slot 8 of Moodle's own unit-test fixture, of 8 marks, with the totals of its 22 attempts. */
export const slotMarks = [5.5, 1, 2.5, 4, 3, 4.5, 3, 6, 0.5, 5.5, 2.5, 4, 4, 3, 1, 1, 1.5, 4, 2, 1, 6, 7]
export const slotTotals = [
  12, 7.4, 11.7, 8.5, 10.1, 11.3, 11.2, 14.1, 8.6, 11.6, 9.3, 13.1, 11.5, 11.3, 5.5, 4.8, 8.7, 11.8, 6, 5.9,
  12.8, 13.8,
]
