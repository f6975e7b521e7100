import type { ReactNode } from 'react'
import styles from './analysis.module.css'

type Props = { readonly label: string; readonly caption?: string; readonly children: ReactNode }

/** A table that scrolls by itself where it is wider than the page, by keyboard too. */
export function ScrollTable({ label, caption, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
    <figure className={styles.room} aria-label={label} tabIndex={0}>
      <table>
        {caption ? <caption>{caption}</caption> : null}
        {children}
      </table>
    </figure>
  )
}
