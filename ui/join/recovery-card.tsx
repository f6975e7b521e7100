import { useEffect, useRef } from 'react'
import styles from './join.module.css'
import { words } from './words'

type Props = {
  readonly className: string
  readonly alias: string
  readonly recoveryCode: string
  /** Whether the device will remember it. */
  readonly isKept: boolean
  readonly onDone: () => void
}

export function RecoveryCard({ className, alias, recoveryCode, isKept, onDone }: Props) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <section className={styles.head} aria-labelledby="fresh">
      <h1 id="fresh" ref={title} tabIndex={-1}>
        {words.fresh.title(className)}
      </h1>
      <p>{words.fresh.as(alias)}</p>
      <p>{words.fresh.text}</p>
      <p className={styles.code}>{recoveryCode}</p>
      {!isKept && <p className={styles.note}>{words.fresh.notKept}</p>}
      <p className={styles.row}>
        <button type="button" className={styles.button} onClick={onDone}>
          {words.fresh.done}
        </button>
        <button type="button" className={styles.quiet} onClick={() => window.print()}>
          {words.fresh.print}
        </button>
      </p>
    </section>
  )
}
