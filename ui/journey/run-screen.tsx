'use client'

import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import type { Choice } from '#domain/journey/decision'
import type { Journey, Visit } from '#domain/journey/journey'
import type { Run } from '#domain/journey/replay-log'
import type { MapLayout } from '#machines/patient-journey-map'
import { trackJourney } from '#machines/patient-journey-replay'
import { DecisionForm } from './decision-form'
import { DecisionResponse } from './decision-response'
import { MarkerChart } from './marker-chart'
import styles from './run-screen.module.css'
import { RunTimeline } from './run-timeline'
import { ScanTable } from './scan-table'
import { describePlace, StateMap } from './state-map'
import { StatusTag } from './status-tag'
import { words } from './words'

export type RunControls = {
  readonly onDecide: (choice: Choice) => void
  readonly onGoOn: () => void
  readonly onUndo: (() => void) | null
  readonly onRedo: (() => void) | null
}

type Props = {
  readonly journey: Journey
  readonly layout: MapLayout
  readonly run: Run
  /** The decision just taken is answered before the story goes on. */
  readonly answering: boolean
  readonly originalHref: string | null
  readonly support: ReactNode
  readonly controls: RunControls
  /** Whether a control of this page led here: then a new screen takes the focus that the control has lost. */
  readonly hasMoved: RefObject<boolean>
}

/** One moment of a run: who she is, what is seen, what is asked, and where all of it stands. */
export function RunScreen(props: Props) {
  const { journey, layout, run, answering, originalHref, support, controls, hasMoved } = props
  const last = run.taken.at(-1)
  const answered = answering ? last : undefined
  const shown = answered ? run.course.visits[answered.visitIndex] : run.visit
  const visit = shown ?? run.visit
  const index = answered?.visitIndex ?? run.visitIndex
  const track = trackJourney(run.events.filter((fired) => fired.visitIndex <= index))
  const place = track.places.at(-1)
  return (
    <div className={styles.run}>
      <header className={styles.head}>
        <div>
          <p className={styles.kicker}>{`${journey.title} · ${visit.when}`}</p>
          <h1>{words.briefing.who(journey.person.shortName, journey.person.age)}</h1>
        </div>
        <div className={styles.tools}>
          {place && <StatusTag place={place} />}
          <Steps controls={controls} />
          {support}
        </div>
      </header>
      <p className={styles.quiet} role="status">
        {describePlace(track)}
      </p>
      {originalHref && (
        <p className={styles.original}>
          {words.run.original} <a href={originalHref}>{words.run.originalLink}</a>
        </p>
      )}
      <RunTimeline visits={run.course.visits.slice(0, index + 1)} />
      <div className={styles.columns}>
        <div className={styles.story}>
          <Scene visit={visit} person={journey.person.shortName} hasMoved={hasMoved} />
          <Knowledge visit={visit} />
          <Evidence journey={journey} run={run} month={visit.month} answered={answered !== undefined} />
          <section className={styles.decide}>
            {answered ? (
              <DecisionResponse
                key={run.log.length}
                taken={answered}
                goOn={nameNext(run, index)}
                onGoOn={controls.onGoOn}
              />
            ) : (
              run.pending && (
                <DecisionForm
                  key={run.pending.id}
                  decision={run.pending}
                  onDecide={controls.onDecide}
                  hasMoved={hasMoved}
                />
              )
            )}
          </section>
        </div>
        <aside className={styles.side}>
          <section>
            <h2>{words.run.map}</h2>
            <StateMap layout={layout} track={track} />
          </section>
          <details className={styles.record}>
            <summary>{words.run.record(journey.person.shortName)}</summary>
            <dl>
              {journey.person.record.map(({ label, value }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </details>
        </aside>
      </div>
    </div>
  )
}

function nameNext(run: Run, index: number): string {
  if (!run.pending) return words.response.toDebrief
  return run.visitIndex === index ? words.response.goOn : words.response.goOnTo(run.visit.when)
}

function Steps({ controls }: { controls: RunControls }) {
  const { onUndo, onRedo } = controls
  return (
    <span className={styles.steps}>
      <button type="button" disabled={!onUndo} onClick={() => onUndo?.()}>
        {words.run.undo}
      </button>
      <button type="button" disabled={!onRedo} onClick={() => onRedo?.()}>
        {words.run.redo}
      </button>
    </span>
  )
}

type SceneProps = { readonly visit: Visit; readonly person: string; readonly hasMoved: RefObject<boolean> }

function Scene({ visit, person, hasMoved }: SceneProps) {
  const title = useRef<HTMLHeadingElement>(null)
  const shown = useRef(hasMoved.current ? '' : visit.id)
  useEffect(() => {
    if (shown.current === visit.id) return
    shown.current = visit.id
    title.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }, [visit.id])
  return (
    <section className={styles.scene}>
      <h2 ref={title} tabIndex={-1}>
        {visit.title}
      </h2>
      {visit.scene.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p className={styles.person}>
        <strong>{words.run.person(person)}. </strong>
        {visit.person}
      </p>
    </section>
  )
}

function Evidence({
  journey,
  run,
  month,
  answered,
}: {
  journey: Journey
  run: Run
  month: number
  answered: boolean
}) {
  const { marker } = journey
  const asked = !answered && run.pending?.kind === 'classify' ? run.pending.scanMonth : null
  const points = run.course.markers.filter((point) => point.month <= month)
  return (
    <div className={styles.evidence}>
      <section className={styles.panel}>
        <h2>{words.run.scans}</h2>
        <ScanTable course={run.course} month={month} hiddenMonth={asked} />
      </section>
      <section className={styles.panel}>
        <h2>{words.run.marker(marker.name)}</h2>
        <MarkerChart points={points} limit={marker.limit} name={marker.name} unit={marker.unit} />
      </section>
    </div>
  )
}

function Knowledge({ visit }: { visit: Visit }) {
  const parts = [
    { title: words.run.known, lines: visit.known, kind: 'known' },
    { title: words.run.notKnown, lines: visit.notKnown, kind: 'not-known' },
  ]
  return (
    <section className={styles.knowledge} aria-label={words.run.knownTitle}>
      {parts.map(({ title, lines, kind }) => (
        <div key={kind} data-kind={kind}>
          <h2>{title}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
