import type { Source } from '#domain/course/source'
import styles from './lesson.module.css'
import { words } from './words'

export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <section className={styles.sources} aria-labelledby="sources">
      <h2 id="sources">{words.sources}</h2>
      <ul>
        {sources.map((source) => (
          <li key={source.key}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </section>
  )
}

export function SourceLine({ source }: { readonly source: Source }) {
  return (
    <>
      {source.by}, {source.year}.{' '}
      <a href={source.url} rel="noreferrer">
        {source.title}
      </a>{' '}
      <span className={styles.small}>({words.seen[source.seen]})</span>
    </>
  )
}
