import type { ReactNode } from 'react'
import styles from './reserve.module.css'

type ReserveProps = {
  /** True where the controls work; false keeps only the room they will need. */
  readonly live: boolean
  readonly children: ReactNode
}

/**
 * Controls, or the room for them: so nothing moves when the live figure takes the place of the still one.
 * Without scripts, and in print, the room is not kept.
 */
export function Reserve({ live, children }: ReserveProps) {
  return (
    <div className={styles.controls} aria-hidden={!live || undefined} inert={!live}>
      {children}
    </div>
  )
}
