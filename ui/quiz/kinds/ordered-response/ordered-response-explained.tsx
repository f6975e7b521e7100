import type { ExplainedStep } from '#domain/assessment/kinds/ordered-response/ordered-response.answers'
import { feedbackWords } from '../../words'
import styles from '../options.module.css'
import type { ExplainedProps } from '../question-props'

export function OrderedResponseExplained({ feedback, keyOnly = false }: ExplainedProps<'ordered-response'>) {
  return (
    <ol className={styles.explained}>
      {feedback.steps.map((step) => (
        <li
          key={step.id}
          className={styles.part}
          data-verdict={step.position === step.chosenPosition ? 'right' : 'missed'}
        >
          <span className={styles.sign} aria-hidden="true">
            {step.position}
          </span>
          <div>
            <p>{step.text}</p>
            <p className={styles.verdict}>
              {keyOnly ? feedbackWords.position(step.position) : describePlace(step)}
            </p>
            <p className={styles.why}>{step.rationale}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}

function describePlace({ position, chosenPosition }: ExplainedStep): string {
  if (chosenPosition === null) return feedbackWords.placeNone
  return position === chosenPosition
    ? feedbackWords.placeRight(position)
    : feedbackWords.placeOther(chosenPosition)
}
