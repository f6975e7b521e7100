import { type ReactNode, useCallback, useEffect, useRef } from 'react'
import type { AttemptStorage } from '#browser/attempt-storage'
import { nextAttempt } from '#domain/assessment/grade/next-attempt'
import type { ClassPart } from './class-part'
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
  /** On a device that is in a class. */
  readonly classPart?: ClassPart | undefined
  /** What to expect, shown before an attempt. */
  readonly children: ReactNode
}

/** One attempt after another at the quiz of a module, on this device. */
export function QuizRun({ moduleId, storage, exchange, startAtOnce, classPart, children }: QuizRunProps) {
  const { state, send, saved } = useQuizAttempt({ moduleId, storage, exchange })
  const { running, records, failure, result, carried, isTimeOver } = state.context
  const latest = Math.max(0, ...records.map((record) => record.submittedAt))
  const now = Math.max(useNow(findWake(records)), latest)
  const problems = failure?.kind === 'answers' ? failure.problems : []
  const root = useRef<HTMLDivElement>(null)
  const tags = [...state.tags].join(' ')
  useScreenFocus(root, state.hasTag('question') ? `question ${running?.at}` : tags)
  const policy = classPart?.policy
  const start = useCallback(() => send({ type: 'attempt.start', at: Date.now(), policy }), [send, policy])
  const endTime = useCallback(() => send({ type: 'time.ended' }), [send])
  const startsNow = startAtOnce && classPart?.mayStart !== false
  useEffect(() => {
    // In a turn of its own: an effect may be run, undone and run again.
    const timer = startsNow ? setTimeout(start) : undefined
    return () => clearTimeout(timer)
  }, [startsNow, start])
  const panel = (label: string) => (
    <>
      {classPart?.renderTerms(records.length + 1)}
      <StartPanel
        moduleId={moduleId}
        records={records}
        now={now}
        label={label}
        isClosed={classPart?.mayStart === false}
        policy={policy}
        onStart={start}
      />
    </>
  )
  const sheet = running ? (
    state.hasTag('question') ? (
      <QuestionSheet running={running} problems={problems} send={send} />
    ) : state.hasTag('review') ? (
      <ReviewSheet running={running} problems={problems} carried={carried} send={send} />
    ) : null
  ) : null
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
      {isTimeOver ? <p className={styles.note}>{describeEnd(state)}</p> : null}
      {sheet && running && classPart
        ? classPart.renderClock({ running, isTimeOver, onEnd: endTime, sheet })
        : sheet}
      {state.matches('failed') && failure ? (
        <FailureNote
          failure={failure}
          running={running}
          isTimeOver={isTimeOver}
          task={state.matches({ failed: 'renewFailed' }) ? 'renew' : 'grade'}
          send={send}
        />
      ) : null}
      {state.hasTag('result') && result ? <ResultSheet result={result} running={running} /> : null}
      {state.hasTag('result') ||
      (state.matches('failed') && (running?.submittedAt || failure?.kind === 'changed')) ? (
        <section className={styles.stack} aria-label={resultWords.again}>
          {panel(quizWords.startAgain)}
        </section>
      ) : null}
    </div>
  )
}

type State = ReturnType<typeof useQuizAttempt>['state']

function describeEnd(state: State): string {
  if (state.hasTag('result')) return quizWords.timeHandedIn
  return state.matches('failed') || state.hasTag('waiting') ? quizWords.timeKept : quizWords.timeMending
}

function findWake(records: Parameters<typeof nextAttempt>[0]['attempts']): number | null {
  const next = nextAttempt({ attempts: records, now: Date.now() })
  return next.status === 'wait' ? next.until : null
}
