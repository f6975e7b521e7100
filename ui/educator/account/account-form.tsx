'use client'
import { useActionState, useId } from 'react'
import styles from './account.module.css'
import { type FormAction, type FormState, FRESH_FORM } from './form-state'

export type Field = {
  readonly name: string
  readonly label: string
  readonly kind: 'text' | 'email' | 'password' | 'check' | 'hidden'
  readonly autoComplete?: string
  readonly hint?: string
  readonly value?: string
  readonly minLength?: number
  readonly isOptional?: boolean
}

type Props = {
  readonly action: FormAction
  readonly fields: readonly Field[]
  readonly button: string
  readonly isQuiet?: boolean
}

/** A form that also works before its script has loaded, and without any. */
export function AccountForm({ action, fields, button, isQuiet = false }: Props) {
  const [state, send, isSending] = useActionState(action, FRESH_FORM)
  return (
    <form action={send} className={styles.form}>
      {state.problem && (
        <p role="alert" className={styles.problem}>
          {state.problem}
        </p>
      )}
      {fields.map((field) => (
        <FieldRow key={field.name} field={field} state={state} />
      ))}
      <button type="submit" disabled={isSending} className={isQuiet ? styles.quiet : styles.button}>
        {button}
      </button>
      <p role="status" className={styles.done}>
        {state.done}
      </p>
      {state.link && <output className={styles.link}>{state.link}</output>}
    </form>
  )
}

type RowProps = { readonly field: Field; readonly state: FormState }

function FieldRow({ field, state }: RowProps) {
  const id = useId()
  const { name, label, kind, hint, autoComplete, minLength } = field
  if (kind === 'hidden') return <input type="hidden" name={name} value={field.value ?? ''} />
  const problem = state.problems?.[name]
  if (kind === 'check') {
    return (
      <div className={styles.field}>
        <label className={styles.check}>
          <input type="checkbox" name={name} required={!field.isOptional} /> {label}
        </label>
        {problem && <p className={styles.fieldProblem}>{problem}</p>}
      </div>
    )
  }
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint && <p id={`${id}-hint`}>{hint}</p>}
      <input
        id={id}
        name={name}
        type={kind}
        required={!field.isOptional}
        defaultValue={state.values?.[name] ?? field.value ?? ''}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
        {...(autoComplete && { autoComplete })}
        {...(minLength && { minLength })}
      />
      {problem && (
        <p id={`${id}-problem`} className={styles.fieldProblem}>
          {problem}
        </p>
      )}
    </div>
  )
}
