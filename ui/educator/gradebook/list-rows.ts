import { type GradeCell, type GradeRow, needsLook } from './grade-row'
import type { GradebookQuery } from './gradebook-query'

const { compare } = new Intl.Collator('en', { numeric: true })

/** The rows that a query asks for, in its order; equals stand by alias. */
export function listRows(rows: readonly GradeRow[], query: GradebookQuery, now: number): readonly GradeRow[] {
  const cellsOf = (row: GradeRow) =>
    query.moduleId === null ? row.cells : row.cells.filter((cell) => cell.moduleId === query.moduleId)
  const found = rows.filter((row) => isAsked(row, cellsOf(row), query, now))
  const sign = query.down ? -1 : 1
  return found.toSorted((a, b) => {
    const order = compareBy(query.sort, a, b, cellsOf)
    return sign * order || compare(a.alias, b.alias)
  })
}

function isAsked(
  row: GradeRow,
  cells: readonly GradeCell[],
  { text, section, look }: GradebookQuery,
  now: number,
): boolean {
  if (section !== null && row.section !== section) return false
  if (look && !cells.some((cell) => needsLook(cell, now))) return false
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const searched = `${row.alias} ${row.realName ?? ''} ${row.section}`.toLowerCase()
  return words.every((word) => searched.includes(word))
}

function compareBy(
  sort: GradebookQuery['sort'],
  a: GradeRow,
  b: GradeRow,
  cellsOf: (row: GradeRow) => readonly GradeCell[],
): number {
  if (sort === 'alias') return compare(a.alias, b.alias)
  if (sort === 'section') return compare(a.section, b.section)
  if (sort === 'seen') return a.lastSeenAt - b.lastSeenAt
  return measure(sort, cellsOf(a)) - measure(sort, cellsOf(b))
}

/** Nothing handed in stands below nought. */
function measure(sort: 'mastered' | 'grade' | 'attempts' | 'time', cells: readonly GradeCell[]): number {
  switch (sort) {
    case 'mastered':
      return cells.filter((cell) => cell.isMastered).length
    case 'attempts':
      return sum(cells.map((cell) => cell.attempts))
    case 'time':
      return sum(cells.map((cell) => cell.focusMs))
    case 'grade':
      return cells.every((cell) => cell.percent === null) ? -1 : sum(cells.map((cell) => cell.percent ?? 0))
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
