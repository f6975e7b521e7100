import styles from './criteria.module.css'
import { ResponseMark } from './response-mark'
import { type RuleTable, words } from './words'

export function RuleTableView({ table }: { readonly table: RuleTable }) {
  const titleId = `${table.id}-title`
  return (
    <div id={table.id} className={styles.rule}>
      <h3 id={titleId}>{table.title}</h3>
      <p>{table.lead}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by keyboard too */}
      <section className={styles.scroll} aria-labelledby={titleId} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {table.head.map((text) => (
                <th key={text} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.join('|')}>
                {row.map((text, column) => (
                  <td key={table.head[column]}>
                    <ResponseMark category={text} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={styles.source}>
        {words.sourcePrefix} {table.source}
      </p>
    </div>
  )
}
