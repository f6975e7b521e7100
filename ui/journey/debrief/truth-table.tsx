import { useContext } from 'react'
import type { Run } from '#domain/journey/replay-log'
import type { JourneyTrack } from '#machines/track-run'
import { careName, StateNamesContext } from '../map/state-names'
import evidence from '../panels/evidence.module.css'
import { words } from '../words'
import { tellingPlace } from './telling-place'
import { lastMonthOf } from './truth-chart'
import { formatQuantity, truthAt } from './truth-scale'

const d = words.debrief

/** The chart's equal in words: each time that a test looked, what it saw, what was there, and what the chart said. */
export function TruthTable({ run, track }: { run: Run; track: JourneyTrack }) {
  const names = useContext(StateNamesContext)
  const { truth, visits } = run.course
  const last = lastMonthOf(run)
  const statusAt = (month: number) => {
    const order = run.met.findLastIndex((index) => (visits[index]?.month ?? 0) <= month)
    const place = tellingPlace(track, run.met, order)
    return place ? careName(names, place) : words.table.none
  }
  const heads = [words.table.month, d.tableLook, d.tableSaw, truth.label, d.tableCare]
  return (
    <details className={evidence.details}>
      <summary>{words.table.asTable}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by keyboard too */}
      <section className={evidence.scroll} tabIndex={0} aria-label={d.chart}>
        <table className={evidence.table}>
          <thead>
            <tr>
              {heads.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {truth.looks
              .filter(({ month }) => month <= last)
              .map(({ month, seen, label }) => (
                <tr key={`${month} ${label}`}>
                  <th scope="row">{month}</th>
                  <td>{label}</td>
                  <td>{seen ? d.saw : d.sawNothing}</td>
                  <td>{formatTruth(truthAt(truth, month), truth.unit)}</td>
                  <td>{statusAt(month)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

/** A value with its unit; what is not there is said so. */
export function formatTruth(value: number, unit: string): string {
  return value <= 0 ? d.noneLeft : `${formatQuantity(value)} ${unit}`
}
