import type { Check } from '../item'
import type { Response } from '../response.schema'
import type { ScoreTable } from './score-table'

export type Confidence = 'guess' | 'unsure' | 'sure'

/** One learner's answer to one item as it stands in the record. */
export type QuizAnswer = {
  readonly itemId: string
  readonly version: number
  /** Whole points; a maximum of 0 is an item that was left out of the grade. */
  readonly score: number
  readonly max: number
  /** Null where nothing was entered. */
  readonly response: Response | null
  readonly confidence: Confidence | null
  readonly timeMs: number | null
  /** False for the unanswered items at the end of a timed quiz. */
  readonly isReached: boolean
}

export type FirstAttempt = { readonly answers: readonly QuizAnswer[] }

/** `check` is null where the words of this version are no longer kept. */
export type KnownItem = { readonly id: string; readonly version: number; readonly check: Check | null }

/** The place of each item's answer in each attempt; null where the attempt did not draw it. */
export type AnswerGrid = readonly (readonly (QuizAnswer | null)[])[]

export function makeAnswerGrid(attempts: readonly FirstAttempt[], items: readonly KnownItem[]): AnswerGrid {
  const keys = items.map(toKey)
  return attempts.map(({ answers }) => {
    const found = new Map(
      answers.map((answer) => [toKey({ id: answer.itemId, version: answer.version }), answer]),
    )
    return keys.map((key) => found.get(key) ?? null)
  })
}

/**
 * Scores as whole numbers on one scale: every item is worth the least common multiple of the maxima, so that items of 1, 4
 * and 5 points count alike, as they do in the grade, and nothing is lost to rounding. Answers not reached count as not
 * given where more than one learner in ten did not get there, and as 0 where fewer did.
 */
export function makeScoreTable(grid: AnswerGrid, items: readonly KnownItem[]): ScoreTable {
  const answers = grid.flatMap((row) => row.flatMap((answer) => answer ?? []))
  const scale = answers.reduce((multiple, { max }) => (max === 0 ? multiple : findMultiple(multiple, max)), 1)
  const isCut = items.map((_, index) => {
    const given = grid.flatMap((row) => row[index] ?? [])
    return 10 * given.filter(({ isReached }) => !isReached).length > given.length
  })
  return {
    maxima: items.map(() => scale),
    rows: grid.map((row) =>
      row.map((answer, index) => {
        if (answer === null || answer.max === 0 || (isCut[index] && !answer.isReached)) return null
        return (answer.score * scale) / answer.max
      }),
    ),
  }
}

function toKey({ id, version }: { readonly id: string; readonly version: number }): string {
  return `${id}@${version}`
}

function findMultiple(a: number, b: number): number {
  return (a / findDivisor(a, b)) * b
}

function findDivisor(a: number, b: number): number {
  return b === 0 ? a : findDivisor(b, a % b)
}
