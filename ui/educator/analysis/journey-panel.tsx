import type { JourneyAnalysis } from '#domain/assessment/statistics/analyse-journey'
import styles from './analysis.module.css'
import { DecisionTable, FlowTables } from './decision-tables'
import { DivisiveDecision } from './divisive-decision'
import { FlowPicture } from './flow-picture'
import { journeyWords as said } from './journey-words'
import { words } from './words'

/** A simulation as a class went through it, the most divisive decision first. */
export function JourneyPanel({ analysis }: { readonly analysis: JourneyAnalysis }) {
  const { n, decisions, divisive, flow } = analysis
  if (decisions.length === 0) return <p>{said.under(n)}</p>
  return (
    <>
      {divisive && <DivisiveDecision decision={divisive} />}
      <section className={styles.section} aria-labelledby="ways">
        <h2 id="ways">{said.flow}</h2>
        {flow.rows.length === 0 ? (
          <p>{said.few}</p>
        ) : (
          <>
            <p className={styles.soft}>{said.flowText(n)}</p>
            <FlowPicture rows={flow.rows} strips={flow.strips} />
            <FlowTables flow={flow} />
          </>
        )}
        <DecisionTable decisions={decisions} />
        <p className={styles.fixed}>{words.fixedJourney}</p>
      </section>
    </>
  )
}
