'use client'
import { useActionState, useId } from 'react'
import { type FormAction, FRESH_FORM } from '../account/form-state'
import styles from './evidence.module.css'
import { words } from './words'

const { form: said } = words

type Props = {
  readonly classId: string
  readonly outcomeId: string
  readonly expectedPercent: number
  readonly action: string
  readonly save: FormAction
}

/** What is expected of an outcome, and what was done. It works without a script too. */
export function NoteForm({ classId, outcomeId, expectedPercent, action, save }: Props) {
  const [state, send, isSending] = useActionState(save, FRESH_FORM)
  const id = useId()
  const problem = state.problems?.expectedPercent
  return (
    <form action={send} className={styles.form}>
      {state.problem && (
        <p role="alert" className={styles.problem}>
          {state.problem}
        </p>
      )}
      <input type="hidden" name="classId" value={classId} />
      <input type="hidden" name="outcomeId" value={outcomeId} />
      <label htmlFor={`${id}-level`}>{said.expected}</label>
      <input
        id={`${id}-level`}
        name="expectedPercent"
        type="number"
        min="1"
        max="100"
        step="0.1"
        required
        defaultValue={state.values?.expectedPercent ?? expectedPercent}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
      />
      {problem && (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
      <label htmlFor={`${id}-action`}>{said.action}</label>
      <p id={`${id}-hint`}>{said.hint}</p>
      <textarea
        id={`${id}-action`}
        name="action"
        rows={3}
        maxLength={2000}
        defaultValue={state.values?.action ?? action}
        aria-describedby={`${id}-hint`}
      />
      {state.problems?.action && <p className={styles.problem}>{state.problems.action}</p>}
      <button type="submit" disabled={isSending} className={styles.button}>
        {said.button}
      </button>
      <p role="status">{state.done}</p>
    </form>
  )
}
