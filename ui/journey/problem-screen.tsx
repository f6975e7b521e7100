'use client'

import type { AddressProblem } from '#domain/journey/run-address'
import styles from './briefing.module.css'
import { words } from './words'

type Props = {
  readonly code: AddressProblem
  readonly onAfresh: () => void
  readonly onSameSeed: (() => void) | null
}

/** A link that cannot be opened: what is wrong with it, and the way on. */
export function ProblemScreen({ code, onAfresh, onSameSeed }: Props) {
  return (
    <article className={styles.briefing}>
      <div className={styles.head} role="alert">
        <h1>{words.problem.title}</h1>
        <p className={styles.lead}>{words.problem[code]}</p>
        <div className={styles.row}>
          <button className={styles.primary} type="button" onClick={onAfresh}>
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
