import type { DecisionAnalysis, JourneyAnalysis } from '#domain/assessment/statistics/analyse-journey'
import styles from './analysis.module.css'
import { showInterval, showNumber, showPercent, showRatio, showShareInterval } from './format'
import { journeyWords as said } from './journey-words'
import { nameChoice, nameGrade } from './name-choice'
import { ScrollTable } from './scroll-table'

const { columns } = said

/** Each decision with what it earned and how far the class was of one mind. */
export function DecisionTable({ decisions }: { readonly decisions: readonly DecisionAnalysis[] }) {
  return (
    <ScrollTable label={said.decisions} caption={said.decisions}>
      <thead>
        <tr>
          <th scope="col">{columns.decision}</th>
          <th scope="col">{columns.learners}</th>
          <th scope="col">{columns.earned}</th>
          <th scope="col">{columns.disagreement}</th>
          <th scope="col">{columns.r}</th>
        </tr>
      </thead>
      <tbody>
        {decisions.map((one) => (
          <tr key={one.decisionId}>
            <th scope="row">{one.prompt}</th>
            <td>{one.n}</td>
            <td>
              {showPercent(one.facility)}{' '}
              {one.facilityInterval && said.interval(showShareInterval(one.facilityInterval))}
            </td>
            <td>{one.disagreement && showRatio(one.disagreement)}</td>
            <td>
              {one.rule.correctedR && showNumber(one.correctedR, 2)}{' '}
              {one.correctedInterval && said.interval(showInterval(one.correctedInterval))}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

/** The picture as tables: who chose what, and who went from where to where. */
export function FlowTables({ flow }: { readonly flow: JourneyAnalysis['flow'] }) {
  const links = flow.strips.flatMap(({ links: all }, index) =>
    all.map(({ from, to, count }) => ({
      key: `${index} ${from} ${to}`,
      from: flow.rows[index]?.bands[from],
      to: flow.rows[index + 1]?.bands[to],
      count,
    })),
  )
  return (
    <details className={styles.more}>
      <summary>{said.table}</summary>
      <ScrollTable label={columns.choice} caption={columns.choice}>
        <thead>
          <tr>
            <th scope="col">{columns.decision}</th>
            <th scope="col">{columns.choice}</th>
            <th scope="col">{columns.learners}</th>
            <th scope="col">{columns.judged}</th>
          </tr>
        </thead>
        <tbody>
          {flow.rows.flatMap(({ decisionId, prompt, bands }) =>
            bands.map((band) => (
              <tr key={`${decisionId} ${band.id}`}>
                <th scope="row">{prompt}</th>
                <td className={styles.words}>{nameChoice(band)}</td>
                <td>{band.count}</td>
                <td>{nameGrade(band.grade)}</td>
              </tr>
            )),
          )}
        </tbody>
      </ScrollTable>
      <ScrollTable label={said.ways} caption={said.ways}>
        <thead>
          <tr>
            <th scope="col">{columns.from}</th>
            <th scope="col">{columns.to}</th>
            <th scope="col">{columns.learners}</th>
          </tr>
        </thead>
        <tbody>
          {links.map(({ key, from, to, count }) => (
            <tr key={key}>
              <th scope="row">{from && nameChoice(from)}</th>
              <td className={styles.words}>{to && nameChoice(to)}</td>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </details>
  )
}
