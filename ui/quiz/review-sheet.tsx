import type { FormEvent } from 'react'
import type { RunningAttempt } from '#domain/progress/attempt-record'
import type { AnswerProblem } from '#machines/quiz-attempt-exchange'
import type { CarriedAnswers, QuizAttemptEvent } from '#machines/quiz-attempt-state'
import { type ItemStatus, listNumbers, listStatuses } from './item-status'
import styles from './quiz.module.css'
import { ScreenHeading } from './screen-heading'
import { reviewWords, statusWords } from './words'

type ReviewSheetProps = {
  readonly running: RunningAttempt
  readonly problems: readonly AnswerProblem[]
  readonly carried: CarriedAnswers | null
  readonly send: (event: QuizAttemptEvent) => void
}

export function ReviewSheet({ running, problems, carried, send }: ReviewSheetProps) {
  const statuses = listStatuses(running, problems)
  const open = statuses.filter(({ answer }) => answer === 'empty' || answer === 'partly')
  const flagged = statuses.filter((status) => status.flagged)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send({ type: 'attempt.submit' })
  }
  return (
    <form className={styles.sheet} onSubmit={submit}>
      <ScreenHeading className={styles.reviewTitle}>{reviewWords.title}</ScreenHeading>
      {carried ? <p className={styles.note}>{describeCarried(carried, statuses)}</p> : null}
      <p>
        {open.length === 0 ? reviewWords.allAnswered : reviewWords.missing(listNumbers(open), open.length)}
      </p>
      {flagged.length > 0 ? <p>{reviewWords.flagged(listNumbers(flagged))}</p> : null}
      <ol className={styles.review}>
        {statuses.map((status) => (
          <ReviewLine
            key={status.item.id}
            status={status}
            onShow={() => send({ type: 'item.shown', index: status.index })}
          />
        ))}
      </ol>
      <p className={styles.small}>{reviewWords.once}</p>
      <div className={styles.row}>
        <button type="submit" className={styles.button}>
          {reviewWords.submit}
        </button>
        <button
          type="button"
          className={`${styles.button} ${styles.quiet}`}
          onClick={() => send({ type: 'item.shown', index: running.at })}
        >
          {reviewWords.back(running.at + 1)}
        </button>
      </div>
    </form>
  )
}

type ReviewLineProps = { readonly status: ItemStatus; readonly onShow: () => void }

function ReviewLine({ status: { item, index, answer, flagged }, onShow }: ReviewLineProps) {
  return (
    <li>
      <button type="button" className={styles.reviewLine} onClick={onShow}>
        <span>{index + 1}</span>
        <span className={styles.stemShort}>{item.stem}</span>
        <span className={styles.status} data-answer={answer}>
          {statusWords[answer]}
          {flagged ? ` · ⚑ ${statusWords.flagged}` : ''}
        </span>
      </button>
    </li>
  )
}

function describeCarried({ kept, newItemIds }: CarriedAnswers, statuses: readonly ItemStatus[]): string {
  return reviewWords.carried(kept, listNumbers(statuses.filter(({ item }) => newItemIds.includes(item.id))))
}
