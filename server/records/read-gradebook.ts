import { type Accommodation, effectiveDue } from '#domain/classes/accommodation'
import type { ClassModule, ClassPolicy } from '#domain/classes/class-settings.schema'
import { QUIZ_LENGTH } from '../attempts/start-attempt'
import { RightsError } from '../rights/rights-error'
import type { Store } from '../store/store'
import type { Tables } from '../store/tables'
import { type ClassRules, isLate } from './judge-lateness'
import { parseAccommodation, parseClassRules } from './read-class-rules'
import { type AttemptSummary, summariseAttempts, toPercent } from './summarise-attempts'

type OverrideRow = Tables['gradeOverride']

export type GradeOverride = {
  readonly points: number
  readonly reason: string
  readonly byUserId: string
  readonly at: number
}

/**
 * One learner at one module. `points`, `maxPoints` and `percent` are the grade that stands: that of an educator's change
 * where there is one, else of the attempt that the policy takes; null where there is neither. A change of the points
 * leaves mastery as the attempts have it.
 */
export type GradebookCell = AttemptSummary & {
  readonly moduleId: string
  readonly override: GradeOverride | null
  readonly points: number | null
  readonly maxPoints: number
  readonly percent: number | null
  readonly isLate: boolean
  /** The closing time of this learner; null where there is none. */
  readonly closesAt: number | null
}

export type GradebookRow = {
  readonly learnerId: string
  readonly alias: string
  readonly realName: string | null
  readonly section: string
  readonly lastSeenAt: number
  /** In the order of the class's modules. */
  readonly cells: readonly GradebookCell[]
}

export type Gradebook = {
  readonly modules: readonly ClassModule[]
  readonly policy: ClassPolicy
  /** By section, then alias. */
  readonly rows: readonly GradebookRow[]
}

/**
 * Learners by modules, in four queries whatever their number.
 *
 * @throws RightsError NOT_YOURS when there is no such class
 */
export async function readGradebook({ db }: Pick<Store, 'db'>, classId: string): Promise<Gradebook> {
  const found = await db
    .selectFrom('class')
    .select(['modulesJson', 'policyJson'])
    .where('id', '=', classId)
    .executeTakeFirst()
  if (!found) throw new RightsError('NOT_YOURS')
  const rules = parseClassRules(found)
  const learners = await db
    .selectFrom('learner')
    .select(['id', 'alias', 'aliasKey', 'realName', 'section', 'accommodationJson', 'lastSeenAt'])
    .where('classId', '=', classId)
    .execute()
  const attempts = groupByCell(await readAttemptRows(db, classId))
  const overrides = groupByCell(
    await db.selectFrom('gradeOverride').selectAll().where('classId', '=', classId).execute(),
  )
  const rows = learners.toSorted(bySectionAndAlias).map((learner) => {
    const accommodation = parseAccommodation(learner.accommodationJson)
    const cells = rules.modules.map(({ moduleId }) => {
      const key = toCellKey(learner.id, moduleId)
      return makeCell(rules, accommodation, moduleId, attempts.get(key) ?? [], overrides.get(key) ?? [])
    })
    return {
      learnerId: learner.id,
      alias: learner.alias,
      realName: learner.realName,
      section: learner.section,
      lastSeenAt: learner.lastSeenAt,
      cells,
    }
  })
  return { ...rules, rows }
}

type LearnerRow = Pick<
  Tables['learner'],
  'id' | 'alias' | 'aliasKey' | 'realName' | 'section' | 'accommodationJson' | 'lastSeenAt'
>
type AttemptRow = Awaited<ReturnType<typeof readAttemptRows>>[number]

function readAttemptRows(db: Store['db'], classId: string) {
  return db
    .selectFrom('attempt')
    .select([
      'id',
      'learnerId',
      'moduleId',
      'points',
      'maxPoints',
      'isMastered',
      'startedAt',
      'submittedAt',
      'receivedAt',
      'timesJson',
    ])
    .where('classId', '=', classId)
    .execute()
}

function makeCell(
  rules: ClassRules,
  accommodation: Accommodation,
  moduleId: string,
  attempts: readonly AttemptRow[],
  overrides: readonly OverrideRow[],
): GradebookCell {
  const given = attempts.map((row) => ({
    id: row.id,
    points: row.points,
    maxPoints: row.maxPoints,
    isMastered: row.isMastered === 1,
    isLate: isLate(row, rules, accommodation),
    startedAt: row.startedAt,
    submittedAt: row.submittedAt,
    receivedAt: row.receivedAt,
    focusMs: sumTimes(row.timesJson),
  }))
  const summary = summariseAttempts(given, rules.policy)
  const override = findOverride(overrides)
  const dueAt = rules.modules.find((one) => one.moduleId === moduleId)?.dueAt ?? null
  const maxPoints = summary.graded?.maxPoints ?? QUIZ_LENGTH
  const points = override?.points ?? summary.graded?.points ?? null
  return {
    ...summary,
    moduleId,
    override,
    points,
    maxPoints,
    percent: points === null ? null : toPercent(points, maxPoints),
    isLate: summary.graded?.isLate ?? false,
    closesAt: effectiveDue(dueAt, accommodation, rules.policy.minutes),
  }
}

/** The latest change stands; one without points took the one before it back. */
function findOverride(rows: readonly OverrideRow[]): GradeOverride | null {
  const latest = rows.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)).at(-1)
  if (!latest || latest.points === null) return null
  const { points, reason, byUserId, at } = latest
  return { points, reason, byUserId, at }
}

/** Without a schema: ten thousand of them are read at once, all written here. */
function sumTimes(json: string): number {
  const times: Readonly<Record<string, number>> = JSON.parse(json)
  return Object.values(times).reduce((sum, time) => sum + time, 0)
}

function toCellKey(learnerId: string, moduleId: string): string {
  return `${learnerId} ${moduleId}`
}

function groupByCell<Row extends { readonly learnerId: string; readonly moduleId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const cells = new Map<string, Row[]>()
  for (const row of rows) {
    const key = toCellKey(row.learnerId, row.moduleId)
    const cell = cells.get(key)
    if (cell) cell.push(row)
    else cells.set(key, [row])
  }
  return cells
}

function bySectionAndAlias(a: LearnerRow, b: LearnerRow): number {
  if (a.section !== b.section) return a.section < b.section ? -1 : 1
  return a.aliasKey < b.aliasKey ? -1 : 1
}
