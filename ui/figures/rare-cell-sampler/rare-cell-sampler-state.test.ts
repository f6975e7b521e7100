import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeRandom } from '#domain/assessment/draw/random'
import {
  change,
  drawFound,
  drawSamples,
  findChanceOfNone,
  findMean,
  findReach,
  firstState,
  restart,
} from './rare-cell-sampler-state'
import { saySamples, writeChance } from './words'

test('100,000 cells at 1 in 100,000: one on average, and about 37 samples in 100 find none', () => {
  expect(findMean(firstState)).toBe(1)
  expect(writeChance(findChanceOfNone(findMean(firstState)))).toBe('about 37')
})

test('300,000 cells: three on average, and about 5 in 100 find none', () => {
  const larger = change(firstState, { size: 4 })
  expect([findMean(larger), writeChance(findChanceOfNone(findMean(larger)))]).toEqual([3, 'about 5'])
})

test('at the reach of a sample 95 of 100 catch at least one', () => {
  expect(1 - findChanceOfNone(100_000 / findReach(firstState))).toBeCloseTo(0.95, 10)
})

test('the same series gives the same samples, one at a time or all at once', () => {
  const atOnce = drawSamples(firstState, 10)
  const oneByOne = Array.from({ length: 10 }).reduce<typeof firstState>(
    (state) => drawSamples(state, 1),
    firstState,
  )
  expect(oneByOne).toEqual(atOnce)
  expect(drawSamples(restart(firstState), 10).found).not.toEqual(atOnce.found)
})

test('after ten samples the next one opens a new series', () => {
  const full = drawSamples(firstState, 10)
  const next = drawSamples(full, 1)
  expect([next.series, next.found.length]).toEqual([full.series + 1, 1])
})

test('over many draws the share without a cell is that of the Poisson rule', () => {
  const random = makeRandom(42)
  const draws = Array.from({ length: 20_000 }, () => drawFound(1, random))
  expect(draws.filter((found) => found === 0).length / draws.length).toBeCloseTo(Math.exp(-1), 1.9)
  expect(draws.reduce((sum, found) => sum + found, 0) / draws.length).toBeCloseTo(1, 1)
})

test('a count is whole and not below zero, whatever the pool and the sample', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 0, max: 6 }), (power, size) => {
      const { found } = drawSamples({ ...firstState, power, size }, 10)
      expect(found.every((one) => Number.isInteger(one) && one >= 0)).toBe(true)
    }),
  )
})

test('a sample without a cell says that the pool has not changed', () => {
  expect(saySamples({ ...firstState, found: [0] })).toBe(
    'Sample 1: none found in 100,000 cells. The pool has not changed: 1 in 100,000. Not found is not zero.',
  )
})
