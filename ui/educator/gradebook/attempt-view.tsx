import type { AnsweredItem, WorkAttempt } from '#domain/classes/learner-work'
import type { TimeUsed } from '#domain/classes/time-used'
import styles from './gradebook.module.css'
import { showPoints, showTime, toMinutes } from './show-numbers'
import { words } from './words'

type Props = {
  readonly classId: string
  readonly attempt: WorkAttempt
  readonly timeZone: string
  readonly isOpen: boolean
}

/** An attempt with every question as it was asked; the one that counts stands open. */
export function AttemptView({ classId, attempt, timeZone, isOpen }: Props) {
  const { one } = words
  const points = words.points(showPoints(attempt.points), showPoints(attempt.maxPoints))
  const said = [
    attempt.percent === null ? points : `${points} (${words.percent(attempt.percent)})`,
    one.handedIn(showTime(attempt.submittedAt, timeZone)),
    words.minutes(toMinutes(attempt.focusMs)),
    ...(attempt.isMastered ? [`✓ ${words.masteredSign}`] : []),
    ...(attempt.isLate ? [one.late] : []),
    ...(attempt.timeUsed?.isOver ? [one.overTime] : []),
    ...(attempt.isOutside ? [one.outside] : []),
    ...(attempt.isGraded ? [one.isGraded] : []),
    ...(attempt.isCounted ? [] : [one.notCounted]),
  ]
  return (
    <details className={styles.attempt} open={isOpen}>
      <summary>
        <strong>{one.attempt(attempt.place)}</strong>: {said.join(' · ')}
      </summary>
      {attempt.timeUsed && <p className={styles.soft}>{describeTime(attempt.timeUsed)}</p>}
      {attempt.isOutside && <p className={styles.soft}>{one.outsideMeans}</p>}
      <div className={styles.scroll}>
        <table className={`${styles.table} ${styles.answers}`}>
          <thead>
            <tr>
              <th scope="col">{one.question}</th>
              <th scope="col">{one.given}</th>
              <th scope="col">{one.right}</th>
              <th scope="col">{one.score}</th>
              <th scope="col">{one.sure}</th>
              <th scope="col">{one.time}</th>
            </tr>
          </thead>
          <tbody>
            {attempt.items.map((item) => (
              <AnswerRow key={item.itemId} classId={classId} item={item} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

/** Stands in the closed part: a class may be looking on, and the time is the learner's own. */
function describeTime({ usedMs, limitMs }: TimeUsed): string {
  return words.one.timeUsed(words.minutes(toMinutes(usedMs)), words.minutes(toMinutes(limitMs)))
}

function AnswerRow({ classId, item }: { readonly classId: string; readonly item: AnsweredItem }) {
  const { one } = words
  const { itemId, version, lines, score, max, confidence, timeMs } = item
  const isSureAndWrong = confidence === 'sure' && score < max
  const href = `/teach/${classId}/gradebook/correct?item=${encodeURIComponent(itemId)}&version=${version}`
  return (
    <tr>
      <td data-label={one.question} className={styles.stem}>
        <span>{item.stem}</span>
        <small>
          {itemId}
          {item.isSafetyCritical && `, ${one.critical}`} <a href={href}>{one.correct}</a>
        </small>
      </td>
      <td data-label={one.given} className={styles.answer}>
        {lines.map(({ part, given, isRight }) => (
          <p key={part ?? itemId}>
            {part && <span className={styles.part}>{part}: </span>}
            <span className={isRight ? undefined : styles.missed}>
              {isRight && <span aria-hidden="true">✓ </span>}
              {given || one.nothing}
            </span>
          </p>
        ))}
      </td>
      <td data-label={one.right} className={styles.answer}>
        {lines.map(({ part, right }) => (
          <p key={part ?? itemId}>
            {part && <span className={styles.part}>{part}: </span>}
            {right}
          </p>
        ))}
      </td>
      <td data-label={one.score}>
        <span>{words.points(showPoints(score), showPoints(max))}</span>
        {item.isLeftOut && <small className={styles.mark}>{one.leftOut}</small>}
      </td>
      <td data-label={one.sure}>
        {confidence && <span>{one.confidence[confidence]}</span>}
        {isSureAndWrong && <small className={styles.mark}>{one.sureAndWrong}</small>}
      </td>
      <td data-label={one.time}>{timeMs !== null && words.seconds(Math.round(timeMs / 1000))}</td>
    </tr>
  )
}
