import styles from './guide.module.css'
import { words } from './words'

type LastScreenProps = {
  readonly before: string
  readonly next: { readonly id: string; readonly title: string } | undefined
}

export function LastScreen({ before, next }: LastScreenProps) {
  return (
    <section id="end" className={styles.screen} aria-labelledby="end-title" tabIndex={-1} data-screen="">
      <h2 id="end-title">{words.finished}</h2>
      <div className={styles.text}>
        <p>{words.finishedText}</p>
      </div>
      <div className={styles.row}>
        {next ? (
          <a className={styles.go} href={`/guide/${next.id}`}>
            {words.nextPart(next.title)}
          </a>
        ) : null}
        <a className={styles.quiet} href={`#${before}`}>
          {words.back}
        </a>
        <a className={styles.link} href="/guide">
          {words.allParts}
        </a>
      </div>
    </section>
  )
}
