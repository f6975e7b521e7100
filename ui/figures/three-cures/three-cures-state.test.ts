import { expect, test } from 'vitest'
import { findExtraRisk, readLanes } from './three-cures-state'

test.each([
  [0, { remission: 'not-yet', operational: 'on-treatment', statistical: 'above' }],
  [1, { remission: 'found', operational: 'on-treatment', statistical: 'above' }],
  [6, { remission: 'found', operational: 'just-stopped', statistical: 'above' }],
  [8, { remission: 'found', operational: 'quiet', statistical: 'above' }],
  [9, { remission: 'found', operational: 'quiet', statistical: 'level' }],
])('in year %i the three words stand so', (year, lanes) => {
  expect(readLanes(year)).toEqual(lanes)
})

test('the extra risk falls from all to none and stays there', () => {
  expect([0, 9, 12].map(findExtraRisk)).toEqual([1, 0, 0])
  expect(findExtraRisk(4)).toBeGreaterThan(findExtraRisk(5))
})
