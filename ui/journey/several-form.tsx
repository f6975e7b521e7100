'use client'

import { useState } from 'react'
import type { ChooseSeveral } from '#domain/journey/decision'
import { costOf } from '#domain/journey/score-decision'
import styles from './decision-form.module.css'
import { DecisionFrame } from './decision-frame'
import type { QuestionProps } from './question-props'
import { words } from './words'

const d = words.decision

/** A set: exactly as many as the cap, or any number whose costs keep within the budget. */
export function SeveralForm({ decision, onDecide, hasMoved }: QuestionProps<ChooseSeveral>) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const toggle = (id: string) => {
    const isOff = chosen.includes(id)
    const next = isOff ? chosen.filter((one) => one !== id) : [...chosen, id]
    const refusal = isOff ? null : refuse(decision, next)
    setProblem(refusal)
    if (!refusal) setChosen(next)
  }
  const submit = () => {
    const missing = findMissing(decision, chosen)
    if (missing) setProblem(missing)
    else onDecide(chosen)
  }
  const { cap, budget } = decision
  const hint = budget ? d.budget(budget.limit, budget.unit) : d.pick(cap ?? 0)
  return (
    <DecisionFrame {...{ decision, hasMoved, problem, hint }} onSubmit={submit}>
      {decision.options.map((option) => (
        <label key={option.id} className={styles.option}>
          <input
            type="checkbox"
            name={decision.id}
            value={option.id}
            checked={chosen.includes(option.id)}
            onChange={() => toggle(option.id)}
          />
          <span>
            {option.text}
            {budget && <span className={styles.cost}>{d.cost(option.cost)}</span>}
          </span>
        </label>
      ))}
      <p className={styles.soft} aria-live="polite">
        {budget
          ? d.spent(costOf(decision.options, chosen), budget.limit, budget.unit)
          : d.picked(chosen.length, cap ?? 0)}
      </p>
    </DecisionFrame>
  )
}

function refuse({ cap, budget, options }: ChooseSeveral, next: readonly string[]): string | null {
  if (budget) return costOf(options, next) > budget.limit ? d.tooMuch(budget.limit, budget.unit) : null
  return cap !== null && next.length > cap ? d.full(cap) : null
}

function findMissing({ cap, budget }: ChooseSeveral, chosen: readonly string[]): string | null {
  if (budget) return chosen.length === 0 ? d.choose : null
  return cap !== null && chosen.length < cap ? d.pickMore(cap) : null
}
