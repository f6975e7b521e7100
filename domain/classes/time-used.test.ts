import { expect, test } from 'vitest'
import { NO_ACCOMMODATION } from './accommodation'
import { judgeTimeUsed } from './time-used'

const HALF_MORE = { ...NO_ACCOMMODATION, multiplier: 1.5 } as const

test.each([
  ['within', 60_000, NO_ACCOMMODATION, 60_000, false],
  ['at the grace for sending', 75_000, NO_ACCOMMODATION, 60_000, false],
  ['beyond it', 75_001, NO_ACCOMMODATION, 60_000, true],
  ['within one’s own longer time', 90_000, HALF_MORE, 90_000, false],
  ['beyond one’s own', 105_001, HALF_MORE, 90_000, true],
  ['beyond, with breaks', 900_000, { ...HALF_MORE, breaks: true }, 90_000, false],
])('%s', (_, usedMs, accommodation, limitMs, isOver) => {
  expect(judgeTimeUsed(usedMs, 1, accommodation)).toEqual({ usedMs, limitMs, isOver })
})

test('says nothing where nothing is timed', () => {
  expect(judgeTimeUsed(9, null, NO_ACCOMMODATION)).toBeNull()
  expect(judgeTimeUsed(9, 1, { ...NO_ACCOMMODATION, untimed: true })).toBeNull()
})
