import { useEffect, useState } from 'react'
import type { RunCohort } from '#browser/run-cohort-in-worker'
import { foldBands } from '#domain/journey/cohort/fold-bands'
import type { CohortView } from './cohort-view'

/** A group that was followed to its end. */
export type FollowedCohort = {
  readonly view: CohortView
  readonly bands: Uint32Array
  readonly elapsedMs: number
}

export type CohortRun = {
  readonly status: 'running' | 'done' | 'stopped' | 'failed'
  readonly done: number
  /** The last group that was followed to its end; it stays until another one is. */
  readonly shown: FollowedCohort | null
  readonly cancel: () => void
  readonly runAgain: () => void
}

/** A slider on its way asks for no group of its own. */
const settleMs = 200

/** Follows the group of a view, and another one whenever the view asks for other people. */
export function useCohort(view: CohortView, runCohort: RunCohort): CohortRun {
  const [status, setStatus] = useState<CohortRun['status']>('running')
  const [done, setDone] = useState(0)
  const [shown, setShown] = useState<FollowedCohort | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [stop, setStop] = useState<AbortController | null>(null)
  const { family, count, firstSeed, settings } = view
  const { riskPct, answerPct } = settings
  // biome-ignore lint/correctness/useExhaustiveDependencies: the year shown asks for no other people; an attempt does
  useEffect(() => {
    const stopping = new AbortController()
    const { signal } = stopping
    setStop(stopping)
    setStatus('running')
    setDone(0)
    const request = { family, count, firstSeed, settings: { riskPct, answerPct } }
    const follow = async () => {
      const result = await runCohort(request, { onProgress: setDone, signal })
      if (result === null || signal.aborted) return
      const { careStates, counts, elapsedMs } = result
      setShown({ view, bands: foldBands(careStates, counts), elapsedMs })
      setStatus('done')
    }
    const wait = setTimeout(() => follow().catch(() => signal.aborted || setStatus('failed')), settleMs)
    return () => {
      clearTimeout(wait)
      stopping.abort()
    }
  }, [family, count, firstSeed, riskPct, answerPct, attempt, runCohort])
  return {
    status,
    done,
    shown,
    cancel: () => {
      stop?.abort()
      setStatus('stopped')
    },
    runAgain: () => setAttempt(attempt + 1),
  }
}
