'use client'
import styles from './classes.module.css'

export function PrintButton({ text }: { readonly text: string }) {
  return (
    <button type="button" className={styles.button} onClick={() => window.print()}>
      {text}
    </button>
  )
}
