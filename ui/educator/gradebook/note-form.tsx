'use client'
import { type ReactNode, useActionState, useId } from 'react'
import { type FormAction, FRESH_FORM } from '../account/form-state'
import styles from './gradebook.module.css'

type Field = {
  readonly name: string
  readonly label: string
  readonly kind: 'points' | 'text'
  readonly value?: string
  readonly max?: number
}

type Props = {
  readonly action: FormAction
  readonly hidden: Readonly<Record<string, string>>
  readonly fields: readonly Field[]
  readonly button: string
  readonly children?: ReactNode
}

/** A form with longer texts; it works without a script too. */
export function NoteForm({ action, hidden, fields, button, children }: Props) {
  const [state, send, isSending] = useActionState(action, FRESH_FORM)
  const id = useId()
  return (
    <form action={send} className={styles.form}>
      {children}
      {state.problem && (
        <p role="alert" className={styles.problem}>
          {state.problem}
        </p>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map(({ name, label, kind, value = '', max }) => {
        const problem = state.problems?.[name]
        const common = {
          id: `${id}-${name}`,
          name,
          defaultValue: state.values?.[name] ?? value,
          'aria-invalid': problem ? true : undefined,
          'aria-describedby': problem ? `${id}-${name}-problem` : undefined,
        } as const
        return (
          <div key={name} className={styles.field}>
            <label htmlFor={common.id}>{label}</label>
            {kind === 'points' ? (
              <input {...common} type="number" inputMode="decimal" min={0} max={max} step="any" />
            ) : (
              <textarea {...common} required rows={3} />
            )}
            {problem && (
              <p id={`${common.id}-problem`} className={styles.problem}>
                {problem}
              </p>
            )}
          </div>
        )
      })}
      <button type="submit" disabled={isSending} className={styles.button}>
        {button}
      </button>
      <p role="status" className={styles.done}>
        {state.done}
      </p>
    </form>
  )
}
