'use client'

import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { Run } from '#domain/journey/replay-log'
import type { RunMode } from '#domain/journey/run-address'
import { summariseRun } from '#domain/journey/summarise-run'
import { type JourneyTrack, trackRun } from '#machines/track-run'
import { formatPoints } from '../format'
import { StateMap } from '../map/state-map'
import type { OpenedCase } from '../opened-case'
import { words } from '../words'
import { CueReview } from './cue-review'
import styles from './debrief.module.css'
import { DecisionReview } from './decision-review'
import { FirstRun } from './first-run'
import { LaneStory } from './lane-story'
import { Reactions } from './reactions'
import { RunStory } from './run-story'
import { Summary } from './summary'
import { Sureness } from './sureness'
import { TimeScrubber } from './time-scrubber'
import { TruthChart } from './truth-chart'
import { TruthTable } from './truth-table'

type Props = {
  readonly opened: OpenedCase
  readonly run: Run
  readonly mode: RunMode
  readonly firstRun: Run | null
  readonly takeaway: string
  readonly support: ReactNode
  readonly onFork: (decisionIndex: number) => void
  readonly onTakeaway: (text: string) => void
  readonly onUndo: (() => void) | null
  readonly onAgain: () => void
}

const d = words.debrief

/** The debrief in the order of PEARLS: reactions, description, analysis, summary. */
export function Debrief(props: Props) {
  const { opened, run, firstRun, onFork, takeaway, onTakeaway, onAgain } = props
  const { journey } = opened.playable
  const track = useMemo(() => trackRun(opened.machine, run.events), [opened, run])
  return (
    <article className={styles.debrief}>
      <Head {...props} />
      <Reactions />
      <section className={styles.part}>
        <h2>{d.description}</h2>
        <Ending run={run} />
        <RunStory run={run} track={track} />
        <LaneStory run={run} track={track} />
      </section>
      <Truth run={run} track={track} />
      <section className={styles.part}>
        <h2>{d.mapTitle}</h2>
        <StateMap lanes={opened.lanes} track={track} isOver />
      </section>
      <section className={styles.part}>
        <h2>{d.analysis}</h2>
        <Result run={run} />
        {firstRun && <FirstRun first={firstRun} run={run} machine={opened.machine} />}
        <Sureness run={run} />
        <DecisionReview journey={journey} run={run} onFork={onFork} />
        <CueReview run={run} />
      </section>
      <Summary {...{ journey, takeaway, onTakeaway, onAgain }} />
    </article>
  )
}

function Head({ opened, run, support, onUndo }: Props) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    title.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }, [])
  return (
    <header className={styles.head}>
      <div>
        <p className={styles.kicker}>{`${opened.playable.journey.title} · ${d.kicker}`}</p>
        <h1 ref={title} tabIndex={-1}>
          {d.title(run.course.person.shortName)}
        </h1>
      </div>
      <div className={styles.tools}>
        {onUndo && (
          <button className={styles.text} type="button" onClick={onUndo}>
            {words.run.undo}
          </button>
        )}
        {support}
      </div>
    </header>
  )
}

/** How it ended: by the way that was taken where a story branches, else by the course. */
function Ending({ run }: { run: Run }) {
  const { title, closing } = run.visit.ending ?? run.course
  return (
    <>
      <p className={styles.course}>{title}</p>
      {closing.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  )
}

function Truth({ run, track }: { run: Run; track: JourneyTrack }) {
  const [at, setAt] = useState(run.met.length - 1)
  const { truth, truthMoments, visits } = run.course
  const month = visits[run.met[at] ?? 0]?.month ?? 0
  const hasTruth = truth.samples.length > 0
  return (
    <section className={styles.part}>
      <h2>{d.chart}</h2>
      {hasTruth && (
        <>
          <p>{d.chartHint}</p>
          <TruthChart run={run} track={track} month={month} />
        </>
      )}
      <TimeScrubber run={run} at={at} onAt={setAt} />
      {hasTruth && <TruthTable run={run} track={track} />}
      {truthMoments.length > 0 && (
        <>
          <h3>{d.truthMoments}</h3>
          <ol className={styles.moments}>
            {truthMoments.map((moment) => (
              <li key={`${moment.month} ${moment.text}`}>
                <span
                  className={styles.month}
                >{`${words.table.month} ${Number(moment.month.toFixed(1))}`}</span>
                {moment.text}
              </li>
            ))}
          </ol>
        </>
      )}
      <p className={styles.apart}>{d.apart}</p>
    </section>
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
