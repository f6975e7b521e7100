'use client'

import type { AddressProblem } from '#domain/journey/run-address'
import styles from './briefing/briefing.module.css'
import { words } from './words'

type Props = {
  readonly code: AddressProblem | 'not-loaded'
  readonly onAfresh: () => void
  readonly onSameSeed: (() => void) | null
  readonly onRetry?: () => void
}

/** A link that cannot be opened: what is wrong with it, and the way on. */
export function ProblemScreen({ code, onAfresh, onSameSeed, onRetry }: Props) {
  return (
    <article className={styles.briefing}>
      <div className={styles.head} role="alert">
        <h1>{code === 'not-loaded' ? words.problem.notLoadedTitle : words.problem.title}</h1>
        <p className={styles.lead}>{words.problem[code]}</p>
        <div className={styles.row}>
          {onRetry && (
            <button className={styles.primary} type="button" onClick={onRetry}>
              {words.problem.retry}
            </button>
          )}
          <button className={onRetry ? styles.secondary : styles.primary} type="button" onClick={onAfresh}>
            {words.problem.afresh}
          </button>
          {onSameSeed && (
            <button className={styles.secondary} type="button" onClick={onSameSeed}>
              {words.problem.sameSeed}
            </button>
          )}
        </div>
      </div>
    </article>
  )
}

/** While a case is fetched: a line of text, no moving thing. */
export function OpeningScreen() {
  return (
    <article className={styles.briefing}>
      <p className={styles.lead} role="status">
        {words.run.loading}
      </p>
    </article>
  )
}
