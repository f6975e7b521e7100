import type { FunnelStep } from '#domain/assessment/statistics/funnel'
import styles from './analysis.module.css'
import { showRatio } from './format'
import { ScrollTable } from './scroll-table'
import { words } from './words'

const { funnel: said } = words

export function FunnelTable({ steps }: { readonly steps: readonly FunnelStep[] }) {
  if (steps.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="funnel">
      <h2 id="funnel">{said.title}</h2>
      <ScrollTable label={said.title}>
        <thead>
          <tr>
            <th scope="col">{said.step}</th>
            <th scope="col">{said.count}</th>
            <th scope="col">{said.ofBefore}</th>
            <th scope="col">{said.ofAll}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ name, count, ofBefore, ofAll }) => (
            <tr key={name}>
              <th scope="row">{said.steps[name]}</th>
              <td>{count}</td>
              <td>{ofBefore && showRatio(ofBefore)}</td>
              <td>{ofAll && showRatio(ofAll)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className={styles.fixed}>{words.fixed}</p>
    </section>
  )
}
