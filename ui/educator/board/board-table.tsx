import type { Board, BoardCell, BoardRow } from '#domain/classes/board.schema'
import styles from './board.module.css'
import { StepSign } from './step-sign'
import { words } from './words'

type Props = { readonly board: Board; readonly nameOf: (row: BoardRow) => string }

export function BoardTable({ board, nameOf }: Props) {
  const { modules, rows } = board
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways has to be reached by the keyboard
    <section className={styles.scroll} aria-label={words.table} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.learner}</th>
            {modules.map((module, index) => (
              <th key={module.id} scope="col">
                <span className={styles.module}>{words.module(module.number)}</span>
                <span className={styles.moduleTitle}>{module.title}</span>
                <span className={styles.total}>
                  {words.mastered(countMastered(rows, index), rows.length)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.learnerId} data-here={row.isHere || undefined}>
              <th scope="row">
                {nameOf(row)}
                {row.isHere && <span className={styles.here}> {words.here}</span>}
              </th>
              {row.cells.map((cell, index) => (
                <Cell key={modules[index]?.id} cell={cell} isNow={row.isHere && row.at === index} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell({ cell, isNow }: { readonly cell: BoardCell; readonly isNow: boolean }) {
  const { step, place, attempts, trouble } = cell
  return (
    <td data-now={isNow || undefined} title={place || undefined}>
      <StepSign step={step} />
      <span className={styles.spoken}>
        {words.step[step]}
        {words.attempts(attempts)}
        {place && `, ${place}`}
      </span>
      {isNow && <span className={styles.now}>{words.step[step]}</span>}
      {trouble && <span className={styles.trouble}>{words.troubleShort[trouble]}</span>}
    </td>
  )
}

function countMastered(rows: readonly BoardRow[], index: number): number {
  return rows.filter((row) => row.cells[index]?.step === 'mastered').length
}
