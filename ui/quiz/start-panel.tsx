import { type AttemptPolicy, type NextAttempt, nextAttempt } from '#domain/assessment/grade/next-attempt'
import type { AttemptRecord } from '#domain/progress/attempt-record'
import styles from './quiz.module.css'
import { resultWords } from './words'

type StartPanelProps = {
  readonly moduleId: string
  readonly records: readonly AttemptRecord[]
  readonly now: number
  readonly label: string
  /** The class has not opened the quiz yet. */
  readonly isClosed?: boolean
  readonly policy?: AttemptPolicy | undefined
  readonly onStart: () => void
}

/** What the attempts so far allow, the button for the next, and what they came to. */
export function StartPanel(props: StartPanelProps) {
  const { moduleId, records, now, label, isClosed = false, policy, onStart } = props
  const next = nextAttempt({ attempts: records, now, ...(policy && { policy }) })
  return (
    <div className={styles.stack}>
      {records.length > 0 ? <AttemptList records={records} /> : null}
      {(records.length > 0 && !policy) || next.status !== 'allowed' ? <p>{describeNext(next)}</p> : null}
      <div className={styles.row}>
        {next.status === 'none-left' ? null : (
          <button
            type="button"
            className={styles.button}
            disabled={next.status !== 'allowed' || isClosed}
            onClick={onStart}
          >
            {label}
          </button>
        )}
        <a className={`${styles.button} ${styles.quiet}`} href={`/lessons/${moduleId}`}>
          {resultWords.toLesson}
        </a>
      </div>
    </div>
  )
}

function AttemptList({ records }: { readonly records: readonly AttemptRecord[] }) {
  return (
    <div>
      <h2>{resultWords.earlier}</h2>
      <ul>
        {records.map(({ id, attemptNo, percent, mastered }) => (
          <li key={id}>{resultWords.attemptLine(attemptNo, percent.toFixed(1), mastered)}</li>
        ))}
      </ul>
    </div>
  )
}

function describeNext(next: NextAttempt): string {
  if (next.status !== 'wait') return next.reason
  const when = new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  })
  return `${next.reason} ${resultWords.opens(when.format(next.until))}`
}
