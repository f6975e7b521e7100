import styles from './class-quiz.module.css'
import { describeTerms } from './describe-terms'
import type { ClassTerms } from './use-class-terms'
import { classWords } from './words'

type QuizTermsProps = {
  readonly className: string
  readonly terms: ClassTerms
  readonly moduleId: string
  readonly attemptNo: number
  readonly now: number
}

/** What the class asks for, before an attempt. Takes its place from the beginning, so that nothing below it moves. */
export function QuizTerms({ className, terms, moduleId, attemptNo, now }: QuizTermsProps) {
  return (
    <section className={styles.terms} aria-labelledby="class-terms">
      <h2 id="class-terms">{classWords.title(terms.kind === 'known' ? terms.mine.className : className)}</h2>
      {terms.kind === 'known' ? (
        <ul>
          {describeTerms(terms.mine, { moduleId, attemptNo, now }).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      <p role="status" className={styles.small}>
        {describeState(terms)}
      </p>
    </section>
  )
}

function describeState(terms: ClassTerms): string {
  if (terms.kind === 'reading') return classWords.reading
  if (terms.kind === 'unknown') return classWords.unknown
  return terms.kind === 'known' && !terms.isFresh ? classWords.asLastRead : ''
}
