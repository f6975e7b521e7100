'use client'

import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { Briefing } from './briefing/briefing'
import type { KeptRun, RunKeeper, SupportLine } from './kept-run'
import type { CaseBriefing, OpenedCase } from './opened-case'
import { OpeningScreen, ProblemScreen } from './problem-screen'
import { useRunQuery } from './run-query'
import { SupportPanel } from './support-panel'

type Props = {
  readonly simulation: string
  readonly cases: readonly CaseBriefing[]
  readonly supportLines: readonly SupportLine[]
  readonly keeper: RunKeeper
  readonly openCase: (id: string) => Promise<OpenedCase>
}

/** The player, its statechart and its rules come when a run begins: the briefing reads at once. */
const JourneyPlayer = lazy(async () => ({ default: (await import('./journey-player')).JourneyPlayer }))

/**
 * A simulation from its briefing to its run. The address is the state: what it names is opened, so Back and Forward
 * work, and a reload or a link opens the same moment.
 */
export function JourneyEntry({ simulation, cases, supportLines, keeper, openCase }: Props) {
  const moves = useRunQuery()
  const kept = useKeptRuns(cases, keeper)
  const query = new URLSearchParams(kept ? (moves.query ?? '') : '')
  const caseId = findCaseId(cases, query.get('case'))
  const support = <SupportPanel lines={supportLines} exitHref="/journeys" />
  useEffect(() => {
    if (kept) document.documentElement.removeAttribute(openingMark)
  }, [kept])
  if (!query.has('seed'))
    return <Briefing {...{ simulation, cases, kept, support }} onStart={(next) => moves.push(next)} />
  if (caseId === null)
    return <ProblemScreen code="other-case" onAfresh={() => moves.push('')} onSameSeed={null} />
  return (
    <OpenCase key={caseId} caseId={caseId} openCase={openCase} onAfresh={() => moves.push('')}>
      {(opened) => (
        <Suspense fallback={<OpeningScreen />}>
          <JourneyPlayer {...{ simulation, opened, keeper, support, moves }} kept={kept?.[caseId]} />
        </Suspense>
      )}
    </OpenCase>
  )
}

/** Set by the page before the first paint when its address holds a run, so that the briefing does not flash. */
const openingMark = 'data-opening-run'

function findCaseId(cases: readonly CaseBriefing[], text: string | null): string | null {
  const [only, second] = cases
  if (text === null) return only && !second ? only.id : null
  const id = text.split('@')[0] ?? ''
  return cases.find((one) => one.id === id || one.formerly.includes(id))?.id ?? null
}

/** What this device keeps of each case, read once in the browser and again whenever the briefing is come back to. */
function useKeptRuns(cases: readonly CaseBriefing[], keeper: RunKeeper) {
  const [kept, setKept] = useState<Readonly<Record<string, KeptRun | undefined>> | null>(null)
  const { query } = useRunQuery()
  const isRun = new URLSearchParams(query ?? '').has('seed')
  const hasRead = useRef(false)
  useEffect(() => {
    if (isRun && hasRead.current) return
    hasRead.current = true
    setKept(Object.fromEntries(cases.map(({ id }) => [id, keeper.load(id)])))
  }, [cases, keeper, isRun])
  return kept
}

type OpenProps = {
  readonly caseId: string
  readonly openCase: Props['openCase']
  readonly onAfresh: () => void
  readonly children: (opened: OpenedCase) => React.ReactNode
}

function OpenCase({ caseId, openCase, onAfresh, children }: OpenProps) {
  const [opened, setOpened] = useState<OpenedCase | 'failed' | null>(null)
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens again
  useEffect(() => {
    let isWanted = true
    openCase(caseId).then(
      (found) => isWanted && setOpened(found),
      () => isWanted && setOpened('failed'),
    )
    return () => {
      isWanted = false
    }
  }, [caseId, openCase, attempt])
  const again = () => {
    setOpened(null)
    setAttempt(attempt + 1)
  }
  if (opened === null) return <OpeningScreen />
  if (opened === 'failed')
    return <ProblemScreen code="not-loaded" onAfresh={onAfresh} onSameSeed={null} onRetry={again} />
  return children(opened)
}
