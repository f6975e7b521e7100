import type { JourneyWork, TakenChoice } from '#domain/classes/learner-work'
import type { Decision } from '#domain/journey/decision'
import type { PlayableCase } from '#domain/journey/journey'
import type { TakenDecision } from '#domain/journey/replay-log'
import { parseRunAddress } from '#domain/journey/run-address'
import { findPlayableCase } from '../journeys/find-playable-case'
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
  const runs: JourneyWork[] = []
  for (const row of rows) runs.push(toWork(row, await findPlayableCase(row.simulation, row.caseId)))
  return runs
}

function toWork(row: RunRow, playable: PlayableCase | undefined): JourneyWork {
  const { id, simulation, caseId, version, seed, log, mode, finished, earned, max, changedAt } = row
  const isScored = mode === 'scored' ? '&mode=scored' : ''
  const query = `case=${caseId}@${version}&seed=${seed}${isScored}${log ? `&log=${log}` : ''}`
  return {
    id,
    simulation,
    title: playable?.journey.title ?? simulation,
    href: `/journeys/${simulation}?${query}`,
    mode,
    isFinished: finished === 1,
    earned,
    max,
    changedAt,
    choices: playable ? replay(playable, query) : [],
  }
}

function replay(playable: PlayableCase, query: string): readonly TakenChoice[] {
  const parsed = parseRunAddress(playable, new URLSearchParams(query))
  return parsed.kind === 'run' ? parsed.run.taken.map(toChoice) : []
}

function toChoice({ decision, choice, score, counts }: TakenDecision): TakenChoice {
  const chosen = typeof choice === 'string' ? [choice] : choice
  const texts = chosen.map((id, place) => writeChosen(decision, id, place))
  return {
    decisionId: decision.id,
    prompt: decision.prompt.trim(),
    chosen: texts.join(decision.kind === 'order' ? ' → ' : '; '),
    grade: score.grade,
    counts,
  }
}

function writeChosen(decision: Decision, id: string, place: number): string {
  if (decision.kind === 'measure') return `${id} mm`
  const text = decision.options.find((option) => option.id === id)?.text.trim() ?? id
  return decision.kind === 'assign' ? `${decision.rows[place]?.text.trim() ?? ''}: ${text}` : text
}
