import type { ReactNode } from 'react'
import styles from './stack.module.css'

/** The parts of a figure under one another: controls, drawing, what it says. */
export function Stack({ children }: { readonly children: ReactNode }) {
  return <div className={styles.stack}>{children}</div>
}
