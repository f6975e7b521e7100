'use client'
import { useActionState, useEffect, useRef } from 'react'
import { type FormAction, type FormState, FRESH_FORM } from '../account/form-state'
import styles from './classes.module.css'
import { FormField } from './form-field'
import { type FormModule, RuleFields } from './rule-fields'
import { words } from './words'

type Props = {
  readonly action: FormAction
  readonly modules: readonly FormModule[]
  readonly values: Readonly<Record<string, string>>
  readonly button: string
  /** The id of the class that is changed; without it, a new one is made. */
  readonly classId?: string
}

/** Works without its script too. What was typed stays when something cannot be used. */
export function ClassForm({ action, modules, values: kept, button, classId }: Props) {
  const [state, send, isSending] = useActionState(action, FRESH_FORM)
  const values = state.values ?? kept
  const isNew = classId === undefined
  return (
    <form action={send} className={styles.form}>
      <Fault state={state} />
      <div key={JSON.stringify(values)} className={styles.fields}>
        {classId && <input type="hidden" name="classId" value={classId} />}
        <NameFields state={state} values={values} />
        <details className={styles.more} open={!isNew || state.problems !== undefined}>
          <summary>{words.form.more}</summary>
          <div className={styles.fields}>
            <RuleFields modules={modules} values={values} problems={state.problems ?? {}} isNew={isNew} />
          </div>
        </details>
        {isNew && <p className={`${styles.soft} ${styles.asIs}`}>{words.form.moreAsIs}</p>}
      </div>
      <button type="submit" disabled={isSending} className={styles.button}>
        {button}
      </button>
      <p role="status" className={styles.done}>
        {state.done}
      </p>
    </form>
  )
}

function Fault({ state }: { readonly state: FormState }) {
  const fault = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (state.problem || state.problems) fault.current?.focus()
  }, [state])
  if (!state.problem && !state.problems) return null
  return (
    <p ref={fault} role="alert" tabIndex={-1} className={styles.note}>
      {state.problem ?? words.form.fix}
    </p>
  )
}

type NameProps = { readonly state: FormState; readonly values: Readonly<Record<string, string>> }

function NameFields({ state, values }: NameProps) {
  return (
    <>
      <FormField
        name="name"
        label={words.form.name}
        hint={words.form.nameHint}
        required
        maxLength={80}
        autoComplete="off"
        defaultValue={values.name}
        problem={state.problems?.name}
      />
      <FormField
        name="term"
        label={words.form.term}
        hint={words.form.termHint}
        maxLength={40}
        autoComplete="off"
        defaultValue={values.term}
        problem={state.problems?.term}
      />
    </>
  )
}
