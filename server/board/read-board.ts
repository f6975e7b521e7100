import { z } from 'zod'
import type { Board, BoardCell, BoardRow } from '#domain/classes/board.schema'
import { findTrouble } from '#domain/classes/find-trouble'
import { listLearners } from '../classes/learner-record'
import { readClass } from '../classes/read-class'
import { type Course, loadCourse } from '../course/load-course'
import type { CourseModule } from '../course/load-module'
import type { Store } from '../store/store'
import type { Tables } from '../store/tables'

const HERE_MS = 10 * 60_000
/** Only what happened in these last hours can tell who is stuck now. */
const LOOK_BACK_MS = 6 * 3_600_000

type StandingRow = Tables['standing']
type FactRow = Pick<Tables['fact'], 'learnerId' | 'kind' | 'receivedAt' | 'bodyJson'>
type AttemptRow = Pick<Tables['attempt'], 'learnerId' | 'moduleId' | 'isMastered'>
type Work = {
  readonly standings: readonly StandingRow[]
  readonly attempts: readonly AttemptRow[]
  readonly facts: readonly FactRow[]
  readonly lastSeenAt: number
}

/**
 * Where every learner of a class is now, in five queries whatever their number. It holds no grade.
 *
 * @throws RightsError NOT_YOURS when there is no such class
 */
export async function readBoard(
  store: Pick<Store, 'db'>,
  classId: string,
  now = Date.now(),
  course: Course = loadCourse(),
): Promise<Board> {
  const { modules } = await readClass(store, classId)
  const learners = await listLearners(store, classId)
  const [standings, attempts, facts] = await readWork(store, classId, now)
  const taught = modules.flatMap(({ moduleId }) => course.modules.find((one) => one.id === moduleId) ?? [])
  const rows = learners.map(({ id, alias, section, lastSeenAt }, index): BoardRow => {
    const own = { standings: standings.get(id) ?? [], attempts: attempts.get(id) ?? [] }
    const work = { ...own, facts: facts.get(id) ?? [], lastSeenAt }
    return { learnerId: id, number: index + 1, alias, section, ...toCells(taught, work, now) }
  })
  return { asOf: now, modules: taught.map(({ id, number, title }) => ({ id, number, title })), rows }
}

async function readWork({ db }: Pick<Store, 'db'>, classId: string, now: number) {
  const standings = await db.selectFrom('standing').selectAll().where('classId', '=', classId).execute()
  const attempts = await db
    .selectFrom('attempt')
    .select(['learnerId', 'moduleId', 'isMastered'])
    .where('classId', '=', classId)
    .execute()
  const facts = await db
    .selectFrom('fact')
    .select(['learnerId', 'kind', 'receivedAt', 'bodyJson'])
    .where('classId', '=', classId)
    .where('receivedAt', '>', now - LOOK_BACK_MS)
    .execute()
  return [groupByLearner(standings), groupByLearner(attempts), groupByLearner(facts)] as const
}

function toCells(modules: readonly CourseModule[], work: Work, now: number) {
  const latest = work.standings.reduce<StandingRow | null>(
    (last, one) => (last === null || one.changedAt > last.changedAt ? one : last),
    null,
  )
  const at = modules.findIndex((module) => module.id === latest?.moduleId)
  return {
    isHere: now - Math.max(work.lastSeenAt, latest?.changedAt ?? 0) <= HERE_MS,
    at: at < 0 ? null : at,
    cells: modules.map((module, index) => toCell(module, work, index === at, now)),
  }
}

function toCell(module: CourseModule, work: Work, isLatest: boolean, now: number): BoardCell {
  const standing = work.standings.find((one) => one.moduleId === module.id)
  const attempts = work.attempts.filter((one) => one.moduleId === module.id)
  if (!standing || standing.step === 'journey') {
    return { step: 'none', place: '', attempts: attempts.length, trouble: null }
  }
  const { step } = standing
  const signs = isLatest ? findSigns(standing, work) : [standing.changedAt]
  const failedAttempts = attempts.filter((one) => one.isMastered === 0).length
  return {
    step,
    place: step === 'lesson' ? findSectionTitle(module, standing.place) : '',
    attempts: attempts.length,
    trouble: findTrouble({ step, failedAttempts, signs, now }),
  }
}

const Body = z.object({
  moduleId: z.string().optional(),
  section: z.string().optional(),
  attemptNo: z.number().optional(),
})

/** When the learner came to this place, and every sign since. */
function findSigns(standing: StandingRow, { facts, lastSeenAt }: Work): readonly number[] {
  const own = facts
    .map(({ kind, receivedAt, bodyJson }) => ({ kind, receivedAt, ...Body.parse(JSON.parse(bodyJson)) }))
    .filter((fact) => fact.moduleId === standing.moduleId)
  const arrivals = own.filter(({ kind, section, attemptNo }) =>
    standing.step === 'quiz'
      ? kind === 'quiz.started' && String(attemptNo) === standing.place
      : (section ?? '') === standing.place && (kind === 'lesson.read' || kind === 'module.opened'),
  )
  const arrivedAt = Math.min(...arrivals.map((fact) => fact.receivedAt))
  const times = [...own.map((fact) => fact.receivedAt), standing.changedAt, lastSeenAt]
  return [standing.changedAt, ...times.filter((time) => time >= arrivedAt)]
}

function findSectionTitle(module: CourseModule, sectionId: string): string {
  return module.lesson.outline.sections.find((section) => section.id === sectionId)?.title ?? ''
}

function groupByLearner<Row extends { readonly learnerId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.learnerId)
    if (group) group.push(row)
    else groups.set(row.learnerId, [row])
  }
  return groups
}
