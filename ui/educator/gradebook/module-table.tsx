import { findLooks, type GradeCell, type GradeRow } from './grade-row'
import styles from './gradebook.module.css'
import type { GradebookQuery } from './gradebook-query'
import { LearnerHead } from './learner-head'
import { showPoints, toMinutes } from './show-numbers'
import { SortHead } from './sort-head'
import { words } from './words'

type Props = {
  readonly classId: string
  readonly rows: readonly GradeRow[]
  readonly moduleId: string
  readonly query: GradebookQuery
  readonly now: number
}

/** One module: the grade beside best, first and latest attempt, with attempts, mastery and time. */
export function ModuleTable({ classId, rows, moduleId, query, now }: Props) {
  const { head } = words
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <SortHead query={query} sort="alias" text={head.learner} />
          <SortHead query={query} sort="grade" text={head.grade} />
          <th scope="col">{head.best}</th>
          <th scope="col">{head.first}</th>
          <th scope="col">{head.latest}</th>
          <SortHead query={query} sort="attempts" text={head.attempts} />
          <SortHead query={query} sort="mastered" text={head.mastered} />
          <SortHead query={query} sort="time" text={head.time} />
          <th scope="col">{head.look}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const cell = row.cells.find((one) => one.moduleId === moduleId)
          return (
            <tr key={row.learnerId}>
              <LearnerHead classId={classId} row={row} />
              {cell && <Cells cell={cell} now={now} />}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Cells({ cell, now }: { readonly cell: GradeCell; readonly now: number }) {
  const { head } = words
  const { points, maxPoints, percent, attempts, isMastered, focusMs } = cell
  return (
    <>
      <td data-label={head.grade}>
        {points !== null && (
          <span className={styles.points}>{words.points(showPoints(points), showPoints(maxPoints))}</span>
        )}
        {percent !== null && <small>{words.percent(percent)}</small>}
      </td>
      {(['best', 'first', 'latest'] as const).map((which) => (
        <td key={which} data-label={head[which]}>
          {cell[which] && showPoints(cell[which].points)}
        </td>
      ))}
      <td data-label={head.attempts}>{attempts > 0 && attempts}</td>
      <td data-label={head.mastered}>{attempts > 0 && (isMastered ? `✓ ${words.yes}` : words.no)}</td>
      <td data-label={head.time}>{attempts > 0 && words.minutes(toMinutes(focusMs))}</td>
      <td data-label={head.look}>
        {findLooks(cell, now).map((look) => (
          <small key={look} className={styles.look}>
            {words.looks[look]}
          </small>
        ))}
      </td>
    </>
  )
}
