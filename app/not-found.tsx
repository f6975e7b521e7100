import type { Metadata } from 'next'
import { words } from '#ui/reference/fault-words'
import styles from '#ui/reference/reference.module.css'

export const metadata: Metadata = { title: words.notFound.title }

export default function NotFound() {
  return (
    <div className={`${styles.page} ${styles.head}`}>
      <h1>{words.notFound.title}</h1>
      <p>{words.notFound.text}</p>
      <p className={styles.row}>
        <a href="/">{words.notFound.home}</a>
        <a href="/lessons">{words.notFound.map}</a>
        <a href="/guide">{words.notFound.guide}</a>
      </p>
    </div>
  )
}
