import styles from './cohort.module.css'
import type { CohortRun } from './use-cohort'
import { words } from './words'

type Props = { readonly run: CohortRun; readonly count: number }

/** What the worker is doing. The beginning and the end are announced; the numbers in between are only shown. */
export function RunStatus({ run, count }: Props) {
  const { status, done } = run
  return (
    <div className={styles.status}>
      <p role="status">{announce(run, count)}</p>
      {status === 'running' && (
        <div className={styles.row}>
          <progress max={count} value={done} aria-label={words.running(count)} />
          <span className={styles.soft}>{words.progress(done, count)}</span>
          <button type="button" className={styles.secondary} onClick={run.cancel}>
            {words.cancel}
          </button>
        </div>
      )}
      {(status === 'stopped' || status === 'failed') && (
        <button type="button" className={styles.secondary} onClick={run.runAgain}>
          {words.runAgain}
        </button>
      )}
    </div>
  )
}

function announce({ status, shown }: CohortRun, count: number): string {
  switch (status) {
    case 'running':
      return words.running(count)
    case 'done':
      return shown ? words.done(shown.view.count, shown.elapsedMs) : ''
    case 'stopped':
      return shown ? words.stopped : words.stoppedFirst
    case 'failed':
      return words.failed
  }
}
