'use client'

import { type ReactNode, type RefObject, useContext, useMemo } from 'react'
import type { Choice, Confidence } from '#domain/journey/decision'
import type { Run } from '#domain/journey/replay-log'
import type { RunMode } from '#domain/journey/run-address'
import { trackRun } from '#machines/track-run'
import { DecisionForm } from '../decision-form'
import { describeTrack, StateMap } from '../map/state-map'
import { StateNamesContext } from '../map/state-names'
import { StatusTag } from '../map/status-tag'
import type { OpenedCase } from '../opened-case'
import { EvidencePanels } from '../panels/evidence-panels'
import { words } from '../words'
import { CueCards } from './cue-cards'
import { DecisionResponse } from './decision-response'
import { PersonRecord } from './person-record'
import styles from './run-screen.module.css'
import { RunTimeline } from './run-timeline'
import { Knowledge, Scene } from './scene'

export type RunControls = {
  readonly onDecide: (choice: Choice, confidence: Confidence | undefined) => void
  readonly onGoOn: () => void
  readonly onOpenCue: (id: string) => void
  /** Null in a scored run, and where there is nothing to take back or put back. */
  readonly onUndo: (() => void) | null
  readonly onRedo: (() => void) | null
}

type Props = {
  readonly opened: OpenedCase
  readonly run: Run
  readonly mode: RunMode
  /** The decision just taken is answered before the story goes on. */
  readonly answering: boolean
  readonly openCues: readonly string[]
  readonly notice: ReactNode
  readonly support: ReactNode
  readonly controls: RunControls
  /** Whether a control of this page led here: then a new screen takes the focus that the control has lost. */
  readonly hasMoved: RefObject<boolean>
}

/** One moment of a run: who it is, what is seen, what is asked, and where all of it stands. */
export function RunScreen(props: Props) {
  const { opened, run, mode, answering, openCues, notice, support, controls, hasMoved } = props
  const answered = answering ? run.taken.at(-1) : undefined
  const index = answered?.visitIndex ?? run.visitIndex
  const visit = run.course.visits[index] ?? run.visit
  const met = run.met.slice(0, run.met.indexOf(index) + 1)
  const track = useMemo(
    () =>
      trackRun(
        opened.machine,
        run.events.filter(({ visitIndex }) => met.includes(visitIndex)),
      ),
    [opened, run, met],
  )
  const { person } = run.course
  const isFirst = met.length === 1
  const asked = !answered && run.pending?.kind === 'classify' ? run.pending.scanMonth : null
  return (
    <div className={styles.run}>
      <Head {...{ opened, run, mode, controls, support }} when={visit.when} track={track} />
      {notice}
      <RunTimeline visits={met.flatMap((one) => run.course.visits[one] ?? [])} />
      <div className={styles.columns}>
        <div className={styles.story}>
          <Scene visit={visit} person={person.shortName} hasMoved={hasMoved} />
          {isFirst && <PersonRecord person={person} isOpen />}
          <Knowledge visit={visit} />
          <EvidencePanels run={run} month={visit.month} askedMonth={asked} />
          <CueCards key={visit.id} cues={visit.cues} opened={openCues} onOpen={controls.onOpenCue} />
          <section className={styles.decide}>
            {answered ? (
              <DecisionResponse
                key={run.log.length}
                taken={answered}
                mode={mode}
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
            <StateMap lanes={opened.lanes} track={track} />
          </section>
          {!isFirst && <PersonRecord person={person} isOpen={false} />}
        </aside>
      </div>
    </div>
  )
}

function nameNext(run: Run, index: number): string {
  if (!run.pending) return words.response.toDebrief
  return run.visitIndex === index ? words.response.goOn : words.response.goOnTo(run.visit.when)
}

type HeadProps = Pick<Props, 'opened' | 'run' | 'mode' | 'controls' | 'support'> & {
  readonly when: string
  readonly track: ReturnType<typeof trackRun>
}

function Head({ opened, run, mode, controls, support, when, track }: HeadProps) {
  const names = useContext(StateNamesContext)
  const { person } = run.course
  return (
    <>
      <header className={styles.head}>
        <div>
          <p className={styles.kicker}>{`${opened.playable.journey.title} · ${when}`}</p>
          <h1>{words.briefing.whoIs(person.shortName, person.age)}</h1>
        </div>
        <div className={styles.tools}>
          <StatusTag place={track.now} />
          {mode === 'scored' ? (
            <span className={styles.mode}>{words.run.scored}</span>
          ) : (
            <Steps controls={controls} />
          )}
          {support}
        </div>
      </header>
      <p className={styles.quiet} role="status">
        {describeTrack(names, track)}
      </p>
    </>
  )
}

function Steps({ controls: { onUndo, onRedo } }: { controls: RunControls }) {
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
