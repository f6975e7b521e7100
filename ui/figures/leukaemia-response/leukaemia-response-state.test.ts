import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findObstacles, type Marrow, presets, readMarrow, readRows, rows } from './leukaemia-response-state'
import { sayObstacle } from './words'

test.each([
  ['half-back', 'CRh'],
  ['back', 'CR'],
  ['one-count', 'CRi'],
  ['five', 'PR'],
  ['partial', 'PR'],
  ['not-halved', 'NR'],
  ['poor', 'NE'],
] as const)('the case %s is graded %s', (name, category) => {
  expect(readMarrow(presets[name]).category).toBe(category)
})

const marrows: fc.Arbitrary<Marrow> = fc.record({
  isAdequate: fc.boolean(),
  blasts: fc.oneof(fc.constantFrom(4, 5, 25, 26), fc.integer({ min: 0, max: 60 })),
  before: fc.integer({ min: 5, max: 100 }),
  bloodBlasts: fc.boolean(),
  outside: fc.boolean(),
  neutrophils: fc.integer({ min: 0, max: 30 }).map((tenths) => tenths / 10),
  platelets: fc.oneof(fc.constantFrom(49, 50, 99, 100), fc.integer({ min: 0, max: 200 })),
})

test('the first row without an obstacle is the grade that the ELN rules give', () => {
  fc.assert(
    fc.property(marrows, (marrow) => {
      const first = rows.find(({ asks }) => findObstacles(asks, marrow).length === 0)
      expect(first?.name).toBe(readMarrow(marrow).category)
    }),
    { numRuns: 2000 },
  )
})

test('one row fits, and every other says why not', () => {
  fc.assert(
    fc.property(marrows, (marrow) => {
      const read = readRows(marrow)
      expect(read.filter(({ fires }) => fires)).toHaveLength(1)
      expect(read.every(({ fires, obstacles }) => fires !== obstacles.length > 0)).toBe(true)
    }),
  )
})

test('a fall short of half is never shown as half', () => {
  const marrow = { ...presets['not-halved'], blasts: 25, before: 49.99 }
  expect(sayObstacle('blasts-not-halved', marrow)).toBe('a fall of 49.9\u00a0%, less than half')
})
