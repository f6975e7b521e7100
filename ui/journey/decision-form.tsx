'use client'

import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { Choice, ChooseSeveral, Decision, OrderSteps } from '#domain/journey/decision'
import styles from './decision-form.module.css'
import { OrderList } from './order-list'
import { words } from './words'

type Props = { readonly decision: Decision; readonly onDecide: (choice: Choice) => void }

/** One decision as a real form. Nothing is preselected, nothing is timed, and Enter sends it. */
export function DecisionForm({ decision, onDecide }: Props) {
  if (decision.kind === 'choose-several') return <SeveralForm decision={decision} onDecide={onDecide} />
  if (decision.kind === 'order') return <OrderForm decision={decision} onDecide={onDecide} />
  return <SingleForm decision={decision} onDecide={onDecide} />
}

type FrameProps = {
  readonly decision: Decision
  readonly hint?: string | undefined
  readonly problem: string | null
  readonly onSubmit: () => void
  readonly children: ReactNode
}

function Frame({ decision, hint, problem, onSubmit, children }: FrameProps) {
  const problemId = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <fieldset aria-describedby={problem ? problemId : undefined}>
        <legend>
          <span className={styles.kicker}>{words.decision.question}</span>
          {decision.prompt}
        </legend>
        {hint && <p className={styles.hint}>{hint}</p>}
        {children}
      </fieldset>
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

function SingleForm({
  decision,
  onDecide,
}: {
  decision: Exclude<Decision, ChooseSeveral | OrderSteps>
  onDecide: Props['onDecide']
}) {
  const [chosen, setChosen] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const submit = () => (chosen === null ? setProblem(words.decision.choose) : onDecide(chosen))
  return (
    <Frame decision={decision} problem={problem} onSubmit={submit}>
      {decision.options.map((option) => (
        <label key={option.id} className={styles.option}>
          <input
            type="radio"
            name={decision.id}
            value={option.id}
            checked={chosen === option.id}
            onChange={() => {
              setChosen(option.id)
              setProblem(null)
            }}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </Frame>
  )
}

function SeveralForm({ decision, onDecide }: { decision: ChooseSeveral; onDecide: Props['onDecide'] }) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const { cap } = decision
  const toggle = (id: string) => {
    const without = chosen.filter((one) => one !== id)
    const full = without.length === chosen.length && chosen.length >= cap
    setProblem(full ? words.decision.full(cap) : null)
    if (!full) setChosen(without.length === chosen.length ? [...chosen, id] : without)
  }
  const submit = () => (chosen.length < cap ? setProblem(words.decision.pickMore(cap)) : onDecide(chosen))
  return (
    <Frame decision={decision} hint={words.decision.pick(cap)} problem={problem} onSubmit={submit}>
      {decision.options.map((option) => (
        <label key={option.id} className={styles.option}>
          <input
            type="checkbox"
            name={decision.id}
            value={option.id}
            checked={chosen.includes(option.id)}
            onChange={() => toggle(option.id)}
          />
          <span>{option.text}</span>
        </label>
      ))}
      <p className={styles.soft} aria-live="polite">
        {words.decision.picked(chosen.length, cap)}
      </p>
    </Frame>
  )
}

function OrderForm({ decision, onDecide }: { decision: OrderSteps; onDecide: Props['onDecide'] }) {
  const [order, setOrder] = useState<readonly string[]>(() => decision.options.map((option) => option.id))
  return (
    <Frame decision={decision} problem={null} onSubmit={() => onDecide(order)}>
      <OrderList options={decision.options} order={order} onOrder={setOrder} />
    </Frame>
  )
}
