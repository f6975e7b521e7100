import type { Fact } from '#domain/course/fact'
import type { Source } from '#domain/course/source'
import styles from './fact-view.module.css'
import { words } from './words'

export type Passage = { readonly href: string; readonly text: string }

type FactViewProps = {
  readonly fact: Fact
  readonly sources: readonly Source[]
  readonly passages: readonly Passage[]
}

/** One fact: the claim, how sure we are, where it comes from, and where it is told. */
export function FactView({ fact, sources, passages }: FactViewProps) {
  return (
    <div id={fact.id} className={styles.fact}>
      <p>{fact.claim}</p>
      <p className={styles.meta}>
        {fact.id} · {words.tag[fact.tag]}
        {fact.dataYear ? ` · ${words.data(fact.dataYear)}` : ''}
      </p>
      <ul className={styles.meta}>
        {sources.length === 0 ? <li>{words.noSource}</li> : null}
        {sources.map((source) => (
          <li key={source.key}>
            <a href={`/sources#${source.key}`}>
              {source.by}, {source.year}
            </a>
          </li>
        ))}
      </ul>
      <p className={styles.passages}>
        {passages.map((passage) => (
          <a key={passage.href} href={passage.href}>
            {passage.text}
          </a>
        ))}
      </p>
    </div>
  )
}
