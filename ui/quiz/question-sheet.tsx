import type { FormEvent } from 'react'
import type { RunningAttempt } from '#domain/progress/attempt-record'
import type { AnswerProblem } from '#machines/quiz-attempt-exchange'
import type { QuizAttemptEvent } from '#machines/quiz-attempt-state'
import { ConfidenceChoice } from './confidence-choice'
import { nameKind } from './describe-kind'
import { listStatuses } from './item-status'
import { Question } from './question'
import { QuestionOverview } from './question-overview'
import styles from './quiz.module.css'
import { ScreenHeading } from './screen-heading'
import { quizWords } from './words'

type QuestionSheetProps = {
  readonly running: RunningAttempt
  readonly problems: readonly AnswerProblem[]
  readonly send: (event: QuizAttemptEvent) => void
}

export function QuestionSheet({ running, problems, send }: QuestionSheetProps) {
  const { items, at, responses, flags, confidence } = running
  const item = items[at]
  if (!item) return null
  const isLast = at === items.length - 1
  const goOn = (event: FormEvent) => {
    event.preventDefault()
    send(isLast ? { type: 'review.opened' } : { type: 'item.shown', index: at + 1 })
  }
  const problem = problems.find((one) => one.itemId === item.id)
  const flagged = flags.includes(item.id)
  return (
    <>
      <form className={styles.sheet} onSubmit={goOn} noValidate>
        <ScreenHeading>
          <span className={styles.hidden}>{quizWords.overviewPrefix}</span>
          <span>{quizWords.eyebrow(at + 1, items.length, nameKind(item))}</span>
        </ScreenHeading>
        <Question
          item={item}
          response={responses[item.id]}
          problem={problem?.message ?? null}
          onChange={(response) => send({ type: 'answer.changed', itemId: item.id, response })}
        />
        {problem && item.kind !== 'numeric' ? <p className={styles.note}>{problem.message}</p> : null}
        <ConfidenceChoice
          value={confidence[item.id]}
          onChange={(given) => send({ type: 'confidence.given', itemId: item.id, confidence: given })}
        />
        <div className={`${styles.row} ${styles.spread}`}>
          <button
            type="button"
            className={styles.pill}
            aria-pressed={flagged}
            onClick={() => send({ type: 'item.flagged', itemId: item.id, flagged: !flagged })}
          >
            {flagged ? quizWords.flagged : quizWords.flag}
          </button>
          <span className={styles.row}>
            {at > 0 ? (
              <button
                type="button"
                className={`${styles.button} ${styles.quiet}`}
                onClick={() => send({ type: 'item.shown', index: at - 1 })}
              >
                {quizWords.previous}
              </button>
            ) : null}
            <button type="submit" className={styles.button}>
              {isLast ? quizWords.review : quizWords.next}
            </button>
          </span>
        </div>
      </form>
      <QuestionOverview
        statuses={listStatuses(running, problems)}
        current={at}
        onShow={(index) => send({ type: 'item.shown', index })}
      />
      {isLast ? null : (
        <button
          type="button"
          className={`${styles.button} ${styles.quiet} ${styles.start}`}
          onClick={() => send({ type: 'review.opened' })}
        >
          {quizWords.review}
        </button>
      )}
    </>
  )
}
