'use client'
import { words } from '#ui/reference/fault-words'
import styles from '#ui/reference/reference.module.css'

export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  return (
    <div className={`${styles.page} ${styles.head}`} role="alert">
      <h1>{words.error.title}</h1>
      <p>{words.error.text}</p>
      <p className={styles.row}>
        <button type="button" className={styles.button} onClick={reset}>
          {words.error.again}
        </button>
        <a href="/lessons">{words.notFound.map}</a>
      </p>
    </div>
  )
}
