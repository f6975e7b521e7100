import type { DecisionTaken } from '#domain/assessment/statistics/journey-decisions'
import type { Decision } from '#domain/journey/decision'
import type { TakenDecision } from '#domain/journey/replay-log'
import { parseRunAddress } from '#domain/journey/run-address'
import { findPlayableCase } from '../journeys/find-playable-case'

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
export async function readJourneyDecisions(run: StoredRun): Promise<readonly DecisionTaken[] | null> {
  const playable = await findPlayableCase(run.simulation, run.caseId)
  if (!playable) return null
  const query = new URLSearchParams({
    case: `${run.caseId}@${run.version}`,
    seed: String(run.seed),
    log: run.log,
  })
  const parsed = parseRunAddress(playable, query)
  if (parsed.kind !== 'run' || parsed.migration) return null
  return parsed.run.taken.map(({ decision, choice, score }, pathIndex) => ({
    decisionId: decision.id,
    prompt: decision.prompt,
    options: listOptions(decision),
    chosen: listChosen({ decision, choice, score }),
    grade: score.grade,
    earned: score.earned,
    pathIndex,
  }))
}

/** Rows and measurements are many answers in one: what is told of them is how much of it was right. */
const shares = [
  { id: 'all', text: 'All of it right', grade: null },
  { id: 'part', text: 'Part of it right', grade: null },
  { id: 'none', text: 'None of it right', grade: null },
] as const

function listChosen({ decision, choice, score }: Pick<TakenDecision, 'decision' | 'choice' | 'score'>) {
  if (typeof choice === 'string') return [choice]
  if (decision.kind !== 'assign' && decision.kind !== 'measure') return choice
  if (score.earned === 1) return ['all']
  return [score.earned === 0 ? 'none' : 'part']
}

function listOptions(decision: Decision): DecisionTaken['options'] {
  if (decision.kind === 'assign' || decision.kind === 'measure') return shares
  if (decision.kind === 'choose-one')
    return decision.options.map(({ id, text, grade }) => ({ id, text, grade }))
  return decision.options.map(({ id, text }) => ({ id, text, grade: null }))
}
