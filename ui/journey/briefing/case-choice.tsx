'use client'

import type { CaseBriefing } from '../opened-case'
import { words } from '../words'
import styles from './case-choice.module.css'

type Props = {
  readonly cases: readonly CaseBriefing[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** Whom to meet: one of several cases, as radio buttons. */
export function CaseChoice({ cases, chosen, onChoose }: Props) {
  return (
    <fieldset className={styles.cases}>
      <legend>{words.briefing.whom}</legend>
      {cases.map(({ id, title, who, minutes }) => (
        <label key={id} className={styles.case}>
          <input type="radio" name="case" value={id} checked={id === chosen} onChange={() => onChoose(id)} />
          <span>
            <strong>{title}</strong>
            <span>{who}</span>
            <span className={styles.soft}>{words.list.minutes(minutes)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
