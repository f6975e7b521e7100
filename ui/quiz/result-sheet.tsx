import { formatPercent } from '#domain/assessment/grade/ratio'
import type { RunningAttempt } from '#domain/progress/attempt-record'
import type { GradedQuiz } from '#machines/quiz-attempt-exchange'
import { listNumbers } from './item-status'
import styles from './result.module.css'
import { ResultItem } from './result-item'
import { ScreenHeading } from './screen-heading'
import { resultWords } from './words'

type ResultSheetProps = { readonly result: GradedQuiz; readonly running: RunningAttempt | null }

export function ResultSheet({ result, running }: ResultSheetProps) {
  const { items, grade, withheldUntil } = result
  const full = items.filter(({ feedback: { score } }) => score.score === score.max).length
  return (
    <>
      <section className={styles.summary}>
        <ScreenHeading className={styles.title}>{resultWords.title}</ScreenHeading>
        <p className={styles.percent} data-testid="percent">
          {resultWords.score(formatPercent(grade))}
        </p>
        {withheldUntil === null ? <p>{resultWords.sentence(full, items.length)}</p> : null}
        <p>{describeMastery(result)}</p>
        {withheldUntil === null ? null : <p>{resultWords.withheld(showTime(withheldUntil))}</p>}
      </section>
      {items.length > 0 ? <h2 className={styles.explained}>{resultWords.explained}</h2> : null}
      {items.map((graded, index) => (
        <ResultItem
          key={graded.feedback.itemId}
          number={index + 1}
          item={running?.items.find((item) => item.id === graded.feedback.itemId)}
          graded={graded}
          confidence={running?.confidence[graded.feedback.itemId]}
        />
      ))}
    </>
  )
}

/** In the time of this device. */
function showTime(at: number): string {
  const parts = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  } as const
  return new Intl.DateTimeFormat('en-GB', parts).format(at)
}

function describeMastery({ mastery, cutPercent, items, withheldUntil }: GradedQuiz): string {
  if (mastery.mastered) return resultWords.mastered
  if (withheldUntil !== null) return resultWords.notMasteredYet(cutPercent)
  const missed = items
    .map(({ feedback }, index) => ({ itemId: feedback.itemId, index }))
    .filter(({ itemId }) => mastery.missedSafetyCritical.includes(itemId))
  if (missed.length === 0) return resultWords.close(cutPercent)
  const numbers = listNumbers(missed)
  return mastery.reachesCut ? resultWords.safety(numbers) : resultWords.both(cutPercent, numbers)
}
