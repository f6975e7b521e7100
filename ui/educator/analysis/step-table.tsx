import { findWeakestStep, type StepAnalysis } from '#domain/assessment/statistics/analyse-steps'
import styles from './analysis.module.css'
import { showPercent } from './format'
import { ScrollTable } from './scroll-table'
import { words } from './words'

const { steps: said } = words

/** How the class did at each step of clinical judgment. */
export function StepTable({ steps }: { readonly steps: readonly StepAnalysis[] }) {
  if (steps.length === 0) return null
  const weakest = findWeakestStep(steps)
  return (
    <section className={styles.section} aria-labelledby="steps">
      <h2 id="steps">{said.title}</h2>
      <p className={styles.soft}>{said.text}</p>
      {weakest && <p>{said.weakest(said.names[weakest.step])}</p>}
      <ScrollTable label={said.title}>
        <thead>
          <tr>
            <th scope="col">{said.step}</th>
            <th scope="col">{said.items}</th>
            <th scope="col">{said.learners}</th>
            <th scope="col">{said.share}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ step, items, n, share, isUncertain }) => (
            <tr key={step}>
              <th scope="row">{said.names[step]}</th>
              <td>{items}</td>
              <td>{n}</td>
              <td>
                {showPercent(share)} {share !== null && isUncertain && said.few}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className={styles.fixed}>{words.fixed}</p>
    </section>
  )
}
