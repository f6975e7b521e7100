import type { TablePanel } from '#domain/journey/evidence-panel'
import { words } from '../words'
import styles from './evidence.module.css'

/** Counts and the like: one row a date, a value that stands out marked by more than its colour. */
export function TableView({ panel, month }: { readonly panel: TablePanel; readonly month: number }) {
  const rows = panel.rows.filter((row) => row.month <= month)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by keyboard too
    <section className={styles.scroll} tabIndex={0} aria-label={panel.title}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.table.when}</th>
            {panel.columns.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              {row.cells.map((cell, place) => (
                <td key={panel.columns[place]?.id} data-flagged={cell.flagged || undefined}>
                  {cell.flagged ? `${cell.text} ${words.table.flag}` : cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
