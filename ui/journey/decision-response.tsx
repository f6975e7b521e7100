'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import type { Choice, Decision } from '#domain/journey/decision'
import type { TakenDecision } from '#domain/journey/replay-log'
import styles from './decision-response.module.css'
import { words } from './words'

type Props = {
  readonly taken: TakenDecision
  readonly goOn: string
  readonly onGoOn: () => void
}

const r = words.response

/** What came of a decision, and why: calm, at once, without a mark. */
export function DecisionResponse({ taken, goOn, onGoOn }: Props) {
  const title = useRef<HTMLHeadingElement>(null)
  const { decision } = taken
  useEffect(() => {
    title.current?.focus({ preventScroll: true })
    title.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <section className={styles.response}>
      <h2 ref={title} tabIndex={-1}>
        {decision.kind === 'choose-one' ? r.title[decision.act] : r.title.other}
      </h2>
      <ResponseBody decision={decision} choice={taken.choice} />
      <button className={styles.button} type="button" onClick={onGoOn}>
        {goOn}
      </button>
    </section>
  )
}

function ResponseBody({ decision, choice }: { decision: Decision; choice: Choice }): ReactNode {
  const ids = typeof choice === 'string' ? [choice] : choice
  if (decision.kind === 'choose-one') {
    const option = decision.options.find(({ id }) => ids.includes(id))
    return (
      <>
        <p className={styles.chosen}>{option?.text}</p>
        {option?.reply && <p className={styles.reply}>{option.reply}</p>}
        <Why>{option?.rationale}</Why>
      </>
    )
  }
  if (decision.kind === 'classify') {
    const option = decision.options.find(({ id }) => ids.includes(id))
    const right = choice === decision.key
    return (
      <>
        <p className={styles.chosen}>{option?.text}</p>
        {!right && <Why>{option?.rationale}</Why>}
        <p>
          <strong>{r.recorded}: </strong>
          {decision.reason}.
        </p>
      </>
    )
  }
  if (decision.kind === 'order') {
    const steps = decision.key.flatMap((id) => decision.options.find((option) => option.id === id) ?? [])
    return (
      <>
        <p>
          <strong>{r.order}</strong>
        </p>
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step.id}>
              <strong>{step.text}.</strong> {step.rationale}
            </li>
          ))}
        </ol>
      </>
    )
  }
  const named = decision.options.filter((option) => option.belongs || ids.includes(option.id))
  return (
    <ul className={styles.several}>
      {named.map((option) => (
        <li key={option.id} data-belongs={option.belongs} data-chosen={ids.includes(option.id)}>
          <span className={styles.mark}>
            {option.belongs ? (ids.includes(option.id) ? r.belongs : r.alsoBelongs) : r.notHere}
          </span>
          <strong>{option.text}.</strong> {option.rationale}
        </li>
      ))}
    </ul>
  )
}

function Why({ children }: { children: ReactNode }) {
  return (
    <p>
      <strong>{r.why}: </strong>
      {children}
    </p>
  )
}
