import type { ReactNode } from 'react'
import styles from './table-room.module.css'

type TableRoomProps = { readonly label: string; readonly children: ReactNode }

/** Lets a wide table scroll inside its figure on a narrow screen, instead of widening the page. */
export function TableRoom({ label, children }: TableRoomProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
    <section className={styles.room} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
