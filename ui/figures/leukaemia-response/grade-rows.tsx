import styles from './leukaemia-response.module.css'
import type { Marrow, RowName, RowReading } from './leukaemia-response-state'
import { rowWords, sayAnswer, sayObstacle, sayState, words } from './words'

type RowsProps = { readonly marrow: Marrow; readonly rows: readonly RowReading[]; readonly live: boolean }

const signs: Partial<Record<RowName, string>> = { NE: '○', CR: '●', CRh: '●', CRi: '●', PR: '◐' }

/** The grades from the top down: the one that fits stands out, each other says what it lacks. */
export function GradeRows({ marrow, rows, live }: RowsProps) {
  const answer = rows.find(({ fires }) => fires)
  return (
    <div>
      <ol className={styles.rows}>
        {rows.map((row) => (
          <GradeRow key={row.name} row={row} marrow={marrow} />
        ))}
      </ol>
      <p className={styles.hidden} role={live ? 'status' : undefined}>
        {answer ? sayState(answer.name, marrow) : null}
      </p>
    </div>
  )
}

function GradeRow({ row, marrow }: { readonly row: RowReading; readonly marrow: Marrow }) {
  const { short, full, asks } = rowWords[row.name]
  return (
    <li className={styles.row} data-row={row.name} data-fires={row.fires}>
      <p className={styles.name}>
        <span aria-hidden="true" className={styles.sign}>
          {signs[row.name] ?? '·'}
        </span>
        <b>{short}</b>
        {full === short ? null : <span className={styles.full}>{full}</span>}
      </p>
      <p className={styles.asks}>{asks}</p>
      <p className={styles.why}>
        <b>{row.fires ? words.answer : words.skipped}</b>{' '}
        {row.fires
          ? sayAnswer(row.name, marrow)
          : row.obstacles.map((one) => sayObstacle(one, marrow)).join('; ')}
      </p>
    </li>
  )
}
