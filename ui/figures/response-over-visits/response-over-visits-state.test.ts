import { expect, test } from 'vitest'
import { findBest, readCourse } from './response-over-visits-state'
import { sayBest, sayVisit } from './words'

test.each([
  ['stable', ['SD', 'SD', 'SD', 'SD']],
  ['partial', ['SD', 'PR', 'PR', 'PR']],
  ['complete', ['PR', 'PR', 'CR', 'CR']],
  ['growing', ['SD', 'PR', 'PR', 'PD']],
] as const)('the course called %s reads %j', (name, readings) => {
  expect(
    readCourse(name)
      .slice(1)
      .map(({ result }) => result?.target),
  ).toEqual(readings)
})

test('one stable visit on day 28 is too early; day 84 counts', () => {
  expect([findBest('stable', 1).best, findBest('stable', 2).best]).toEqual(['NE', 'SD'])
})

test('a partial response seen once is not yet confirmed, seen again it is', () => {
  expect([sayBest(findBest('partial', 2)), sayBest(findBest('partial', 3))]).toEqual([
    'Best so far: partial response, seen once; some studies ask for a second look.',
    'Best so far: partial response, and seen again.',
  ])
})

test('the limit of growth follows the smallest sum and never rises', () => {
  expect(readCourse('growing').map(({ growthFromMm }) => growthFromMm)).toEqual([null, 96, 69.6, 55.2, 55.2])
})

test('growth is read from the smallest sum, and the start is still named', () => {
  const last = readCourse('growing')[4]
  expect(last && sayVisit(last).replaceAll('\u00a0', ' ')).toBe(
    '18 mm and 39.1 % above its smallest: both 20 % and 5 mm are passed. It is still 20 % below the start.',
  )
})
