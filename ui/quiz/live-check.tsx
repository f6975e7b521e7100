import { type FormEvent, useMemo, useState } from 'react'
import { isAnswered, makeEmptyResponse, validateResponse } from '#domain/assessment/answer'
import { explainResponse, type ItemFeedback } from '#domain/assessment/explain-response'
import type { Check } from '#domain/assessment/item'
import type { PartOrder } from '#domain/assessment/kinds/kind-rules'
import { toPublicItem } from '#domain/assessment/public-item'
import type { Response } from '#domain/assessment/response.schema'
import { Explained } from './kinds/explained-registry'
import { Question } from './question'
import styles from './question.module.css'
import { ScoreWords } from './score-words'
import { checkWords } from './words'

export const CHECK_ANSWERED = 'check.answered'

/** What `check.answered` on the window carries: the points of one check, for the learner's own progress. */
export type CheckAnswered = { readonly id: string; readonly score: number; readonly max: number }

type LiveCheckProps = { readonly check: Check; readonly order: PartOrder }

/** A check in a lesson: answered and explained at once, as often as one likes. */
export function LiveCheck({ check, order }: LiveCheckProps) {
  const item = useMemo(() => toPublicItem(check, order), [check, order])
  const [response, setResponse] = useState<Response>(() => makeEmptyResponse(item.kind))
  const [problem, setProblem] = useState('')
  const [feedback, setFeedback] = useState<ItemFeedback | null>(null)
  const answer = (event: FormEvent) => {
    event.preventDefault()
    const found = isAnswered(response) ? validateResponse(item, response)[0]?.message : checkWords.empty
    setProblem(found ?? '')
    if (found !== undefined) return
    const explained = explainResponse(check, response, order)
    setFeedback(explained)
    const detail: CheckAnswered = { id: check.id, score: explained.score.score, max: explained.score.max }
    window.dispatchEvent(new CustomEvent(CHECK_ANSWERED, { detail }))
  }
  const again = () => {
    setFeedback(null)
    setResponse(makeEmptyResponse(item.kind))
  }
  if (feedback) return <CheckFeedback stem={item.stem} feedback={feedback} onAgain={again} />
  return (
    <form className={styles.body} onSubmit={answer} noValidate>
      <Question item={item} response={response} onChange={setResponse} />
      <p role="status" className={styles.problem}>
        {problem}
      </p>
      <button type="submit" className={styles.action}>
        {checkWords.answer}
      </button>
    </form>
  )
}

type CheckFeedbackProps = {
  readonly stem: string
  readonly feedback: ItemFeedback
  readonly onAgain: () => void
}

function CheckFeedback({ stem, feedback, onAgain }: CheckFeedbackProps) {
  return (
    <div className={styles.body} tabIndex={-1} ref={takeFocus}>
      <p className={styles.stem}>{stem}</p>
      <Explained kind={feedback.answer.kind} feedback={feedback.answer} />
      <ScoreWords words={feedback.words} />
      <button type="button" className={styles.action} onClick={onAgain}>
        {checkWords.again}
      </button>
    </div>
  )
}

/** The button that was pressed is gone; reading goes on with what came of it. */
function takeFocus(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true })
}
