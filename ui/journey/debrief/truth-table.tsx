import type { Run } from '#domain/journey/replay-log'
import type { JourneyTrack } from '#machines/patient-journey-replay'
import evidence from '../evidence.module.css'
import { careName } from '../status-tag'
import { words } from '../words'
import { tellingPlace } from './telling-place'

const d = words.debrief

/** The chart's equal in words: for each scan what it showed, what the marker said, and what was there. */
export function TruthTable({ run, track }: { run: Run; track: JourneyTrack }) {
  const { scans, markers, truth, visits } = run.course
  const statusAt = (month: number) => {
    const index = visits.findLastIndex((visit) => visit.month <= month)
    const place = tellingPlace(track, index)
    return place ? careName(place.care) : words.table.none
  }
  return (
    <details className={evidence.details}>
      <summary>{words.table.asTable}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by keyboard too */}
      <section className={evidence.scroll} tabIndex={0} aria-label={d.chart}>
        <table className={evidence.table}>
          <thead>
            <tr>
              {[d.tableMonth, d.tableScan, d.tableMarker, d.tableTruth, d.tableCare].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {scans.map((scan) => {
              const seen = Math.max(
                0,
                ...scan.cells.filter((cell) => cell.state !== 'removed').map((cell) => cell.mm),
              )
              const real = truth.findLast((sample) => sample.month <= scan.month)?.largestMm ?? 0
              return (
                <tr key={scan.month}>
                  <th scope="row">{scan.month}</th>
                  <td>{seen === 0 ? d.nothing : d.seen(seen)}</td>
                  <td>{markers.find((point) => point.month === scan.month)?.value ?? words.table.none}</td>
                  <td>{`${real} mm`}</td>
                  <td>{statusAt(scan.month)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </details>
  )
}
