import type { JourneyWork, TakenChoice } from '#domain/classes/learner-work'
import type { Journey } from '#domain/journey/journey'
import type { TakenDecision } from '#domain/journey/replay-log'
import { parseRunAddress } from '#domain/journey/run-address'
import { findJourney } from '../journeys/load-journey'
import type { Store } from '../store/store'
import type { Tables } from '../store/tables'

type RunRow = Tables['journeyRun']

/** The runs of one learner, the latest first, each replayed into what was decided. */
export async function readJourneys(
  { db }: Pick<Store, 'db'>,
  classId: string,
  learnerId: string,
): Promise<readonly JourneyWork[]> {
  const rows = await db
    .selectFrom('journeyRun')
    .selectAll()
    .where('classId', '=', classId)
    .where('learnerId', '=', learnerId)
    .orderBy('changedAt', 'desc')
    .orderBy('id')
    .execute()
  const found = new Map([...new Set(rows.map((row) => row.simulation))].map((id) => [id, findJourney(id)]))
  return rows.map((row) => toWork(row, found.get(row.simulation)))
}

function toWork(row: RunRow, journey: Journey | undefined): JourneyWork {
  const { id, simulation, caseId, version, seed, log, mode, finished, earned, max, changedAt } = row
  const query = `case=${caseId}@${version}&seed=${seed}${log ? `&log=${log}` : ''}`
  return {
    id,
    simulation,
    title: journey?.title ?? simulation,
    href: `/journeys/${simulation}?${query}`,
    mode,
    isFinished: finished === 1,
    earned,
    max,
    changedAt,
    choices: journey ? replay(journey, query) : [],
  }
}

function replay(journey: Journey, query: string): readonly TakenChoice[] {
  const parsed = parseRunAddress(journey, new URLSearchParams(query))
  return parsed.kind === 'run' ? parsed.run.taken.map(toChoice) : []
}

function toChoice({ decision, choice, score, counts }: TakenDecision): TakenChoice {
  const chosen = typeof choice === 'string' ? [choice] : choice
  const texts = chosen.map((id) => decision.options.find((option) => option.id === id)?.text.trim() ?? id)
  return {
    decisionId: decision.id,
    prompt: decision.prompt.trim(),
    chosen: texts.join(decision.kind === 'order' ? ' → ' : '; '),
    grade: score.grade,
    counts,
  }
}
