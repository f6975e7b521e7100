import type { Confidence } from '#domain/progress/attempt-record'
import styles from './quiz.module.css'
import { confidenceWords, quizWords } from './words'

const CHOICES: readonly Confidence[] = ['guess', 'unsure', 'sure']

type ConfidenceChoiceProps = {
  readonly value: Confidence | undefined
  readonly onChange: (confidence: Confidence | null) => void
}

/** Pressing the chosen one again takes it back. */
export function ConfidenceChoice({ value, onChange }: ConfidenceChoiceProps) {
  return (
    <fieldset className={styles.confidence}>
      <legend>{quizWords.confidence}</legend>
      {CHOICES.map((choice) => (
        <button
          key={choice}
          type="button"
          className={styles.pill}
          aria-pressed={value === choice}
          onClick={() => onChange(value === choice ? null : choice)}
        >
          {confidenceWords[choice]}
        </button>
      ))}
    </fieldset>
  )
}
