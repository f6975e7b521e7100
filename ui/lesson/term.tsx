import type { ReactNode } from 'react'
import styles from './term.module.css'

/** A word of the glossary in running text. It opens both definitions. */
export function Term({ id, children }: { readonly id: string; readonly children?: ReactNode }) {
  return (
    <a className={styles.term} href={`/glossary#${id}`} data-peek={id}>
      {children}
    </a>
  )
}
