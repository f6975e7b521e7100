import { useId } from 'react'
import type { PublicPart } from '#domain/assessment/kinds/public-parts'
import { answerWords } from '../../words'
import styles from '../options.module.css'
import type { QuestionProps } from '../question-props'
import table from './matrix.module.css'

/** A table where there is room, one card a row where there is not; the radios are the same ones. */
export function MatrixQuestion({ item, response, onChange }: QuestionProps<'matrix-multiple-choice'>) {
  const prefix = useId()
  const choose = (row: string, column: string) =>
    onChange({ ...response, rows: { ...response.rows, [row]: column } })
  return (
    <>
      <table className={table.matrix}>
        <thead>
          <tr>
            <td />
            {item.columns.map(({ id, text }) => (
              <th key={id} scope="col" id={`${prefix}-${id}`}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {item.rows.map((row) => (
            <MatrixRow
              key={row.id}
              row={row}
              columns={item.columns}
              name={`${item.id}-${row.id}`}
              prefix={prefix}
              chosen={response.rows[row.id]}
              onChoose={(column) => choose(row.id, column)}
            />
          ))}
        </tbody>
      </table>
      <p className={styles.status} role="status">
        {answerWords.rowsOf(Object.keys(response.rows).length, item.rows.length)}
      </p>
    </>
  )
}

type MatrixRowProps = {
  readonly row: PublicPart
  readonly columns: readonly PublicPart[]
  readonly name: string
  readonly prefix: string
  readonly chosen: string | undefined
  readonly onChoose: (column: string) => void
}

function MatrixRow({ row, columns, name, prefix, chosen, onChoose }: MatrixRowProps) {
  const rowId = `${prefix}-row-${row.id}`
  return (
    <tr>
      <th scope="row" id={rowId}>
        {row.text}
      </th>
      {columns.map(({ id, text }) => (
        <td key={id}>
          <label className={table.cell}>
            <input
              type="radio"
              name={name}
              checked={chosen === id}
              aria-label={`${row.text}: ${text}`}
              onChange={() => onChoose(id)}
            />
            <span className={table.columnName} aria-hidden="true">
              {text}
            </span>
          </label>
        </td>
      ))}
    </tr>
  )
}
