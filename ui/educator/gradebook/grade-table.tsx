import { findLooks, type GradeCell, type GradeModule, type GradeRow, QUIZ_POINTS } from './grade-row'
import styles from './gradebook.module.css'
import type { GradebookQuery } from './gradebook-query'
import { LearnerHead } from './learner-head'
import { showPoints } from './show-numbers'
import { SortHead } from './sort-head'
import { words } from './words'

type Props = {
  readonly classId: string
  readonly rows: readonly GradeRow[]
  readonly modules: readonly GradeModule[]
  readonly query: GradebookQuery
  readonly now: number
}

/** Learners by all modules: the grade that counts, and what asks for a look. */
export function GradeTable({ classId, rows, modules, query, now }: Props) {
  const { head } = words
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <SortHead query={query} sort="alias" text={head.learner} />
          {modules.map(({ moduleId, number, title }) => (
            <th key={moduleId} scope="col">
              {head.module(number)}
              <small>{title}</small>
            </th>
          ))}
          <SortHead query={query} sort="mastered" text={head.mastered} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.learnerId}>
            <LearnerHead classId={classId} row={row} />
            {row.cells.map((cell, index) => (
              <Cell
                key={cell.moduleId}
                cell={cell}
                label={head.module(modules[index]?.number ?? 0)}
                now={now}
              />
            ))}
            <td data-label={head.mastered}>{row.cells.filter((cell) => cell.isMastered).length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({
  cell,
  label,
  now,
}: {
  readonly cell: GradeCell
  readonly label: string
  readonly now: number
}) {
  const { points, maxPoints, attempts, isMastered } = cell
  return (
    <td data-label={label}>
      {points === null ? (
        <span className={styles.spoken}>{words.blank}</span>
      ) : (
        <>
          <span>
            <span className={styles.points}>{showPoints(points)}</span>
            {maxPoints !== QUIZ_POINTS && <small> {words.points('', showPoints(maxPoints))}</small>}
            {isMastered && (
              <span className={styles.mastered} title={words.masteredSign}>
                <span aria-hidden="true"> ✓</span>
                <span className={styles.spoken}>, {words.masteredSign}</span>
              </span>
            )}
          </span>
          {attempts > 1 && <small>{words.tries(attempts)}</small>}
        </>
      )}
      {findLooks(cell, now).map((look) => (
        <small key={look} className={styles.look} title={words.looks[look]}>
          {words.looksShort[look]}
        </small>
      ))}
    </td>
  )
}
