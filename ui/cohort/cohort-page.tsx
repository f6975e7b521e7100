import type { ReactNode } from 'react'
import { Facts } from '../lesson/facts'
import styles from './cohort.module.css'
import { facts, words } from './words'

type Props = {
  /** The page that lists the facts. */
  readonly factsPage: string
  readonly children: ReactNode
}

/** What a cohort is and what a five-year figure counts, to be read without scripts; the cohort itself is the child. */
export function CohortPage({ factsPage, children }: Props) {
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <p className={styles.kicker}>{words.kicker}</p>
        <h1>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
      </header>
      {children}
      <div className={styles.texts}>
        <Text title={words.what} paragraphs={words.whatText} />
        <section>
          <h2>{words.counts}</h2>
          {words.countsText.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <p className={styles.soft}>
            {words.sources} <Facts ids={facts.join(' ')} page={factsPage} />
          </p>
        </section>
        <Text title={words.fiction} paragraphs={words.fictionText} />
      </div>
    </article>
  )
}

function Text({ title, paragraphs }: { readonly title: string; readonly paragraphs: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  )
}
