import { addUp } from './describe-values'

/**
 * Points of learners (rows) on items (columns), best as whole numbers. `null` where a learner was not given the item, as
 * when everyone draws a quiz of their own from a larger bank. An omitted answer is 0, not null.
 */
export type ScoreTable = {
  readonly maxima: readonly number[]
  readonly rows: readonly (readonly (number | null)[])[]
}

/** The learners who had one item: their points on it, and on the whole and the rest of what they were given. */
export type ItemColumn = {
  readonly max: number
  readonly scores: readonly number[]
  readonly totals: readonly number[]
  readonly rests: readonly number[]
  /** What a total can be at most; the same for all. */
  readonly totalMax: number
  /** The row of each score. */
  readonly places: readonly number[]
}

type RowSum = { readonly score: number; readonly max: number }

/** @throws RangeError when a row is not as long as the list of maxima, or a score is not between 0 and its maximum */
export function readColumns(table: ScoreTable): ItemColumn[] {
  checkTable(table)
  const sums = table.rows.map((row) => sumRow(table, row))
  const isEven = sums.every(({ max }) => max === sums[0]?.max)
  return table.maxima.map((max, index) => {
    const places = [...table.rows.keys()].filter((place) => table.rows[place]?.[index] != null)
    const pick = (toValue: (sum: RowSum, score: number) => number) =>
      places.map((place) => toValue(sums[place] ?? NOTHING, table.rows[place]?.[index] ?? 0))
    return {
      max,
      places,
      totalMax: isEven ? (sums[0]?.max ?? 0) : 1,
      scores: pick((_, score) => score),
      totals: pick((sum) => (isEven ? sum.score : shareOf(sum))),
      rests: pick((sum, score) =>
        isEven ? sum.score - score : shareOf({ score: sum.score - score, max: sum.max - max }),
      ),
    }
  })
}

/** What each learner earned of what they were given. */
export function sumRows(table: ScoreTable): RowSum[] {
  return table.rows.map((row) => sumRow(table, row))
}

/** Tells whether every learner was given every item. */
export function isComplete({ rows }: ScoreTable): boolean {
  return rows.every((row) => row.every((score) => score !== null))
}

const NOTHING: RowSum = { score: 0, max: 0 }

function sumRow({ maxima }: ScoreTable, row: readonly (number | null)[]): RowSum {
  return {
    score: addUp(row.map((score) => score ?? 0)),
    max: addUp(maxima.filter((_, index) => row[index] !== null)),
  }
}

/** Learners whose quizzes had different maxima are compared by share; of nothing at all the share is 0. */
function shareOf({ score, max }: RowSum): number {
  return max === 0 ? 0 : score / max
}

function checkTable({ maxima, rows }: ScoreTable): void {
  for (const row of rows) {
    if (row.length !== maxima.length)
      throw new RangeError(`A row of ${row.length} scores for ${maxima.length} items`)
    for (const [index, score] of row.entries()) {
      const max = maxima[index] ?? 0
      if (score !== null && !(score >= 0 && score <= max))
        throw new RangeError(`A score of ${score} on an item of ${max}`)
    }
  }
}
