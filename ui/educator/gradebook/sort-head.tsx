import styles from './gradebook.module.css'
import { formatGradebookQuery, type GradebookQuery, type Sort, sortBy } from './gradebook-query'
import { words } from './words'

type Props = { readonly query: GradebookQuery; readonly sort: Sort; readonly text: string }

/** The heading of a column, as a link that sorts by it. */
export function SortHead({ query, sort, text }: Props) {
  const isSorted = query.sort === sort
  const order = query.down ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={isSorted ? order : undefined}>
      <a href={formatGradebookQuery(sortBy(query, sort))} className={styles.sort}>
        {text}
        {isSorted && (
          <>
            <span aria-hidden="true">{query.down ? ' ↓' : ' ↑'}</span>
            <span className={styles.spoken}>{words.head.sorted(query.down)}</span>
          </>
        )}
      </a>
    </th>
  )
}
