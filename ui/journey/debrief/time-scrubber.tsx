'use client'

import { useId } from 'react'
import type { Run } from '#domain/journey/replay-log'
import { describeChoice } from '../describe-choice'
import { words } from '../words'
import styles from './time-scrubber.module.css'
import { truthAt } from './truth-scale'
import { formatTruth } from './truth-table'

type Props = {
  readonly run: Run
  /** Which of the visits that were met. */
  readonly at: number
  readonly onAt: (at: number) => void
}

const d = words.debrief

/** Time as a slider, a step a visit: what was known then beside what was really there and what was decided. */
export function TimeScrubber({ run, at, onAt }: Props) {
  const id = useId()
  const last = run.met.length - 1
  const visit = run.course.visits[run.met[at] ?? 0]
  if (!visit) return null
  const label = d.scrubAt(visit.when, visit.title)
  return (
    <div className={styles.scrubber}>
      <label htmlFor={id}>{d.scrub}</label>
      <div className={styles.row}>
        <button type="button" disabled={at === 0} onClick={() => onAt(at - 1)}>
          {d.earlier}
        </button>
        <input
          id={id}
          type="range"
          min={0}
          max={last}
          step={1}
          value={at}
          aria-valuetext={label}
          onChange={(event) => onAt(Number(event.target.value))}
        />
        <button type="button" disabled={at === last} onClick={() => onAt(at + 1)}>
          {d.later}
        </button>
      </div>
      <section className={styles.then} aria-live="polite">
        <h3>{label}</h3>
        <Then run={run} visitIndex={run.met[at] ?? 0} />
      </section>
    </div>
  )
}

function Then({ run, visitIndex }: { readonly run: Run; readonly visitIndex: number }) {
  const { truth, visits } = run.course
  const visit = visits[visitIndex]
  if (!visit) return null
  const decided = run.taken
    .filter((taken) => taken.visitIndex === visitIndex)
    .flatMap(({ decision, choice }) => describeChoice(decision, choice))
  const parts = [
    { name: d.thenKnown, lines: visit.known },
    {
      name: d.thenReally,
      lines:
        truth.samples.length === 0
          ? []
          : [`${truth.label}: ${formatTruth(truthAt(truth, visit.month), truth.unit)}`],
    },
    { name: d.thenDecided, lines: decided },
  ]
  return (
    <dl className={styles.parts}>
      {parts
        .filter(({ lines }) => lines.length > 0)
        .map(({ name, lines }) => (
          <div key={name}>
            <dt>{name}</dt>
            {lines.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
    </dl>
  )
}
