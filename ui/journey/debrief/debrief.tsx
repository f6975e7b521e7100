'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import type { Journey } from '#domain/journey/journey'
import type { Run } from '#domain/journey/replay-log'
import { summariseRun } from '#domain/journey/summarise-run'
import { trackJourney } from '#machines/patient-journey-replay'
import { formatPoints } from '../format'
import { words } from '../words'
import styles from './debrief.module.css'
import { DecisionReview } from './decision-review'
import { FirstRun } from './first-run'
import { Reactions } from './reactions'
import { RunStory } from './run-story'
import { Summary } from './summary'
import { TruthChart } from './truth-chart'
import { TruthTable } from './truth-table'

type Props = {
  readonly journey: Journey
  readonly run: Run
  readonly firstRun: Run | null
  readonly takeaway: string
  readonly support: ReactNode
  readonly onFork: (decisionIndex: number) => void
  readonly onTakeaway: (text: string) => void
  readonly onUndo: () => void
  readonly onAgain: () => void
}

const d = words.debrief

/** The debrief in the order of PEARLS: reactions, description, analysis, summary. */
export function Debrief(props: Props) {
  const { journey, run, firstRun, support, onFork } = props
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    title.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }, [])
  const { shortName } = journey.person
  const track = trackJourney(run.events)
  return (
    <article className={styles.debrief}>
      <header className={styles.head}>
        <div>
          <p className={styles.kicker}>{`${journey.title} · ${d.kicker}`}</p>
          <h1 ref={title} tabIndex={-1}>
            {d.title(shortName)}
          </h1>
        </div>
        <div className={styles.tools}>
          <button className={styles.text} type="button" onClick={props.onUndo}>
            {words.run.undo}
          </button>
          {support}
        </div>
      </header>
      <Reactions />
      <section className={styles.part}>
        <h2>{d.description}</h2>
        <p className={styles.course}>{run.course.title}</p>
        {run.course.closing.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <RunStory run={run} track={track} />
      </section>
      <section className={styles.part}>
        <h2>{d.chart}</h2>
        <p>{d.chartHint(journey.detectionLimitMm)}</p>
        <TruthChart journey={journey} run={run} track={track} />
        <TruthTable run={run} track={track} />
        <h3>{d.truthMoments}</h3>
        <ol className={styles.moments}>
          {run.course.truthMoments.map(({ month, text }) => (
            <li key={`${month} ${text}`}>
              <span className={styles.month}>{`${words.table.month} ${month}`}</span>
              {text}
            </li>
          ))}
        </ol>
        <p className={styles.apart}>{d.apart}</p>
      </section>
      <section className={styles.part}>
        <h2>{d.analysis}</h2>
        <Result run={run} />
        {firstRun && <FirstRun first={firstRun} run={run} />}
        <DecisionReview journey={journey} run={run} onFork={onFork} />
      </section>
      <Summary {...props} />
    </article>
  )
}

function Result({ run }: { run: Run }) {
  const score = summariseRun(run)
  return (
    <p className={styles.result} data-status={score.status}>
      <span className={styles.score}>{d.score(formatPoints(score.earned), score.max)}</span>
      <span>{d.status[score.status]}</span>
    </p>
  )
}
