import { expect, test } from 'vitest'
import { countReached, isLevelMet } from './outcome-evidence'

const points = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([score, max]) => ({ score, max }))

test('a learner reaches an outcome with 80 % on its items, each counting alike', () => {
  const learners = [
    points([1, 1], [3, 5]), // exactly 80 %
    points([1, 1], [11, 19]), // just under
    points([4, 5]),
    points([0, 1]),
  ]
  expect(countReached(learners)).toEqual({ n: 4, reached: 2 })
})

test('whoever was asked nothing of the outcome, or only what was left out, is not counted', () => {
  expect(countReached([[], points([0, 0]), points([1, 1])])).toEqual({ n: 1, reached: 1 })
})

test.each([
  [8, 10, 80, true],
  [79, 100, 80, false],
  [31, 40, 77.5, true],
  [30, 40, 77.5, false],
  [29, 100, 29, true],
  [57, 100, 57.1, false],
])('%i of %i at %f %%', (reached, n, expected, isMet) => {
  expect(isLevelMet({ reached, n }, expected)).toBe(isMet)
})
