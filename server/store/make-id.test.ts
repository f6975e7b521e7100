import fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeId } from './make-id'

it('makes 26 characters that are safe in an address', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 44 }), (now) => {
      expect(makeId(now)).toMatch(/^[0-9a-v]{26}$/)
    }),
  )
})

it('sorts by the time of making', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 44 }), fc.integer({ min: 1, max: 2 ** 40 }), (now, later) => {
      expect(makeId(now) < makeId(now + later)).toBe(true)
    }),
  )
})

it('sorts those of one millisecond in the order made, none twice', () => {
  const ids = Array.from({ length: 5000 }, () => makeId(1_795_647_303_035))
  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
})
