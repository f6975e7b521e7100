import type { TaughtFact } from '#machines/quiz-attempt-exchange'
import styles from './analysis.module.css'
import { itemWords } from './item-words'

/** From a question to the paragraphs that teach what it tests. */
export function TaughtLinks({ taught }: { readonly taught: readonly TaughtFact[] }) {
  const found = taught.filter(({ href }) => href !== null)
  if (found.length === 0) return <p className={styles.soft}>{itemWords.notTaught}</p>
  return (
    <div>
      <p className={styles.soft}>{itemWords.taught}</p>
      <ul className={styles.links}>
        {found.map(({ factId, claim, href }) => (
          <li key={factId}>
            <a href={href ?? undefined}>{claim}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
