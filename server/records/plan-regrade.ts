import type { Kysely } from 'kysely'
import { BadInputError } from '../http/bad-input-error'
import type { Tables } from '../store/tables'
import { type Corrections, type ResponseGrade, toVersionKey } from './grade-responses'
import { gradeStored, parseDrawnItems } from './grade-stored'

type Grade = Pick<ResponseGrade, 'points' | 'maxPoints' | 'isMastered'>

export type RegradeChange = {
  readonly attemptId: string
  readonly learnerId: string
  readonly alias: string
  readonly attemptNo: number
  readonly before: Grade
  readonly after: Grade
}

/** `attempts`: how many in the class answered the item version. `changes`: those whose grade becomes another. */
export type RegradePreview = {
  readonly moduleId: string
  readonly attempts: number
  readonly changes: readonly RegradeChange[]
}

export type RegradePlan = RegradePreview & {
  /** Every attempt that answered the item version, as it is stored from now on. */
  readonly regraded: readonly (ResponseGrade & { readonly id: string })[]
}

type ItemVersion = { readonly itemId: string; readonly version: number }

/**
 * Works out what a set of corrections makes of every attempt in a class that answered an item version.
 *
 * @throws BadInputError when the course never had that version
 */
export async function planRegrade(
  db: Kysely<Tables>,
  classId: string,
  { itemId, version }: ItemVersion,
  corrections: Corrections,
): Promise<RegradePlan> {
  const moduleId = await requireItemModule(db, { itemId, version })
  const rows = await readAnswering(db, classId, moduleId, { itemId, version })
  const regraded: (ResponseGrade & { readonly id: string })[] = []
  const changes: RegradeChange[] = []
  for (const row of rows) {
    const grade = await gradeStored({ db }, row, corrections)
    regraded.push({ id: row.id, ...grade })
    const before = { points: row.points, maxPoints: row.maxPoints, isMastered: row.isMastered === 1 }
    const after = { points: grade.points, maxPoints: grade.maxPoints, isMastered: grade.isMastered }
    if (isSame(before, after)) continue
    const { id: attemptId, learnerId, alias, attemptNo } = row
    changes.push({ attemptId, learnerId, alias, attemptNo, before, after })
  }
  return { moduleId, attempts: rows.length, changes, regraded }
}

function isSame(before: Grade, after: Grade): boolean {
  return (
    before.points === after.points &&
    before.maxPoints === after.maxPoints &&
    before.isMastered === after.isMastered
  )
}

async function requireItemModule(db: Kysely<Tables>, { itemId, version }: ItemVersion): Promise<string> {
  const row = await db
    .selectFrom('itemVersion')
    .select('moduleId')
    .where('itemId', '=', itemId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (row) return row.moduleId
  const problem = 'is no question that was ever asked here; choose one from the analysis'
  throw new BadInputError(
    'NOT_READABLE',
    `Nothing was changed. ${toVersionKey(itemId, version)} ${problem}.`,
    [{ path: 'itemId', problem }],
  )
}

async function readAnswering(
  db: Kysely<Tables>,
  classId: string,
  moduleId: string,
  { itemId, version }: ItemVersion,
) {
  const rows = await db
    .selectFrom('attempt')
    .innerJoin('learner', 'learner.id', 'attempt.learnerId')
    .select([
      'attempt.id',
      'attempt.learnerId',
      'attempt.attemptNo',
      'attempt.itemsJson',
      'attempt.responsesJson',
      'attempt.points',
      'attempt.maxPoints',
      'attempt.isMastered',
      'learner.alias',
    ])
    .where('attempt.classId', '=', classId)
    .where('attempt.moduleId', '=', moduleId)
    .orderBy('learner.aliasKey')
    .orderBy('attempt.startedAt')
    .execute()
  const answers = ({ itemsJson }: { readonly itemsJson: string }) =>
    parseDrawnItems(itemsJson).some((item) => item.id === itemId && item.version === version)
  return rows.filter(answers)
}
