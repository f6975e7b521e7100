import type { JourneyWork } from '#domain/classes/learner-work'
import styles from './gradebook.module.css'
import { showPoints, showTime } from './show-numbers'
import { words } from './words'

/** A run with every decision, and a link that opens the very run. */
export function JourneyView({ run, timeZone }: { readonly run: JourneyWork; readonly timeZone: string }) {
  const { one } = words
  const said = [
    showTime(run.changedAt, timeZone),
    ...(run.earned !== null && run.max !== null
      ? [one.runScore(showPoints(run.earned), showPoints(run.max))]
      : []),
    ...(run.isFinished ? [] : [one.unfinished]),
    ...(run.mode === 'exploring' ? [one.exploring] : []),
  ]
  return (
    <details className={styles.attempt}>
      <summary>
        <strong>{run.title}</strong>: {said.join(' · ')}
      </summary>
      <p>
        <a href={run.href}>{one.openRun}</a>
      </p>
      {run.choices.length > 0 && (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{one.decision}</th>
                <th scope="col">{one.chosen}</th>
                <th scope="col">{one.judged}</th>
              </tr>
            </thead>
            <tbody>
              {run.choices.map((choice) => (
                <tr key={choice.decisionId}>
                  <td data-label={one.decision} className={styles.stem}>
                    <span>{choice.prompt}</span>
                  </td>
                  <td data-label={one.chosen} className={styles.answer}>
                    <span>{choice.chosen}</span>
                  </td>
                  <td data-label={one.judged}>
                    <span className={choice.grade === 'unsafe' ? styles.mark : undefined}>
                      {one.grades[choice.grade]}
                    </span>
                    {!choice.counts && <small>{one.notCounting}</small>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  )
}
