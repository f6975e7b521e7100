import { feedbackWords } from '../../words'
import options from '../options.module.css'
import type { ExplainedProps } from '../question-props'
import styles from './numeric.module.css'

export function NumericExplained({ feedback, keyOnly = false }: ExplainedProps<'numeric'>) {
  const { given, key, rationale, misreadings, writingNotes } = feedback
  return (
    <div>
      <dl className={styles.figures}>
        {keyOnly ? null : (
          <>
            <dt>{feedbackWords.given}</dt>
            <dd>{given === '' ? feedbackWords.none : given}</dd>
          </>
        )}
        <dt>{feedbackWords.rightFigure}</dt>
        <dd>{key.text}</dd>
      </dl>
      <p className={styles.label}>{feedbackWords.how}</p>
      <p className={options.why}>{rationale}</p>
      {misreadings.length > 0 ? <p className={styles.label}>{feedbackWords.misreadings}</p> : null}
      <ul className={options.explained}>
        {misreadings.map(({ value, rationale: why, met }) => (
          <li key={value} className={options.part} data-verdict={met ? 'stray' : 'other'}>
            <span className={options.sign} aria-hidden="true">
              {met ? '✓' : ''}
            </span>
            <div>
              <p>{key.unit === null ? value : `${value} ${key.unit}`}</p>
              {met ? <p className={options.verdict}>{feedbackWords.met}</p> : null}
              <p className={options.why}>{why}</p>
            </div>
          </li>
        ))}
      </ul>
      {writingNotes.map((note) => (
        <p key={note} className={styles.label}>
          {feedbackWords.notes[note]}
        </p>
      ))}
    </div>
  )
}
