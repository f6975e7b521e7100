import type { ReactNode } from 'react'
import styles from './guide.module.css'
import { words } from './words'

type ScreenProps = {
  readonly id: string
  readonly title: string
  readonly at: number
  readonly of: number
  readonly before: string | undefined
  readonly after: string
  /** The same passage in the clinical register. */
  readonly clinical: string | undefined
  readonly children?: ReactNode
}

/** One idea. Paging is by links and `:target`, so Back, deep links and a browser without scripts all work. */
export function Screen({ id, title, at, of, before, after, clinical, children }: ScreenProps) {
  return (
    <section id={id} className={styles.screen} aria-labelledby={`${id}-title`} tabIndex={-1} data-screen="">
      <p className={styles.position}>{words.position(at, of)}</p>
      <progress className={styles.bar} value={at} max={of} aria-hidden="true" />
      <h2 id={`${id}-title`}>{title}</h2>
      <div className={styles.text} data-text="">
        {children}
      </div>
      <div className={styles.row}>
        <a className={styles.go} href={`#${after}`}>
          {words.goOn}
        </a>
        {before ? (
          <a className={styles.quiet} href={`#${before}`}>
            {words.back}
          </a>
        ) : null}
        {clinical ? (
          <a className={styles.link} href={clinical}>
            {words.clinical}
          </a>
        ) : null}
      </div>
    </section>
  )
}
