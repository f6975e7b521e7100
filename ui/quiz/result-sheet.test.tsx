// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { beforeEach, expect, test, vi } from 'vitest'
import type { GradedQuiz } from '#machines/quiz-attempt-exchange'
import { ResultSheet } from './result-sheet'
import { resultWords } from './words'

const result: GradedQuiz = {
  moduleId: 'm1-a',
  attemptNo: 1,
  seed: 1,
  grade: { numerator: 3, denominator: 4 },
  mastery: { mastered: false, reachesCut: false, missedSafetyCritical: [] },
  cutPercent: 80,
  items: [],
  withheldUntil: Date.UTC(2027, 2, 5, 12),
}

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))

function read(shown: GradedQuiz): string {
  const host = document.createElement('div')
  const root = createRoot(host)
  act(() => root.render(<ResultSheet result={shown} running={null} />))
  const text = host.textContent ?? ''
  act(() => root.unmount())
  return text
}

test('what a class withholds is told with its day, and the points in all are told now', () => {
  const text = read(result)
  expect(text).toContain('75.0 %')
  expect(text).toMatch(/after your closing time, Friday,? 5 March/)
  expect(text).toContain(resultWords.notMasteredYet(80))
  expect(text).not.toContain(resultWords.explained)
  expect(text).not.toContain('Full points on')
})

test('mastery is told at once as well', () => {
  const mastery = { mastered: true, reachesCut: true, missedSafetyCritical: [] }
  expect(read({ ...result, mastery })).toContain(resultWords.mastered)
})
