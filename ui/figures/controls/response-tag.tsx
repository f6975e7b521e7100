import type { ReactNode } from 'react'
import { type ResponseName, responseSigns } from './response-signs'
import styles from './response-tag.module.css'

/** A response category as the whole course shows it: its colour, its sign and its name. */
export function ResponseTag({ of, children }: { readonly of: ResponseName; readonly children: ReactNode }) {
  return (
    <span className={styles.tag} data-response={of}>
      <span aria-hidden="true">{responseSigns[of]}</span>
      {children}
    </span>
  )
}
