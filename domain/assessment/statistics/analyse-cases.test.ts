import { sampleVariance } from 'simple-statistics'
import { expect, test } from 'vitest'
import { analyseCases, type CaseScores } from './analyse-cases'
import { wuensch } from './published-tables.fixtures'
import { findReliability } from './reliability'

/** The ten items of a published table as two cases of five, the class taken three times over. */
const asCases = (from: number, to: number) =>
  wuensch.rows.map((row) => row.slice(from, to).reduce<number>((sum, score) => sum + (score ?? 0), 0))
const [first, second] = [asCases(0, 5), asCases(5, 10)]
const learners = [0, 1, 2].flatMap(() =>
  first.map(
    (earned, place): CaseScores => ({
      one: { earned, max: 5 },
      two: { earned: second[place] ?? 0, max: 5 },
    }),
  ),
)

test('a case summed as one item gives the α of the sums', () => {
  const total = first.map((earned, place) => earned + (second[place] ?? 0))
  const alpha = 2 * (1 - (sampleVariance(first) + sampleVariance(second)) / sampleVariance(total))
  const { n, length, rule, alpha: found } = analyseCases(learners)
  expect([n, length, rule]).toEqual([30, 2, 'shown'])
  expect(found).toBeCloseTo(alpha, 12)
  expect(found).not.toBeCloseTo(findReliability(wuensch).alpha ?? 0, 2)
})

test('cases count alike, however long they are', () => {
  const longer = learners.map(({ one, two }) => ({ one, two: { earned: 3 * (two?.earned ?? 0), max: 15 } }))
  expect(analyseCases(longer as CaseScores[]).alpha).toBeCloseTo(analyseCases(learners).alpha ?? 0, 12)
})

test('whoever finished one case alone is not counted, nor a case with nothing to earn', () => {
  const alone: CaseScores[] = [
    { one: { earned: 1, max: 5 } },
    { one: { earned: 1, max: 5 }, two: { earned: 0, max: 0 } },
  ]
  expect(analyseCases([...learners, ...alone])).toEqual(analyseCases(learners))
})

test.each([
  [9, 'hidden', false, false],
  [10, 'uncertain', true, true],
  [29, 'uncertain', true, true],
  [30, 'shown', true, true],
])('among %i learners α is %s', (n, rule, hasAlpha, hasInterval) => {
  const found = analyseCases(learners.slice(0, n))
  expect([found.rule, found.alpha !== null, found.alphaInterval !== null]).toEqual([
    rule,
    hasAlpha,
    hasInterval,
  ])
})
