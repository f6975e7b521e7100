import styles from './reading.module.css'

type ReadingProps = {
  /** True where the sentence follows the controls: then a change is announced. */
  readonly live: boolean
  readonly children: string
}

/** What the figure says at this moment, as a sentence. */
export function Reading({ live, children }: ReadingProps) {
  return (
    <p className={styles.reading} role={live ? 'status' : undefined}>
      {children}
    </p>
  )
}
