import type { ReactNode } from 'react'
import styles from './blocks.module.css'
import { words } from './words'

type BlockProps = { readonly children?: ReactNode }

export function Example({ title, children }: BlockProps & { readonly title?: string }) {
  return (
    <div role="note" className={styles.example} aria-label={title ?? words.example}>
      <p className={styles.label}>{words.example}</p>
      {title ? <p className={styles.title}>{title}</p> : null}
      {children}
    </div>
  )
}

export function Say({ children }: BlockProps) {
  return (
    <div role="note" className={styles.say} aria-label={words.say}>
      <p className={styles.label}>{words.say}</p>
      {children}
    </div>
  )
}

export function KeyPoints({ children }: BlockProps) {
  return (
    <div role="note" className={styles.points} aria-label={words.keyPoints}>
      <p className={styles.label}>{words.keyPoints}</p>
      {children}
    </div>
  )
}

export function Caution({ children }: BlockProps) {
  return (
    <div role="note" className={styles.caution} aria-label={words.caution}>
      <p className={styles.label}>{words.caution}</p>
      {children}
    </div>
  )
}

export function ContentNote({ children }: BlockProps) {
  return (
    <div className={styles.note}>
      <p className={styles.label}>{words.contentNote}</p>
      {children}
      <p className={styles.quiet}>{words.skipSensitive}</p>
    </div>
  )
}

/** A passage that a reader opens knowingly. */
export function Sensitive({ title, children }: BlockProps & { readonly title?: string }) {
  return (
    <details className={styles.sensitive}>
      <summary>{title ?? words.openSensitive}</summary>
      {children}
    </details>
  )
}
