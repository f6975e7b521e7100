'use client'
import styles from './gradebook.module.css'
import { words } from './words'

export function PrintLink() {
  return (
    <button type="button" className={styles.textButton} onClick={() => window.print()}>
      {words.links.print}
    </button>
  )
}
