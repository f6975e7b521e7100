import type { RunningAttempt } from '#domain/progress/attempt-record'
import type { AttemptFailure } from '#machines/quiz-attempt-exchange'
import { isOpen, type QuizAttemptEvent } from '#machines/quiz-attempt-state'
import styles from './quiz.module.css'
import { ScreenHeading } from './screen-heading'
import { failureWords } from './words'

const TITLES: Readonly<Record<AttemptFailure['kind'], string>> = {
  offline: failureWords.offlineTitle,
  token: failureWords.tokenTitle,
  content: failureWords.contentTitle,
  answers: failureWords.answersTitle,
  changed: failureWords.changedTitle,
  fault: failureWords.faultTitle,
}

type FailureNoteProps = {
  readonly failure: AttemptFailure
  readonly running: RunningAttempt | null
  /** What was answered can then no longer be changed, but for what could not be graded. */
  readonly isTimeOver: boolean
  /** What the failed exchange was for. */
  readonly task: 'grade' | 'renew'
  readonly send: (event: QuizAttemptEvent) => void
}

/** What went wrong, that the answers are kept, and the ways on. */
export function FailureNote({ failure, running, isTimeOver, task, send }: FailureNoteProps) {
  const open = isOpen(running)
  const renews = task === 'renew' || failure.kind === 'token' || failure.kind === 'content'
  const problems = failure.kind === 'answers' ? failure.problems : []
  return (
    <section className={styles.note}>
      <div className={styles.stack}>
        <ScreenHeading className={styles.reviewTitle}>{TITLES[failure.kind]}</ScreenHeading>
        <p>{renews && !open ? failureWords.resultGone : failure.message}</p>
        {problems.length > 1 && running ? (
          <ul>
            {problems.map((problem) => (
              <li key={problem.itemId}>
                {failureWords.problem(findNumber(running, problem.itemId), problem)}
              </li>
            ))}
          </ul>
        ) : null}
        <div className={styles.row}>{open ? openActions() : closedActions()}</div>
      </div>
    </section>
  )

  function openActions() {
    const index = running ? findFirst(running, failure) : 0
    return (
      <>
        {problems.length > 0 || failure.kind === 'changed' ? null : (
          <button
            type="button"
            className={styles.button}
            onClick={() => send({ type: renews ? 'attempt.renew' : 'attempt.retry' })}
          >
            {renews ? failureWords.renew : failureWords.retry}
          </button>
        )}
        {isTimeOver && problems.length === 0 ? null : (
          <button
            type="button"
            className={`${styles.button} ${problems.length > 0 ? '' : styles.quiet}`}
            onClick={() => send({ type: 'item.shown', index })}
          >
            {failureWords.see}
          </button>
        )}
      </>
    )
  }

  function closedActions() {
    return renews ? null : (
      <button type="button" className={styles.button} onClick={() => send({ type: 'attempt.retry' })}>
        {failureWords.retry}
      </button>
    )
  }
}

function findFirst(running: RunningAttempt, failure: AttemptFailure): number {
  const [problem] = failure.kind === 'answers' ? failure.problems : []
  return problem ? findNumber(running, problem.itemId) - 1 : running.at
}

function findNumber(running: RunningAttempt, itemId: string): number {
  return (
    Math.max(
      0,
      running.items.findIndex((item) => item.id === itemId),
    ) + 1
  )
}
