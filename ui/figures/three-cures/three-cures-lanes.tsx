import styles from './three-cures.module.css'
import { findExtraRisk, lastYear, marks, scanYears } from './three-cures-state'
import { words } from './words'

const ofWidth = (year: number) => (100 * year) / lastYear
const at = (year: number) => ({ insetInlineStart: `${ofWidth(year)}%` })

/** Single dates, with nothing known between them. */
export function VisitLane({ year }: { readonly year: number }) {
  return (
    <>
      <span className={styles.base} />
      {scanYears.map((scanYear) => (
        <span
          key={scanYear}
          className={styles.visit}
          style={at(scanYear)}
          data-now={scanYear === year}
          data-later={scanYear > year}
        >
          ●
        </span>
      ))}
      <span className={styles.under}>{words.dates}</span>
    </>
  )
}

const traces = [6.6, 7.4, 8.3, 9.6, 11.1]

/** Years on treatment, then years off it, in which a trace comes and goes. */
export function PersonLane() {
  return (
    <>
      <span className={styles.treated} style={{ inlineSize: `${ofWidth(marks.treatmentStops)}%` }}>
        {words.treatment}
      </span>
      <span className={styles.free} style={{ insetInlineStart: `${ofWidth(marks.treatmentStops)}%` }}>
        {words.off}
      </span>
      {traces.map((year) => (
        <span key={year} className={styles.trace} style={at(year)} />
      ))}
      <span className={styles.under} data-end="">
        {words.trace}
      </span>
    </>
  )
}

const steps = Array.from({ length: lastYear * 4 + 1 }, (_, step) => step / 4)
const heightOf = (year: number) => 74 - 62 * findExtraRisk(year)
const groupLine = steps.map((year, i) => `${i ? 'L' : 'M'}${ofWidth(year)} ${heightOf(year)}`).join('')

/** The risk of the group coming down to that of people without the cancer. */
export function GroupLane() {
  return (
    <>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" className={styles.curves} aria-hidden="true">
        <path d="M0 79H100" className={styles.peers} />
        <path d={groupLine} className={styles.group} />
        <path d={`M${ofWidth(marks.levelFrom)} 40V92`} className={styles.level} />
      </svg>
      <span className={styles.groupLabel}>{words.group}</span>
      <span className={styles.levelLabel}>{words.level}</span>
      <span className={styles.peersLabel}>{words.peers}</span>
    </>
  )
}
