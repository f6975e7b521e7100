import { MASTERY_PERCENT } from '#domain/assessment/grade/assess-mastery'
import { MODULE_QUIZ_POLICY } from '#domain/assessment/grade/next-attempt'
import styles from './quiz.module.css'
import { introWords } from './words'

type QuizIntroProps = {
  readonly points?: readonly string[]
  readonly policy?: string
}

const { maxAttempts, cooldownAfter, cooldownHours } = MODULE_QUIZ_POLICY
const OWN_POLICY = introWords.policy(maxAttempts, cooldownAfter, cooldownHours)

/** What to expect of a quiz, how it is scored, and how often it may be taken. */
export function QuizIntro({ points = introWords.points, policy = OWN_POLICY }: QuizIntroProps) {
  return (
    <section className={styles.intro}>
      <h2>{introWords.expect}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <h2>{introWords.scored}</h2>
      <p>{introWords.scoring}</p>
      <p>
        {introWords.mastery(MASTERY_PERCENT)} {policy}
      </p>
    </section>
  )
}
