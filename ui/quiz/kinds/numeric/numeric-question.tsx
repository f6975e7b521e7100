import { useId, useState } from 'react'
import { validateResponse } from '#domain/assessment/answer'
import { answerWords } from '../../words'
import type { QuestionProps } from '../question-props'
import styles from './numeric.module.css'

/** What was typed is kept as typed; a number that cannot be read is asked about, never marked. */
export function NumericQuestion({ item, response, onChange, problem }: QuestionProps<'numeric'>) {
  const id = useId()
  const [left, setLeft] = useState(response.text !== '')
  const shown = problem ?? (left ? (validateResponse(item, response)[0]?.message ?? null) : null)
  const { units } = item
  return (
    <div className={styles.entry}>
      <label className={styles.field} htmlFor={`${id}-number`}>
        {answerWords.number}
      </label>
      <span className={styles.row}>
        <input
          id={`${id}-number`}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={60}
          className={styles.number}
          value={response.text}
          aria-describedby={units.policy === 'fixed' ? `${id}-unit ${id}-problem` : `${id}-problem`}
          aria-invalid={shown !== null || undefined}
          onBlur={() => setLeft(true)}
          onChange={(event) => onChange({ ...response, text: event.target.value })}
        />
        {units.policy === 'fixed' ? (
          <span id={`${id}-unit`} className={styles.unit}>
            {units.unit}
          </span>
        ) : (
          <select
            className={styles.number}
            aria-label={answerWords.unit}
            value={response.unit ?? ''}
            onChange={(event) => onChange({ ...response, unit: event.target.value || null })}
          >
            <option value="">{answerWords.chooseUnit}</option>
            {units.accepted.map((unit) => (
              <option key={unit}>{unit}</option>
            ))}
          </select>
        )}
      </span>
      <p id={`${id}-problem`} role="status" className={styles.problem}>
        {shown}
      </p>
    </div>
  )
}
