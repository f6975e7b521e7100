import { expect, test } from 'vitest'
import {
  copyCounts,
  findStair,
  firstState,
  highestStep,
  lowestStep,
  presets,
  readStair,
  stairs,
  toPercent,
  toStep,
} from './molecular-staircase-state'
import { sayDepth } from './words'

test.each([
  ['over-mmr', 'none'],
  ['just-mmr', 'MMR'],
  ['deep', 'MR4.5'],
  ['few', 'none'],
  ['some', 'MR4.5'],
  ['many', 'MR5'],
] as const)('the result %s may claim %s', (name, depth) => {
  expect(readStair(presets[name]).depth).toBe(depth)
})

test('each named step is drawn at the limit that the rules use', () => {
  for (const { depth, limitPct, copies } of stairs) {
    if (depth === null) continue
    const over = Number((limitPct * 1.01).toPrecision(4))
    expect(readStair({ ...firstState, percent: limitPct }).depth).toBe(depth)
    expect(readStair({ ...firstState, percent: over }).depth).not.toBe(depth)
    if (copies === null) continue
    expect(readStair({ ...firstState, mode: 'not-found', copies }).depth).toBe(depth)
    expect(readStair({ ...firstState, mode: 'not-found', copies: copies - 1 }).depth).not.toBe(depth)
  }
})

test('the slider lands on every limit exactly, and every place keeps its place', () => {
  const places = Array.from({ length: highestStep - lowestStep + 1 }, (_, index) => lowestStep + index)
  expect(stairs.every(({ limitPct }) => places.some((step) => toPercent(step) === limitPct))).toBe(true)
  expect(places.map((step) => toStep(toPercent(step)))).toEqual(places)
})

test('there is a step to stand on unless too few copies were looked through', () => {
  const found = [100, 11, 10, 0.5, 0.1, 0.0004].map(
    (percent) => findStair({ ...firstState, percent })?.limitPct,
  )
  expect(found).toEqual([100, 100, 10, 1, 0.1, 0.001])
  const missed = copyCounts.map(
    (copies) => findStair({ ...firstState, mode: 'not-found', copies })?.depth ?? null,
  )
  expect(missed).toEqual([null, null, 'MR4', 'MR4', 'MR4', 'MR4.5', 'MR4.5', 'MR4.5', 'MR5', 'MR5'])
})

test('too few copies: no depth, and the sample is repeated', () => {
  expect(sayDepth(presets.few)).toBe(
    'Not found in 9,000 ABL1 copies: too few. Not even MR4 may be claimed (it takes 10,000), and the sample is repeated.',
  )
})
