import { expect, test } from 'vitest'
import {
  courses,
  findBurden,
  findLookAlikes,
  findScan,
  findYearFound,
  limitPower,
  traceBurden,
} from './quiet-years-state'

test('in year 6 the scan finds nothing in any of the four courses', () => {
  expect(courses.map((course) => findScan(course, 6))).toEqual(courses.map(() => 'nothing-found'))
  expect(findLookAlikes('returns', 6)).toEqual(['removed', 'dormant', 'second'])
})

test('resting cells are there in every year and seen in none', () => {
  for (let year = 1; year <= 20; year++) {
    expect(findBurden('dormant', year).first).toBe(3)
    expect(findScan('dormant', year)).toBe('nothing-found')
  }
})

test('a return is seen only after twenty doublings of a thousand resting cells', () => {
  expect(findScan('returns', 11)).toBe('nothing-found')
  expect(findScan('returns', 12)).toBe('first-seen')
})

test('one new cell needs thirty doublings, a little over eight years, to be seen', () => {
  const seen = traceBurden('second', 'second').find(({ power }) => power >= limitPower)
  expect(seen?.year).toBeCloseTo(7 + (30 * 100) / 365.25, 0)
  expect(findScan('second', 16)).toBe('second-seen')
})

test('where every cell was removed nothing is left after treatment', () => {
  expect(findBurden('removed', 1)).toEqual({ first: null, second: null })
})

test('two courses are found, in years 12 and 16, and their lines end there', () => {
  expect(courses.map(findYearFound)).toEqual([null, null, 12, 16])
  expect(traceBurden('returns', 'first').at(-1)?.year).toBe(12)
  expect(traceBurden('dormant', 'first').at(-1)?.year).toBe(20)
})
