import { analyseCases, type CasesAnalysis } from '#domain/assessment/statistics/analyse-cases'
import { analyseJourney, type JourneyAnalysis } from '#domain/assessment/statistics/analyse-journey'
import type { DecisionTaken } from '#domain/assessment/statistics/journey-decisions'
import type { Store } from '../store/store'
import { readJourneyDecisions, type StoredRun } from './read-journey-decisions'

/** A case in one version: runs of another version met other decisions. */
export type JourneyCase = {
  /** As in `the-whole-journey:the-whole-journey@3`. */
  readonly id: string
  readonly simulation: string
  readonly caseId: string
  readonly version: number
  readonly runs: number
}

export type ReplayedRun = readonly DecisionTaken[]
type Reading = Pick<Store, 'db'>
type Row = StoredRun & {
  readonly learnerId: string
  readonly earned: number | null
  readonly max: number | null
}

/** The cases that a class has finished, those with the most learners first. */
export async function listJourneyCases(store: Reading, classId: string): Promise<readonly JourneyCase[]> {
  const cases = new Map<string, JourneyCase>()
  for (const row of await readFirstRuns(store, classId)) {
    const { simulation, caseId, version } = row
    const id = toCaseId(row)
    cases.set(id, { id, simulation, caseId, version, runs: (cases.get(id)?.runs ?? 0) + 1 })
  }
  return [...cases.values()].sort((a, b) => b.runs - a.runs || (a.id < b.id ? -1 : 1))
}

type Replay = (run: StoredRun) => Promise<ReplayedRun | null>

/** The first finished run of each learner through a case; runs that can no longer be replayed are left out. */
export async function readRuns(
  store: Reading,
  classId: string,
  caseId: string,
  replay: Replay = readJourneyDecisions,
): Promise<ReplayedRun[]> {
  const rows = (await readFirstRuns(store, classId)).filter((row) => toCaseId(row) === caseId)
  const taken = await Promise.all(rows.map((row) => replay(row)))
  return taken.filter((one) => one !== null)
}

export async function readJourneyAnalysis(
  store: Reading,
  classId: string,
  caseId: string,
): Promise<JourneyAnalysis> {
  return analyseJourney(await readRuns(store, classId, caseId))
}

/** The first finished runs of each learner through every case, by the points that they were given when handed in. */
export async function readCasesAnalysis(store: Reading, classId: string): Promise<CasesAnalysis> {
  const learners = new Map<string, Record<string, { earned: number; max: number }>>()
  for (const row of await readFirstRuns(store, classId)) {
    const { learnerId, earned, max } = row
    if (earned === null || max === null) continue
    learners.set(learnerId, { ...learners.get(learnerId), [toCaseId(row)]: { earned, max } })
  }
  return analyseCases([...learners.values()])
}

/** Only scored runs count, and of each learner and simulation the first: later ones follow the debrief. */
async function readFirstRuns({ db }: Reading, classId: string): Promise<readonly Row[]> {
  const rows = await db
    .selectFrom('journeyRun')
    .select(['id', 'learnerId', 'simulation', 'caseId', 'version', 'seed', 'log', 'earned', 'max'])
    .where('classId', '=', classId)
    .where('mode', '=', 'scored')
    .where('finished', '=', 1)
    .orderBy('changedAt')
    .orderBy('id')
    .execute()
  const first = new Map<string, (typeof rows)[number]>()
  for (const row of rows) {
    const key = `${row.learnerId} ${row.simulation}`
    if (!first.has(key)) first.set(key, row)
  }
  return [...first.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function toCaseId({ simulation, caseId, version }: StoredRun): string {
  return `${simulation}:${caseId}@${version}`
}
