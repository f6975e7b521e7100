import { useEffect, useRef, useState } from 'react'
import { loadIsHidden, saveIsHidden } from '#browser/class-quiz/hidden-clock'
import { hideQuestion, showQuestion } from '#browser/outbox/report-quiz'
import { formatRemaining } from '#domain/classes/quiz-clock'
import type { ClockParts } from '../class-part'
import quiz from '../quiz.module.css'
import styles from './class-quiz.module.css'
import { type ShownClock, useQuizClock } from './use-quiz-clock'
import { clockWords } from './words'

/** The time of a timed attempt above its question or review, which a break covers; without a limit the sheet alone. */
export function QuizClock({ running, isTimeOver, onEnd, sheet }: ClockParts) {
  const clock = useQuizClock(running.moduleId, running.id)
  const root = useRef<HTMLDivElement>(null)
  const isOnBreak = clock?.isOnBreak === true
  const isOver = clock !== null && clock.remainingMs === 0 && !isOnBreak
  useEffect(() => {
    if (isOver && !isTimeOver) onEnd()
  }, [isOver, isTimeOver, onEnd])
  const wasOnBreak = useRef(isOnBreak)
  useEffect(() => {
    if (wasOnBreak.current === isOnBreak) return
    wasOnBreak.current = isOnBreak
    if (isOnBreak) hideQuestion()
    else showQuestion(running)
    root.current?.querySelector<HTMLElement>('[data-screen-heading]')?.focus()
  }, [isOnBreak, running])
  if (!clock) return sheet
  return (
    <div className={quiz.stack} ref={root}>
      <ClockRow clock={clock} isTimeOver={isTimeOver} />
      {isOnBreak ? <Cover onGoOn={() => clock.setBreak(false)} /> : sheet}
    </div>
  )
}

function ClockRow({ clock, isTimeOver }: { readonly clock: ShownClock; readonly isTimeOver: boolean }) {
  const [isHidden, setIsHidden] = useState(loadIsHidden)
  const toggle = () => {
    saveIsHidden(!isHidden)
    setIsHidden(!isHidden)
  }
  return (
    <section className={styles.clock} aria-label={clockWords.label}>
      <p className={styles.time} data-testid="time-left">
        {isHidden ? (
          clockWords.hidden
        ) : (
          <>
            {clockWords.left} <strong className={styles.figures}>{formatRemaining(clock.remainingMs)}</strong>
          </>
        )}
      </p>
      <p role="status" className={styles.notice}>
        {clock.notice && !clock.isOnBreak ? clockWords.notices[clock.notice] : ''}
      </p>
      <span className={styles.buttons}>
        <button type="button" className={quiz.pill} onClick={toggle}>
          {isHidden ? clockWords.show : clockWords.hide}
        </button>
        {clock.breaks && !clock.isOnBreak && !isTimeOver ? (
          <button type="button" className={quiz.pill} onClick={() => clock.setBreak(true)}>
            {clockWords.pause}
          </button>
        ) : null}
      </span>
    </section>
  )
}

function Cover({ onGoOn }: { readonly onGoOn: () => void }) {
  return (
    <section className={quiz.sheet}>
      <h2 tabIndex={-1} className={quiz.reviewTitle} data-screen-heading>
        {clockWords.paused}
      </h2>
      <p>{clockWords.stands}</p>
      <div className={quiz.row}>
        <button type="button" className={quiz.button} onClick={onGoOn}>
          {clockWords.goOn}
        </button>
      </div>
    </section>
  )
}
