import type { JourneyFact } from '#domain/classes/fact.schema'
import { parseRunAddress } from '#domain/journey/run-address'
import { summariseRun } from '#domain/journey/summarise-run'
import { findPlayableCase } from '../journeys/find-playable-case'
import { RefusedFact } from './refused-fact'

/** `earned` and `max` are null while a run goes on, and of a version of the case that is no longer the course's. */
export type JourneyScore = {
  readonly decisions: number
  readonly finished: boolean
  readonly earned: number | null
  readonly max: number | null
}

/**
 * Replays a run and scores it here; what the device says of it is not asked, except of an old version of the case.
 *
 * @throws RefusedFact UNKNOWN_JOURNEY, LOG_IMPOSSIBLE
 */
export async function scoreJourney({
  simulation,
  caseId,
  version,
  seed,
  log,
  finished,
}: JourneyFact): Promise<JourneyScore> {
  const playable = await findPlayableCase(simulation, caseId)
  if (!playable || version > playable.journey.version) {
    throw new RefusedFact('UNKNOWN_JOURNEY', 'This course has no such journey, so the run could not be kept.')
  }
  const decisions = log === '' ? 0 : log.split('.').length
  if (version < playable.journey.version) return { decisions, finished, earned: null, max: null }
  const parsed = parseRunAddress(playable, new URLSearchParams({ seed: String(seed), log }))
  if (parsed.kind !== 'run') {
    throw new RefusedFact('LOG_IMPOSSIBLE', 'The decisions of this run do not fit the case. Open it afresh.')
  }
  if (parsed.run.pending) return { decisions, finished: false, earned: null, max: null }
  const { earned, max } = summariseRun(parsed.run)
  return { decisions, finished: true, earned, max }
}
