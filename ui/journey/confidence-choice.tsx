'use client'

import { type Confidence, confidences } from '#domain/journey/decision'
import styles from './decision-form.module.css'
import { words } from './words'

type Props = {
  readonly chosen: Confidence | undefined
  readonly onChoose: (confidence: Confidence) => void
}

/** How sure the learner is: an offer, never asked twice, given back in the debrief and not scored. */
export function ConfidenceChoice({ chosen, onChoose }: Props) {
  return (
    <fieldset className={styles.sure}>
      <legend>{words.confidence.question}</legend>
      <div className={styles.pills}>
        {confidences.map((one) => (
          <label key={one} className={styles.pill}>
            <input type="radio" name="confidence" checked={chosen === one} onChange={() => onChoose(one)} />
            <span>{words.confidence[one]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
