import { expect, test } from 'vitest'
import { formatDay, formatMm, formatPercent, percentChange } from './display'

test.each([
  [26.92, [], '27 %'],
  [-30, [30], '30 %'],
  [19.5, [20], '19.5 %'],
  [19.97, [20], '19.97 %'],
  [20.04, [20], '20.04 %'],
  [20, [20], '20 %'],
  [19.9999999991, [20], '19.9999999991 %'],
])('%d with limits %j reads %s', (percent, limits, expected) => {
  expect(formatPercent(percent, limits)).toBe(expected)
})

test('a percentage over nothing is none, a size has its unit, a day its week', () => {
  expect([percentChange(5, 0), percentChange(66, 60)]).toEqual([null, 10])
  expect(formatMm(42_350_000)).toBe('42.35 mm')
  expect([0, 1, 7, 56, 57].map(formatDay)).toEqual(['baseline', 'day 1', 'week 1', 'week 8', 'day 57'])
})
