import type { ReactNode } from 'react'
import styles from './figure-frame.module.css'
import { words } from './words'

type FigureFrameProps = {
  readonly title: string
  readonly caption: ReactNode
  readonly table: ReactNode
  readonly children: ReactNode
}

/** What every figure stands in: a name, the drawing, a caption, and the same content as text or table. */
export function FigureFrame({ title, caption, table, children }: FigureFrameProps) {
  return (
    <figure className={styles.figure} aria-label={title}>
      <p className={styles.title}>{title}</p>
      <div className={styles.stage}>{children}</div>
      <figcaption className={styles.caption}>{caption}</figcaption>
      <details className={styles.table}>
        <summary>{words.asTable}</summary>
        {table}
      </details>
    </figure>
  )
}
