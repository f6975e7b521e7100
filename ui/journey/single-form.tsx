'use client'

import { useState } from 'react'
import type { ChooseOne, Classify } from '#domain/journey/decision'
import styles from './decision-form.module.css'
import { DecisionFrame } from './decision-frame'
import type { QuestionProps } from './question-props'
import { words } from './words'

/** One option of several. */
export function SingleForm({ decision, onDecide, hasMoved }: QuestionProps<ChooseOne | Classify>) {
  const [chosen, setChosen] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const submit = () => (chosen === null ? setProblem(words.decision.choose) : onDecide(chosen))
  return (
    <DecisionFrame {...{ decision, hasMoved, problem }} onSubmit={submit}>
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
    </DecisionFrame>
  )
}
