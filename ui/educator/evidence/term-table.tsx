import { formatPercent, makeRatio } from '#domain/assessment/grade/ratio'
import type { OutcomeCount } from '#domain/assessment/statistics/outcome-evidence'
import styles from './evidence.module.css'
import { words } from './words'

const { terms: said } = words

type Cell = {
  readonly count: OutcomeCount | null
  readonly expectedPercent: number
  readonly isMet: boolean | null
  readonly action: string
}
type Column = { readonly classId: string; readonly label: string }
type Row = {
  readonly outcomeId: string
  readonly text: string
  readonly isSafetyCritical: boolean
  readonly cells: readonly (Cell | null)[]
}
type Props = { readonly label: string; readonly columns: readonly Column[]; readonly rows: readonly Row[] }

/** The outcomes of one module, one a row, with a column for each term. */
export function TermTable({ label, columns, rows }: Props) {
  return (
    <table className={`${styles.table} ${styles.terms}`} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{words.columns.outcome}</th>
          {columns.map(({ classId, label: name }) => (
            <th key={classId} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ outcomeId, text, isSafetyCritical, cells }) => (
          <tr key={outcomeId}>
            <th scope="row">
              {outcomeId}: {text}
              {isSafetyCritical && <small>{words.safety}</small>}
            </th>
            {columns.map(({ classId, label: name }, index) => (
              <td key={classId} data-label={name}>
                <CellText cell={cells[index] ?? null} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function CellText({ cell }: { readonly cell: Cell | null }) {
  if (!cell) return <>{said.notTaught}</>
  return (
    <>
      {writeFigures(cell)}
      {cell.action && <span className={styles.note}>{said.action(cell.action)}</span>}
    </>
  )
}

function writeFigures({ count, expectedPercent, isMet }: Cell): string {
  if (!count) return said.few(expectedPercent)
  const share = formatPercent(makeRatio(count.reached, count.n))
  return said.figures({ n: count.n, share, expectedPercent, level: isMet ? words.met : words.notMet })
}
