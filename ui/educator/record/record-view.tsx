import styles from '../classes/classes.module.css'
import table from '../learners/learners.module.css'
import { words } from './words'

export type RecordLine = {
  readonly id: string
  readonly when: string
  readonly who: string
  readonly what: string
}
type Props = {
  readonly classId: string
  readonly lines: readonly RecordLine[]
  readonly page: number
  readonly pages: number
}

/** What was done in a class, a page at a time. */
export function RecordView({ classId, lines, page, pages }: Props) {
  const here = `/teach/${classId}/settings/record`
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <p>
          <a href={`/teach/${classId}/settings`}>{words.back}</a>
        </p>
        <h2>{words.title}</h2>
        <p>{words.lead}</p>
      </header>
      {lines.length === 0 ? <p>{words.nothing}</p> : <Lines lines={lines} />}
      {pages > 1 && (
        <nav className={styles.row} aria-label={words.pages}>
          {page > 1 && <a href={`${here}?page=${page - 1}`}>{words.newer}</a>}
          <span>{words.page(page, pages)}</span>
          {page < pages && <a href={`${here}?page=${page + 1}`}>{words.older}</a>}
        </nav>
      )}
    </div>
  )
}

function Lines({ lines }: Pick<Props, 'lines'>) {
  return (
    <div className={table.table}>
      <table aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.what}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, when, who, what }) => (
            <tr key={id}>
              <th scope="row">{when}</th>
              <td data-label={words.who}>{who}</td>
              <td data-label={words.what}>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
