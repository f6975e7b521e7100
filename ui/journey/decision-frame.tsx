'use client'

import {
  createContext,
  type FormEvent,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useId,
  useRef,
} from 'react'
import type { Decision } from '#domain/journey/decision'
import styles from './decision-form.module.css'
import { words } from './words'

export type FrameProps = {
  readonly decision: Decision
  /** Whether a control of this page led here: then the question takes the focus that the control has lost. */
  readonly hasMoved: RefObject<boolean>
  readonly hint?: string | undefined
  readonly problem: string | null
  readonly onSubmit: () => void
  readonly children: ReactNode
}

/** What every question is followed by, such as how sure one is; handed in around the form, not through each kind. */
export const FrameFoot = createContext<ReactNode>(null)

/** A question as a real form: nothing is preselected, nothing is timed, and Enter sends it. */
export function DecisionFrame({ decision, hasMoved, hint, problem, onSubmit, children }: FrameProps) {
  const problemId = useId()
  const legend = useRef<HTMLLegendElement>(null)
  const foot = useContext(FrameFoot)
  useEffect(() => {
    const isLost = document.activeElement === document.body
    if (hasMoved.current && isLost) legend.current?.focus()
  }, [hasMoved])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <fieldset aria-describedby={problem ? problemId : undefined}>
        <legend ref={legend} tabIndex={-1}>
          <span className={styles.kicker}>{words.decision.question}</span>
          {decision.prompt}
        </legend>
        {hint && <p className={styles.hint}>{hint}</p>}
        {children}
      </fieldset>
      {foot}
      <p className={styles.problem} id={problemId} role="alert">
        {problem}
      </p>
      <div className={styles.row}>
        <button className={styles.button} type="submit">
          {decision.kind === 'choose-one' ? words.act[decision.act] : words.act[decision.kind]}
        </button>
        <span className={styles.soft}>{words.run.calm}</span>
      </div>
    </form>
  )
}
