'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import type { Choice, Decision } from '#domain/journey/decision'
import type { TakenDecision } from '#domain/journey/replay-log'
import type { RunMode } from '#domain/journey/run-address'
import { answerRows, describeChoice } from '../describe-choice'
import { words } from '../words'
import styles from './decision-response.module.css'

type Props = {
  readonly taken: TakenDecision
  readonly mode: RunMode
  readonly goOn: string
  readonly onGoOn: () => void
}

const r = words.response

/** What came of a decision: when exploring with the reasons at once, in a scored run with the reasons in the debrief. */
export function DecisionResponse({ taken, mode, goOn, onGoOn }: Props) {
  const title = useRef<HTMLHeadingElement>(null)
  const { decision, choice } = taken
  useEffect(() => {
    title.current?.focus({ preventScroll: true })
    title.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <section className={styles.response}>
      <h2 ref={title} tabIndex={-1}>
        {decision.kind === 'choose-one' ? r.title[decision.act] : r.title.other}
      </h2>
      {mode === 'scored' ? (
        <Outcome decision={decision} choice={choice} />
      ) : (
        <Reasons decision={decision} choice={choice} />
      )}
      <button className={styles.button} type="button" onClick={onGoOn}>
        {goOn}
      </button>
    </section>
  )
}

type AnswerProps = { readonly decision: Decision; readonly choice: Choice }

function Outcome({ decision, choice }: AnswerProps) {
  const reply =
    decision.kind === 'choose-one' ? decision.options.find(({ id }) => id === choice)?.reply : null
  return (
    <>
      {describeChoice(decision, choice).map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      {reply && <p className={styles.reply}>{reply}</p>}
      <p className={styles.soft}>{r.inDebrief}</p>
    </>
  )
}

function Reasons({ decision, choice }: AnswerProps): ReactNode {
  switch (decision.kind) {
    case 'choose-one':
      return <OneReason decision={decision} choice={choice} />
    case 'classify':
      return <CategoryReason decision={decision} choice={choice} />
    case 'order':
      return <OrderReasons decision={decision} />
    case 'choose-several':
      return <SeveralReasons decision={decision} choice={choice} />
    default:
      return <RowReasons decision={decision} choice={choice} />
  }
}

type Of<Kind extends Decision['kind']> = {
  readonly decision: Extract<Decision, { kind: Kind }>
  readonly choice: Choice
}

function OneReason({ decision, choice }: Of<'choose-one'>) {
  const option = decision.options.find(({ id }) => id === choice)
  return (
    <>
      <p className={styles.chosen}>{option?.text}</p>
      {option?.reply && <p className={styles.reply}>{option.reply}</p>}
      <Why>{option?.rationale}</Why>
    </>
  )
}

function CategoryReason({ decision, choice }: Of<'classify'>) {
  const option = decision.options.find(({ id }) => id === choice)
  return (
    <>
      <p className={styles.chosen}>{option?.text}</p>
      {choice !== decision.key && <Why>{option?.rationale}</Why>}
      <p>
        <strong>{r.recorded}: </strong>
        {decision.reason}.
      </p>
    </>
  )
}

function OrderReasons({ decision }: Omit<Of<'order'>, 'choice'>) {
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

function SeveralReasons({ decision, choice }: Of<'choose-several'>) {
  const named = decision.options.filter((option) => option.belongs || choice.includes(option.id))
  return (
    <ul className={styles.several}>
      {named.map((option) => (
        <li key={option.id} data-belongs={option.belongs} data-chosen={choice.includes(option.id)}>
          <span className={styles.mark}>
            {option.belongs ? (choice.includes(option.id) ? r.belongs : r.alsoBelongs) : r.notHere}
          </span>
          <strong>{option.text}.</strong> {option.rationale}
        </li>
      ))}
    </ul>
  )
}

function RowReasons({ decision, choice }: Of<'assign' | 'measure'>) {
  return (
    <ul className={styles.several}>
      {answerRows(decision, choice).map((row) => (
        <li key={row.id} data-belongs="true" data-chosen={row.isRight}>
          <span className={styles.mark}>{row.isRight ? r.fits : r.yours(row.yours)}</span>
          <strong>{`${row.text}: ${row.right}.`}</strong> {row.rationale}
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
