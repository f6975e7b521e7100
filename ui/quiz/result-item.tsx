import type { PublicItem } from '#domain/assessment/kinds/kind-shapes'
import type { Confidence } from '#domain/progress/attempt-record'
import type { GradedQuizItem, TaughtFact } from '#machines/quiz-attempt-exchange'
import { Explained } from './kinds/explained-registry'
import styles from './result.module.css'
import { ScoreWords } from './score-words'
import { confidenceWords, resultWords } from './words'

type ResultItemProps = {
  readonly number: number
  readonly item: PublicItem | undefined
  readonly graded: GradedQuizItem
  readonly confidence: Confidence | undefined
}

export function ResultItem({ number, item, graded, confidence }: ResultItemProps) {
  const { feedback, safetyCritical, taught } = graded
  const heading = `result-${feedback.itemId}`
  return (
    <section className={styles.item} aria-labelledby={heading}>
      <p className={styles.eyebrow} id={heading}>
        {resultWords.question(number)}
        {safetyCritical ? ` · ${resultWords.safetyMark}` : ''}
        {confidence ? ` · ${resultWords.youWere(confidenceWords[confidence])}` : ''}
      </p>
      <h3 className={styles.stem}>{item?.stem}</h3>
      <Explained kind={feedback.answer.kind} feedback={feedback.answer} />
      <ScoreWords score={feedback.score} words={feedback.words} />
      <WhereTaught taught={taught} />
    </section>
  )
}

function WhereTaught({ taught }: { readonly taught: readonly TaughtFact[] }) {
  const place = taught.find((fact) => fact.href !== null)?.href
  return (
    <div className={styles.taught}>
      {place ? <a href={place}>{resultWords.taught}</a> : null}
      <details>
        <summary>{resultWords.restsOn}</summary>
        <ul>
          {taught.map(({ factId, claim, href }) => (
            <li key={factId}>
              {claim} {href ? <a href={href}>{factId}</a> : factId}
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
