'use client'

import { lazy, type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import type { Choice, Confidence, DecisionLog } from '#domain/journey/decision'
import type { Run } from '#domain/journey/replay-log'
import { encodeLog, formatRunAddress, parseRunAddress } from '#domain/journey/run-address'
import { summariseRun } from '#domain/journey/summarise-run'
import type { KeptRun, RunKeeper } from './kept-run'
import type { OpenedCase } from './opened-case'
import type { ParsedRun } from './parsed-run'
import { OpeningScreen } from './problem-screen'
import { RunNotice } from './run/run-notice'
import { RunScreen } from './run/run-screen'
import type { RunQuery } from './run-query'

type Props = {
  readonly simulation: string
  readonly opened: OpenedCase
  readonly keeper: RunKeeper
  readonly kept: KeptRun | undefined
  readonly support: ReactNode
  readonly moves: RunQuery
  readonly parsed: ParsedRun
}

const importDebrief = () => import('./debrief/debrief')
const Debrief = lazy(async () => ({ default: (await importDebrief()).Debrief }))

/** A run that the address holds, from its first visit to its debrief. */
export function Running(props: Props) {
  const { opened, kept, support, moves, parsed } = props
  const { playable } = opened
  const { seed, mode, run, migration } = parsed
  const text = useMemo(() => encodeLog(playable, seed, run.log), [playable, seed, run])
  const origin = useOrigin(opened, seed, moves.query ?? '')
  const [answered, setAnswered] = useState<string | null>(null)
  const [takeaway, setTakeaway] = useState(kept?.seed === seed ? kept.takeaway : '')
  const cues = useOpenCues(run, moves)
  useKeptRun(props, origin !== null, text, takeaway)
  const controls = useSteps(props, text, origin?.text ?? null)
  useDebriefAhead(run)
  if (!run.pending && answered !== text)
    return (
      <Suspense fallback={<OpeningScreen />}>
        <Debrief
          {...{ opened, run, mode, takeaway, support }}
          firstRun={origin?.run ?? null}
          onAgain={() => moves.push('')}
          onFork={(index) => controls.open(run.log.slice(0, index), origin?.text ?? text, 'exploring')}
          onTakeaway={setTakeaway}
          onUndo={controls.undo}
        />
      </Suspense>
    )
  const decide = (choice: Choice, confidence: Confidence | undefined) => {
    if (!run.pending) return
    const log = [...run.log, { decisionId: run.pending.id, choice, confidence, cues: cues.opened }]
    setAnswered(encodeLog(playable, seed, log))
    controls.open(log)
  }
  return (
    <RunScreen
      {...{ opened, run, mode, support }}
      answering={answered === text && run.log.length > 0}
      openCues={cues.opened}
      hasMoved={moves.hasMoved}
      notice={
        <RunNotice
          migration={migration}
          originalHref={origin ? `?${formatRunAddress(playable, seed, origin.run.log)}` : null}
        />
      }
      controls={{
        onDecide: decide,
        onGoOn: () => setAnswered(null),
        onOpenCue: cues.open,
        onUndo: controls.undo,
        onRedo: controls.redo,
      }}
    />
  )
}

/** The debrief is fetched once a run is under way, so that it opens at its end without a network too. */
function useDebriefAhead({ log }: Run) {
  const isUnderWay = log.length > 0
  useEffect(() => {
    if (isUnderWay) importDebrief().catch(() => undefined)
  }, [isUnderWay])
}

type Origin = { readonly run: Run; readonly text: string }

/** The run that this one was forked from, if it was: it stays what it is, and its result stands. */
function useOrigin({ playable }: OpenedCase, seed: number, query: string): Origin | null {
  const from = new URLSearchParams(query).get('from')
  return useMemo(() => {
    if (from === null) return null
    const parsed = parseRunAddress(playable, new URLSearchParams({ seed: `${seed}`, log: from }))
    return parsed.kind === 'run' ? { run: parsed.run, text: from } : null
  }, [playable, seed, from])
}

/** Cues opened at this visit, before this decision or an earlier one; those not yet decided upon stand in the address. */
function useOpenCues(run: Run, { query, replace }: RunQuery) {
  const params = new URLSearchParams(query ?? '')
  const before = run.taken
    .filter(({ visitIndex }) => visitIndex === run.visitIndex)
    .flatMap((taken) => taken.cues)
  const waiting = (params.get('open') ?? '').split('.').filter((id) => id !== '')
  const opened = [...new Set([...before, ...waiting])]
  const open = (id: string) => {
    params.set('open', [...waiting, id].join('.'))
    replace(params.toString().replaceAll('%40', '@').replaceAll('%2A', '*').replaceAll('%7E', '~'))
  }
  return { opened, open }
}

function useSteps({ opened, moves, parsed }: Props, text: string, from: string | null) {
  const { playable } = opened
  const { seed, mode, run } = parsed
  const longest = useLongestLog(run.log, text)
  const open = (log: DecisionLog, origin = from, as = mode) => {
    const address = formatRunAddress(playable, seed, log, as)
    const next = origin === null ? address : `${address}&from=${origin}`
    if (as === 'scored') moves.hasMoved.current = true
    ;(as === 'scored' ? moves.replace : moves.push)(next)
  }
  const isFree = mode === 'exploring'
  return {
    open,
    undo: isFree && run.log.length > 0 ? () => open(run.log.slice(0, -1)) : null,
    redo: isFree && longest.length > run.log.length ? () => open(longest.slice(0, run.log.length + 1)) : null,
  }
}

/** The longest log that this one is the beginning of: what Redo can put back. */
function useLongestLog(log: DecisionLog, text: string): DecisionLog {
  const longest = useRef<{ readonly log: DecisionLog; readonly text: string }>({ log, text })
  const isBeginning =
    text === '' || longest.current.text === text || longest.current.text.startsWith(`${text}.`)
  if (!isBeginning) longest.current = { log, text }
  return longest.current.log
}

/**
 * Keeps the run at every step that is taken here. A fork is not kept: the run it came from is, and its result stands.
 * A run that a link has only opened is not the reader's own, and what they had kept stays.
 */
function useKeptRun(
  { simulation, keeper, opened, moves, parsed }: Props,
  isFork: boolean,
  log: string,
  takeaway: string,
) {
  const { id, version } = opened.playable.journey
  const { seed, mode, run } = parsed
  const finished = run.pending === null
  const { earned, max } = summariseRun(run)
  const first = useRef(takeaway)
  const { hasMoved } = moves
  useEffect(() => {
    const hasWritten = takeaway !== first.current
    if (!hasMoved.current && !hasWritten) return
    const before = keeper.load(id)
    if (isFork && hasWritten && before) keeper.keep(id, { ...before, takeaway })
    if (isFork) return
    const score = finished ? { earned, max } : null
    keeper.keep(id, { simulation, version, seed, mode, log, finished, score, takeaway })
  }, [simulation, keeper, id, version, seed, mode, isFork, log, finished, earned, max, takeaway, hasMoved])
}
