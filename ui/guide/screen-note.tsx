import type { ReactNode } from 'react'
import styles from './guide.module.css'
import { words } from './words'

/** Says what the next screens speak of, with a way past them. */
export function ScreenNote({ past, children }: { readonly past: string; readonly children?: ReactNode }) {
  return (
    <div className={styles.note}>
      <p className={styles.small}>{words.note}</p>
      {children}
      <a className={styles.link} href={`#${past}`}>
        {words.notePass}
      </a>
    </div>
  )
}
