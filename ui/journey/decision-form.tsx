'use client'

import { type FormEvent, type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react'
import type { Choice, ChooseSeveral, Decision, OrderSteps } from '#domain/journey/decision'
import styles from './decision-form.module.css'
import { OrderList } from './order-list'
import { words } from './words'

type Props = {
  readonly decision: Decision
  readonly onDecide: (choice: Choice) => void
  readonly hasMoved: RefObject<boolean>
}

/** One decision as a real form. Nothing is preselected, nothing is timed, and Enter sends it. */
export function DecisionForm({ decision, ...rest }: Props) {
  if (decision.kind === 'choose-several') return <SeveralForm decision={decision} {...rest} />
  if (decision.kind === 'order') return <OrderForm decision={decision} {...rest} />
  return <SingleForm decision={decision} {...rest} />
}

type FormProps<Asked extends Decision> = Omit<Props, 'decision'> & { readonly decision: Asked }

type FrameProps = {
  readonly decision: Decision
  readonly hasMoved: Props['hasMoved']
  readonly hint?: string | undefined
  readonly problem: string | null
  readonly onSubmit: () => void
  readonly children: ReactNode
}

function Frame({ decision, hasMoved, hint, problem, onSubmit, children }: FrameProps) {
  const problemId = useId()
  const legend = useRef<HTMLLegendElement>(null)
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
  hasMoved,
}: FormProps<Exclude<Decision, ChooseSeveral | OrderSteps>>) {
  const [chosen, setChosen] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const submit = () => (chosen === null ? setProblem(words.decision.choose) : onDecide(chosen))
  return (
    <Frame {...{ decision, hasMoved, problem }} onSubmit={submit}>
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

function SeveralForm({ decision, onDecide, hasMoved }: FormProps<ChooseSeveral>) {
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
    <Frame {...{ decision, hasMoved, problem }} hint={words.decision.pick(cap)} onSubmit={submit}>
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

function OrderForm({ decision, onDecide, hasMoved }: FormProps<OrderSteps>) {
  const [order, setOrder] = useState<readonly string[]>(() => decision.options.map((option) => option.id))
  return (
    <Frame {...{ decision, hasMoved }} problem={null} onSubmit={() => onDecide(order)}>
      <OrderList options={decision.options} order={order} onOrder={setOrder} />
    </Frame>
  )
}
