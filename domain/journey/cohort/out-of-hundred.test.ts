import fc from 'fast-check'
import { expect, it } from 'vitest'
import { outOfHundred } from './out-of-hundred'

it.each([
  [
    [1, 1, 1],
    [34, 33, 33],
  ],
  [
    [0, 1000],
    [0, 100],
  ],
  [
    [5, 995],
    [1, 99],
  ],
  [
    [4, 996],
    [0, 100],
  ],
  [
    [1, 1, 998],
    [0, 0, 100],
  ],
])('%j as whole people of 100 is %j', (people, shares) => {
  expect(outOfHundred(people)).toEqual(shares)
})

it('always adds up to 100, and no share is a whole person away from the truth', () => {
  const groups = fc.array(fc.nat({ max: 100_000 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(
      groups.filter((people) => people.some((one) => one > 0)),
      (people) => {
        const all = people.reduce((sum, one) => sum + one, 0)
        const shares = outOfHundred(people)
        expect(shares.reduce((sum, one) => sum + one, 0)).toBe(100)
        expect(
          shares.filter((share, place) => Math.abs(share - (100 * (people[place] ?? 0)) / all) >= 1),
        ).toEqual([])
      },
    ),
  )
})

it('refuses a group of nobody', () => {
  expect(() => outOfHundred([0, 0])).toThrow(new RangeError('a share of nobody'))
})
