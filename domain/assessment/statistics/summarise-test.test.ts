import { expect, test } from 'vitest'
import { sixByFour, wuensch } from './published-tables.fixtures'
import type { ScoreTable } from './score-table'
import { summariseTest } from './summarise-test'

const repeat = ({ maxima, rows }: ScoreTable, times: number): ScoreTable => ({
  maxima,
  rows: Array.from({ length: times }, () => rows).flat(),
})

test('says how long a quiz of such items must be for α = .80', () => {
  // .8(1 − .69635) / (.69635 · .2) = 1.74 times ten items.
  expect(summariseTest(repeat(wuensch, 3)).lengthForGood).toBe(18)
  expect(summariseTest(repeat(sixByFour, 5)).lengthForGood).toBe(7)
})

test.each([
  ['too few learners to show α', repeat(wuensch, 2)],
  [
    'items that say nothing of each other',
    {
      maxima: [1, 1],
      rows: repeat(
        {
          maxima: [],
          rows: [
            [1, 0],
            [0, 1],
            [1, 1],
            [0, 0],
          ],
        },
        10,
      ).rows,
    },
  ],
  [
    'a quiz that reaches it',
    {
      maxima: [1, 1],
      rows: repeat(
        {
          maxima: [],
          rows: [
            [1, 1],
            [0, 0],
          ],
        },
        20,
      ).rows,
    },
  ],
])('says nothing of length for %s', (_what, table) => {
  expect(summariseTest(table).lengthForGood).toBeNull()
})
