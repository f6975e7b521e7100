import type { GradebookCell, GradebookRow } from '#server/records/read-gradebook'
import type { GradeCell, GradeRow } from '#ui/educator/gradebook/grade-row'

/** What the table shows of a row, and no more. */
export function toGradeRow({ cells, ...row }: GradebookRow): GradeRow {
  return { ...row, cells: cells.map(toGradeCell) }
}

function toGradeCell({ attempts, override, graded: _graded, ...cell }: GradebookCell): GradeCell {
  return { ...cell, attempts: attempts.length, isChanged: override !== null }
}
