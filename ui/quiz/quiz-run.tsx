import { type ReactNode, useCallback, useEffect, useRef } from 'react'
import type { AttemptStorage } from '#browser/attempt-storage'
import { nextAttempt } from '#domain/assessment/grade/next-attempt'
import { FailureNote } from './failure-note'
import { QuestionSheet } from './question-sheet'
import styles from './quiz.module.css'
import { ResultSheet } from './result-sheet'
import { ReviewSheet } from './review-sheet'
import { useScreenFocus } from './screen-heading'
import { StartPanel } from './start-panel'
import { useNow } from './use-now'
import { type QuizExchange, useQuizAttempt } from './use-quiz-attempt'
import { quizWords, resultWords } from './words'

type QuizRunProps = {
  readonly moduleId: string
  readonly storage: AttemptStorage
  readonly exchange: QuizExchange
  /** The start was asked for before this was loaded. */
  readonly startAtOnce: boolean
  /** What to expect, shown before an attempt. */
  readonly children: ReactNode
}

/** One attempt after another at the quiz of a module, on this device. */
export function QuizRun({ moduleId, storage, exchange, startAtOnce, children }: QuizRunProps) {
  const { state, send, saved } = useQuizAttempt({ moduleId, storage, exchange })
  const { running, records, failure, result, carried } = state.context
  const latest = Math.max(0, ...records.map((record) => record.submittedAt))
  const now = Math.max(useNow(findWake(records)), latest)
  const problems = failure?.kind === 'answers' ? failure.problems : []
  const root = useRef<HTMLDivElement>(null)
  const tags = [...state.tags].join(' ')
  useScreenFocus(root, state.hasTag('question') ? `question ${running?.at}` : tags)
  const start = useCallback(() => send({ type: 'attempt.start', at: Date.now() }), [send])
  useEffect(() => {
    // In a turn of its own: an effect may be run, undone and run again.
    const timer = startAtOnce ? setTimeout(start) : undefined
    return () => clearTimeout(timer)
  }, [startAtOnce, start])
  const panel = (label: string) => (
    <StartPanel moduleId={moduleId} records={records} now={now} label={label} onStart={start} />
  )
  return (
    <div className={styles.run} ref={root} data-quiz-screen={tags}>
      {storage.wasSetAside() ? <p className={styles.note}>{quizWords.setAside}</p> : null}
      {saved ? null : <p className={styles.note}>{quizWords.notSaved}</p>}
      {state.matches('startFailed') && failure ? <p className={styles.note}>{failure.message}</p> : null}
      {state.hasTag('ready') ? children : null}
      {state.hasTag('ready') ? panel(records.length > 0 ? quizWords.startAgain : quizWords.start) : null}
      <p className={styles.waiting} role="status">
        {state.hasTag('waiting') ? (state.matches('starting') ? quizWords.drawing : quizWords.sending) : ''}
      </p>
      {state.hasTag('question') && running ? (
        <QuestionSheet running={running} problems={problems} send={send} />
      ) : null}
      {state.hasTag('review') && running ? (
        <ReviewSheet running={running} problems={problems} carried={carried} send={send} />
      ) : null}
      {state.matches('failed') && failure ? (
        <FailureNote
          failure={failure}
          running={running}
          task={state.matches({ failed: 'renewFailed' }) ? 'renew' : 'grade'}
          send={send}
        />
      ) : null}
      {state.hasTag('result') && result ? <ResultSheet result={result} running={running} /> : null}
      {state.hasTag('result') || (state.matches('failed') && running?.submittedAt) ? (
        <section className={styles.stack} aria-label={resultWords.again}>
          {panel(quizWords.startAgain)}
        </section>
      ) : null}
    </div>
  )
}

function findWake(records: Parameters<typeof nextAttempt>[0]['attempts']): number | null {
  const next = nextAttempt({ attempts: records, now: Date.now() })
  return next.status === 'wait' ? next.until : null
}
