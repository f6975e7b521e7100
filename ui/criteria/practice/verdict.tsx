import { ResponseMark } from '../response-mark'
import styles from './practice.module.css'
import type { Reading } from './read-draft'
import { words } from './words'

export type Verdict = { readonly category: string; readonly reason: string; readonly source: string }

export function VerdictView({ reading }: { readonly reading: Reading<Verdict> }) {
  return (
    <output className={styles.verdict}>
      {reading.result ? (
        <>
          <span>
            {words.reading}: <ResponseMark category={reading.result.category} />
          </span>
          <span>{reading.result.reason}</span>
          <small>
            {words.rule}: {reading.result.source}
          </small>
        </>
      ) : (
        <span>{reading.fault}</span>
      )}
    </output>
  )
}
