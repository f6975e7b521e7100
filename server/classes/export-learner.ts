import type { Kysely, Transaction } from 'kysely'
import { findWithheldUntil } from '#domain/classes/find-withheld-until'
import { writeAudit } from '../audit/write-audit'
import type { Educator } from '../auth/educator'
import type { Learner } from '../rights/require-learner'
import type { Store } from '../store/store'
import type { Tables } from '../store/tables'
import type { LearnerKey } from './change-learner'
import { readLearner } from './learner-record'
import { readClass } from './read-class'
import { readMyClass } from './read-my-class'
import { toReadable } from './readable-record'

export type LearnerExport = Readonly<Record<string, unknown>>

const TABLES = [
  'fact',
  'attempt',
  'firstGrading',
  'journeyRun',
  'standing',
  'gradeOverride',
  'comment',
  'certificate',
] as const
/** What would tell before the closing time which answers are right; the points in all are told at once. */
const RESULTS: readonly string[] = ['scoresJson']

/** Everything that a class holds of one learner, for its educators. */
export async function exportLearner(
  { write }: Pick<Store, 'write'>,
  educator: Educator,
  key: LearnerKey,
  now: number,
): Promise<LearnerExport> {
  const { classId, learnerId } = key
  return write(async (trx) => {
    const detail = { learner: learnerId }
    await writeAudit(trx, { userId: educator.id, classId, action: 'learner.exported', detail, at: now })
    return readAll(trx, key, now, () => false)
  })
}

/** The same for the learner. Results that the class tells only after the closing time are left out until then. */
export async function exportMyself(
  store: Pick<Store, 'db'>,
  learner: Learner,
  now: number,
): Promise<LearnerExport> {
  const { policy, modules } = await readMyClass(store, learner)
  const isWithheld = (moduleId: unknown) => {
    const closesAt = modules.find((one) => one.moduleId === moduleId)?.dueAt ?? null
    return findWithheldUntil(policy, closesAt, now) !== null
  }
  return readAll(store.db, { classId: learner.classId, learnerId: learner.id }, now, isWithheld)
}

async function readAll(
  db: Kysely<Tables> | Transaction<Tables>,
  { classId, learnerId }: LearnerKey,
  now: number,
  isWithheld: (moduleId: unknown) => boolean,
): Promise<LearnerExport> {
  const { name, term, isDemo } = await readClass({ db }, classId)
  const { aliasKey: _key, ...learner } = await readLearner({ db }, classId, learnerId)
  const rows: Record<string, unknown> = {}
  for (const table of TABLES) {
    const found = await db
      .selectFrom(table)
      .selectAll()
      .where('classId', '=', classId)
      .where('learnerId', '=', learnerId)
      .execute()
    rows[table] = found.map((row) => toReadable(pick(row, table === 'attempt' ? isWithheld : () => false)))
  }
  const whose = { class: { name, term, isDemo }, learner: toReadable(learner), ...rows }
  return { ...whose, exportedAt: new Date(now).toISOString() }
}

/** Without the ids that stand above, and without who among the educators wrote it. */
function pick(
  row: Readonly<Record<string, unknown>>,
  isWithheld: (moduleId: unknown) => boolean,
): Readonly<Record<string, unknown>> {
  const left = ['classId', 'learnerId', 'byUserId', ...(isWithheld(row.moduleId) ? RESULTS : [])]
  return Object.fromEntries(Object.entries(row).filter(([column]) => !left.includes(column)))
}
