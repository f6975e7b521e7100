import type { DecisionAnalysis } from '#domain/assessment/statistics/analyse-journey'
import styles from './flow.module.css'
import { FlowBar } from './flow-picture'
import { showPercent, showRatio } from './format'
import { journeyWords as said } from './journey-words'
import { nameChoice, nameGrade, nameLetter } from './name-choice'

/** What to talk about first: large enough to be read from the last row. */
export function DivisiveDecision({ decision }: { readonly decision: DecisionAnalysis }) {
  const { prompt, choices, disagreement, n } = decision
  return (
    <section className={styles.divisive} aria-labelledby="divisive">
      <h2 id="divisive">{said.divisive}</h2>
      <p className={styles.prompt}>{prompt}</p>
      <FlowBar bands={choices.filter(({ count }) => count > 0)} />
      <ul className={styles.choices}>
        {choices.map((choice) => (
          <li key={choice.id}>
            {said.choice(
              nameLetter(choice.place),
              nameChoice(choice),
              said.learners(choice.count),
              showPercent(choice.count / n),
              nameGrade(choice.grade),
            )}
          </li>
        ))}
      </ul>
      <p>
        {disagreement && said.divided(showRatio(disagreement))} {said.ask}
      </p>
    </section>
  )
}
