import { describe, expect, it } from 'vitest'
import type { BoardStep } from './board.schema'
import { findTrouble } from './find-trouble'

const MINUTE = 60_000
const NOW = 1_800_000_000_000
const at = (...minutesAgo: number[]) => minutesAgo.map((minutes) => NOW - minutes * MINUTE)

describe('who may need a word', () => {
  it.each<[string, BoardStep, number, number[], string | null]>([
    ['twenty minutes to the millisecond', 'lesson', 0, at(20, 10, 0), null],
    ['one millisecond more', 'lesson', 0, [NOW - 20 * MINUTE - 1, ...at(12, 10, 0)], 'same-place'],
    ['in a quiz as in a lesson', 'quiz', 0, at(24, 16, 8, 0), 'same-place'],
    ['a long silence counts ten minutes', 'lesson', 0, at(300, 5, 0), null],
    ['signs in another order', 'lesson', 0, at(0, 24, 8, 16), 'same-place'],
    ['heard of thirty minutes ago', 'lesson', 0, at(54, 46, 38, 30), 'same-place'],
    ['heard of longer ago', 'lesson', 0, [...at(54, 46, 38), NOW - 30 * MINUTE - 1], null],
    ['one sign', 'lesson', 0, at(0), null],
    ['one attempt without mastery', 'submitted', 1, at(0), null],
    ['two attempts without mastery', 'submitted', 2, at(900), 'two-attempts'],
    ['a third under way', 'quiz', 2, at(1), 'two-attempts'],
    ['mastered at last', 'mastered', 2, at(24, 16, 8, 0), null],
    ['handed in long ago and reading on', 'submitted', 1, at(24, 16, 8, 0), null],
    ['not opened', 'none', 0, at(0), null],
  ])('%s', (_, step, failedAttempts, signs, trouble) => {
    expect(findTrouble({ step, failedAttempts, signs, now: NOW })).toBe(trouble)
  })
})
