import type { Numbers } from '#domain/course/guide-files'
import styles from './guide.module.css'
import { words } from './words'

type NumbersGateProps = {
  readonly numbers: Pick<Numbers, 'id' | 'kind'>
  readonly moduleId: string
  readonly after: string
}

/** The first of two steps before a figure about outlook. The figure itself is on another page. */
export function NumbersGate({ numbers, moduleId, after }: NumbersGateProps) {
  return (
    <div className={styles.gate}>
      <p>
        {words.numbers.gate[numbers.kind]} {words.numbers.both}
      </p>
      <div className={styles.row}>
        <a className={styles.go} href={`#${after}`}>
          {words.numbers.notNow}
        </a>
        <a className={styles.quiet} href={`/guide/${moduleId}/numbers/${numbers.id}`}>
          {words.numbers.choices}
        </a>
      </div>
    </div>
  )
}
