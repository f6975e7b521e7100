'use client'

import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { Choice, DecisionLog } from '#domain/journey/decision'
import type { Journey } from '#domain/journey/journey'
import type { Run } from '#domain/journey/replay-log'
import { encodeLog, formatRunAddress, parseRunAddress } from '#domain/journey/run-address'
import { summariseRun } from '#domain/journey/summarise-run'
import type { MapLayout } from '#machines/patient-journey-map'
import { Briefing } from './briefing'
import { Debrief } from './debrief/debrief'
import { type KeptRun, noKeeper, type RunKeeper, type SupportLine } from './kept-run'
import { ProblemScreen } from './problem-screen'
import { useRunQuery } from './run-query'
import { RunScreen } from './run-screen'
import { SupportPanel } from './support-panel'

type Props = {
  readonly journey: Journey
  readonly layout: MapLayout
  readonly supportLines: readonly SupportLine[]
  readonly keeper?: RunKeeper
  readonly exitHref?: string
}

/**
 * A journey from briefing to debrief. The address is the state: every decision is a step of the browser's
 * history, so Back takes it back and Forward puts it back, and a reload or a link opens the same moment.
 */
export function JourneyPlayer({
  journey,
  layout,
  supportLines,
  keeper = noKeeper,
  exitHref = '/journeys',
}: Props) {
  const { query, push, hasMoved } = useRunQuery()
  const [opened, setOpened] = useState<{ readonly kept: KeptRun | undefined } | null>(null)
  const keptOnce = useRef(false)
  const isRun = new URLSearchParams(query ?? '').has('seed')
  useEffect(() => {
    if (!isRun || !keptOnce.current) setOpened({ kept: keeper.load() })
    keptOnce.current = true
  }, [keeper, isRun])
  useEffect(() => {
    if (opened) document.documentElement.removeAttribute(openingMark)
  }, [opened])
  const kept = opened?.kept
  const parsed = useMemo(
    () => parseRunAddress(journey, new URLSearchParams(opened ? (query ?? '') : '')),
    [journey, query, opened],
  )
  const support = <SupportPanel lines={supportLines} exitHref={exitHref} />
  const open = (seed: number, log: DecisionLog) => push(formatRunAddress(journey, seed, log))
  const canResume = kept !== undefined && !kept.finished && kept.version === journey.version
  if (parsed.kind === 'none') {
    const resume = () => kept && push(addressOfKept(journey, kept))
    const start = (seed: number | null) => open(seed ?? drawSeed(), [])
    return (
      <Briefing
        journey={journey}
        ready={opened !== null}
        canResume={canResume}
        support={support}
        onResume={resume}
        onStart={start}
      />
    )
  }
  if (parsed.kind === 'error') {
    const { seed } = parsed
    return (
      <ProblemScreen
        code={parsed.code}
        onAfresh={() => push('')}
        onSameSeed={seed === null ? null : () => open(seed, [])}
      />
    )
  }
  const { seed, run } = parsed
  return (
    <Running
      key={seed}
      {...{ journey, layout, support, keeper, seed, run, push, query: query ?? '', kept, hasMoved }}
      onAgain={() => push('')}
    />
  )
}

/** Set by the page before the first paint when its address holds a run, so that the briefing does not flash. */
const openingMark = 'data-opening-run'

const drawSeed = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1

const addressOfKept = (journey: Journey, { seed, log }: KeptRun) =>
  `case=${journey.id}@${journey.version}&seed=${seed}${log ? `&log=${log}` : ''}`

type RunningProps = {
  readonly journey: Journey
  readonly layout: MapLayout
  readonly support: React.ReactNode
  readonly keeper: RunKeeper
  readonly seed: number
  readonly run: Run
  readonly query: string
  readonly kept: KeptRun | undefined
  readonly push: (query: string) => void
  readonly hasMoved: RefObject<boolean>
  readonly onAgain: () => void
}

function Running(props: RunningProps) {
  const { journey, layout, support, keeper, seed, run, query, kept, push, hasMoved, onAgain } = props
  const text = encodeLog(journey, seed, run.log)
  const from = new URLSearchParams(query).get('from')
  const [answered, setAnswered] = useState<string | null>(null)
  const [takeaway, setTakeaway] = useState(kept?.seed === seed ? kept.takeaway : '')
  const longest = useLongestLog(run.log, text)
  const open = (log: DecisionLog, origin: string | null = from) =>
    push(`${formatRunAddress(journey, seed, log)}${origin === null ? '' : `&from=${origin}`}`)
  const redo = longest.length > run.log.length ? () => open(longest.slice(0, run.log.length + 1)) : null
  const undo = run.log.length > 0 ? () => open(run.log.slice(0, -1)) : null
  const answering = answered === text && run.log.length > 0
  const origin =
    from === null ? null : parseRunAddress(journey, new URLSearchParams(`seed=${seed}&log=${from}`))
  const firstRun = origin?.kind === 'run' ? origin.run : null
  const keptLog = firstRun ? (from ?? '') : text
  useKeptRun({ keeper, journey, seed, run: firstRun ?? run, log: keptLog, takeaway, hasMoved })
  if (!run.pending && !answering) {
    const fork = (index: number) => open(run.log.slice(0, index), from ?? text)
    return (
      <Debrief
        {...{ journey, run, firstRun, takeaway, support, onAgain }}
        onFork={fork}
        onTakeaway={setTakeaway}
        onUndo={() => undo?.()}
      />
    )
  }
  const decide = (choice: Choice) => {
    const log = run.pending ? [...run.log, { decisionId: run.pending.id, choice }] : run.log
    setAnswered(encodeLog(journey, seed, log))
    open(log)
  }
  const controls = { onDecide: decide, onGoOn: () => setAnswered(null), onUndo: undo, onRedo: redo }
  const originalHref = firstRun ? `?${formatRunAddress(journey, seed, firstRun.log)}` : null
  return <RunScreen {...{ journey, layout, run, answering, originalHref, support, controls, hasMoved }} />
}

/** The longest log that this one is the beginning of: what Redo can put back. */
function useLongestLog(log: DecisionLog, text: string): DecisionLog {
  const longest = useRef<{ readonly log: DecisionLog; readonly text: string }>({ log, text })
  const isBeginning =
    text === '' || longest.current.text === text || longest.current.text.startsWith(`${text}.`)
  if (!isBeginning) longest.current = { log, text }
  return longest.current.log
}

type Keeping = Pick<RunningProps, 'keeper' | 'journey' | 'seed' | 'run' | 'hasMoved'> & {
  readonly log: string
  readonly takeaway: string
}

/**
 * Keeps the run at every step that is taken here. Of a fork the run it came from is kept: the first result stands.
 * A run that a link has only opened is not the reader's own, and what they had kept stays.
 */
function useKeptRun({ keeper, journey, seed, run, log, takeaway, hasMoved }: Keeping) {
  const finished = run.pending === null
  const { earned, max } = summariseRun(run)
  const { version } = journey
  const opened = useRef(takeaway)
  useEffect(() => {
    if (!hasMoved.current && takeaway === opened.current) return
    keeper.keep({ version, seed, log, finished, score: finished ? { earned, max } : null, takeaway })
  }, [keeper, version, seed, log, finished, earned, max, takeaway, hasMoved])
}
