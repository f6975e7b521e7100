import type { DecisionTaken } from '#domain/assessment/statistics/journey-decisions'
import type { Decision } from '#domain/journey/decision'
import { parseRunAddress } from '#domain/journey/run-address'
import { findJourney } from '../journeys/load-journey'

export type StoredRun = {
  readonly simulation: string
  readonly caseId: string
  readonly version: number
  readonly seed: number
  readonly log: string
}

/**
 * The decisions of a stored run in the order in which they were taken, by replaying its log.
 *
 * @returns null where this version of the case is no longer here, or the log does not belong to it
 */
export function readJourneyDecisions(run: StoredRun): readonly DecisionTaken[] | null {
  const journey = findJourney(run.simulation)
  if (!journey) return null
  const query = new URLSearchParams({
    case: `${run.caseId}@${run.version}`,
    seed: String(run.seed),
    log: run.log,
  })
  const parsed = parseRunAddress(journey, query)
  if (parsed.kind !== 'run') return null
  return parsed.run.taken.map(({ decision, choice, score }, pathIndex) => ({
    decisionId: decision.id,
    prompt: decision.prompt,
    options: listOptions(decision),
    chosen: typeof choice === 'string' ? [choice] : choice,
    grade: score.grade,
    earned: score.earned,
    pathIndex,
  }))
}

function listOptions(decision: Decision): DecisionTaken['options'] {
  if (decision.kind === 'choose-one')
    return decision.options.map(({ id, text, grade }) => ({ id, text, grade }))
  return decision.options.map(({ id, text }) => ({ id, text, grade: null }))
}
