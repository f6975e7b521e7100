import { expect, test } from 'vitest'
import { makeSingle } from '../item.fixtures'
import { analyseSteps, findWeakestStep } from './analyse-steps'
import type { QuizAnswer } from './quiz-answers'

const items = [
  { id: 'q1', step: 1 },
  { id: 'q2', step: 1 },
  { id: 'q3', step: 5 },
  { id: 'q4', step: undefined },
].map(({ id, step }) => ({
  id,
  version: 1,
  check: { ...makeSingle('aa bb', 'aa'), id, ...(step && { cjmmStep: step }) },
}))

const answer = (itemId: string, score: number, max = 1, isReached = true): QuizAnswer => ({
  ...{ itemId, version: 1, score, max, isReached },
  ...{ response: null, confidence: null, timeMs: null },
})
const times = (n: number, ...answers: QuizAnswer[]) => Array.from({ length: n }, () => ({ answers }))

test('each learner and each item counts alike, and an item without a step is in none', () => {
  const attempts = [
    ...times(5, answer('q1', 1), answer('q2', 1, 4), answer('q4', 0)),
    ...times(5, answer('q1', 0), answer('q3', 1)),
  ]
  expect(analyseSteps(attempts, items)).toEqual([
    { step: 1, items: 2, n: 10, share: 0.3125, isUncertain: false },
    { step: 5, items: 1, n: 5, share: 1, isUncertain: true },
  ])
})

test('an item left out or not reached is not met, and four learners give no share', () => {
  const attempts = [...times(4, answer('q1', 1)), ...times(9, answer('q1', 0, 0), answer('q3', 0, 1, false))]
  expect(analyseSteps(attempts, items)).toEqual([{ step: 1, items: 1, n: 4, share: null, isUncertain: true }])
})

test('the weakest step is named where one is, among steps that enough learners met', () => {
  const of = (first: number, fifth: number, n = 10) =>
    findWeakestStep(analyseSteps(times(n, answer('q1', first, 4), answer('q3', fifth, 4)), items))?.step
  expect([of(1, 3), of(3, 1), of(2, 2), of(1, 3, 9)]).toEqual([1, 5, undefined, undefined])
})
