'use client'

import { type ReactNode, useEffect, useMemo } from 'react'
import type { DecisionLog } from '#domain/journey/decision'
import { formatRunAddress, parseRunAddress } from '#domain/journey/run-address'
import type { KeptRun, RunKeeper } from './kept-run'
import { StateNamesContext } from './map/state-names'
import type { OpenedCase } from './opened-case'
import type { ParsedRun } from './parsed-run'
import { ProblemScreen } from './problem-screen'
import type { RunQuery } from './run-query'
import { Running } from './running'

type Props = {
  readonly simulation: string
  readonly opened: OpenedCase
  readonly keeper: RunKeeper
  readonly kept: KeptRun | undefined
  readonly support: ReactNode
  readonly moves: RunQuery
}

/** A run as the address tells it, or what is wrong with the address. */
export function JourneyPlayer({ simulation, opened, keeper, kept, support, moves }: Props) {
  const { playable, names } = opened
  const { query, push } = moves
  const parsed = useMemo(() => parseRunAddress(playable, new URLSearchParams(query ?? '')), [playable, query])
  const standing = parsed.kind === 'run' ? standingAddress(opened, parsed, kept) : null
  const { replace } = moves
  useEffect(() => {
    if (standing) replace(standing)
  }, [standing, replace])
  if (parsed.kind === 'none') return null
  if (parsed.kind === 'error') {
    const { seed, code } = parsed
    const again = seed === null ? null : () => push(formatRunAddress(playable, seed, []))
    return <ProblemScreen code={code} onAfresh={() => push('')} onSameSeed={again} />
  }
  return (
    <StateNamesContext value={names}>
      <Running
        key={`${parsed.seed} ${parsed.mode}`}
        {...{ simulation, opened, keeper, kept, support, moves }}
        parsed={parsed}
      />
    </StateNamesContext>
  )
}

/**
 * In a scored run decisions stand: an address from earlier in the run that is kept here is led on to where the run is.
 */
function standingAddress(
  opened: OpenedCase,
  { seed, mode, run }: ParsedRun,
  kept: KeptRun | undefined,
): string | null {
  if (mode !== 'scored' || kept?.mode !== 'scored' || kept.seed !== seed) return null
  const { id } = opened.playable.journey
  const query = new URLSearchParams({
    case: `${id}@${kept.version}`,
    seed: `${seed}`,
    log: kept.log,
    mode: 'scored',
  })
  const whole = parseRunAddress(opened.playable, query)
  if (whole.kind !== 'run' || !beginsWith(whole.run.log, run.log)) return null
  return formatRunAddress(opened.playable, seed, whole.run.log, 'scored')
}

const beginsWith = (longer: DecisionLog, log: DecisionLog) =>
  longer.length > log.length && JSON.stringify(longer.slice(0, log.length)) === JSON.stringify(log)
