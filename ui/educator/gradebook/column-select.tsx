import type { FileColumn } from '#browser/gradebook-file/read-gradebook-file'
import styles from './gradebook.module.css'

type Props = {
  readonly label: string
  readonly columns: readonly FileColumn[]
  readonly value: number | null
  /** The words of a first choice that is no column. */
  readonly none?: string
  readonly onChange: (column: number | null) => void
}

export function ColumnSelect({ label, columns, value, none, onChange }: Props) {
  return (
    <label className={styles.field}>
      {label}
      <select
        value={value ?? ''}
        onChange={(event) =>
          onChange(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))
        }
      >
        {none && <option value="">{none}</option>}
        {columns.map((column) => (
          <option key={column.index} value={column.index}>
            {column.name}
          </option>
        ))}
      </select>
    </label>
  )
}
