'use client'

import { useState } from 'react'
import type { Assign } from '#domain/journey/decision'
import styles from './decision-form.module.css'
import { DecisionFrame } from './decision-frame'
import type { QuestionProps } from './question-props'
import { words } from './words'

/** Rows that each get one of the same options: a group of radio buttons a row, so that a phone needs no wide table. */
export function AssignForm({ decision, onDecide, hasMoved }: QuestionProps<Assign>) {
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({})
  const [problem, setProblem] = useState<string | null>(null)
  const { rows, options } = decision
  const submit = () => {
    const choice = rows.flatMap(({ id }) => chosen[id] ?? [])
    if (choice.length < rows.length) setProblem(words.decision.assignAll(rows.length - choice.length))
    else onDecide(choice)
  }
  const choose = (row: string, option: string) => {
    setChosen({ ...chosen, [row]: option })
    setProblem(null)
  }
  return (
    <DecisionFrame {...{ decision, hasMoved, problem }} hint={words.decision.assign} onSubmit={submit}>
      {rows.map((row) => (
        <fieldset key={row.id} className={styles.assign} data-row={row.id}>
          <legend>{row.text}</legend>
          <div className={styles.pills}>
            {options.map((option) => (
              <label key={option.id} className={styles.pill}>
                <input
                  type="radio"
                  name={`${decision.id}-${row.id}`}
                  value={option.id}
                  checked={chosen[row.id] === option.id}
                  onChange={() => choose(row.id, option.id)}
                />
                <span>{option.text}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </DecisionFrame>
  )
}
