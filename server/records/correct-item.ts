import type { Kysely, Transaction } from 'kysely'
import type { CorrectionRequest, CorrectionRule } from '#domain/classes/grade-changes.schema'
import { writeAudit } from '../audit/write-audit'
import type { Educator } from '../auth/educator'
import { type Course, loadCourse } from '../course/load-course'
import { BadInputError } from '../http/bad-input-error'
import { RightsError } from '../rights/rights-error'
import { makeId } from '../store/make-id'
import { noteChange } from '../store/note-change'
import type { Store } from '../store/store'
import type { Tables } from '../store/tables'
import { fitsItem } from './correct-score'
import { type Corrections, toVersionKey } from './grade-responses'
import { requireItems } from './item-bodies'
import { planRegrade, type RegradePlan, type RegradePreview } from './plan-regrade'
import { readCorrections } from './read-class-rules'
import { rederiveStandings } from './rederive-standings'
import { writeInClass } from './write-in-class'

type Trx = Transaction<Tables>
type Wanted = Pick<CorrectionRequest, 'itemId' | 'version' | 'rule'>

/**
 * Shows whose grade a correction would change, from what to what. Nothing is written.
 *
 * @throws BadInputError when the item has no such option, or the course never had the version
 */
export async function previewCorrection(
  { db }: Pick<Store, 'db'>,
  classId: string,
  wanted: Wanted,
): Promise<RegradePreview> {
  const { moduleId, attempts, changes } = await planWith(db, classId, wanted)
  return { moduleId, attempts, changes }
}

/**
 * Corrects how an item version is scored in a class, and works out again every grade that rests on it. Attempts that
 * arrive later are scored by it too.
 *
 * @throws BadInputError as the preview
 */
export async function correctItem(
  store: Pick<Store, 'write'>,
  educator: Educator,
  classId: string,
  { itemId, version, rule, reason }: CorrectionRequest,
  now = Date.now(),
  course: Course = loadCourse(),
): Promise<RegradePreview> {
  const id = makeId(now)
  return inTurn(store, classId, async (trx) => {
    const plan = await planWith(trx, classId, { itemId, version, rule })
    const row = {
      id,
      classId,
      itemId,
      version,
      ruleJson: JSON.stringify(rule),
      reason,
      byUserId: educator.id,
    }
    await trx
      .insertInto('itemCorrection')
      .values({ ...row, at: now, withdrawnAt: null })
      .execute()
    await writeRegrade(trx, classId, plan, now, course)
    const detail = { correctionId: id, itemId, version, rule: rule.kind, changed: plan.changes.length }
    await writeAudit(trx, { userId: educator.id, classId, action: 'item.corrected', detail, at: now })
    return plan
  })
}

/**
 * Takes a correction back: every grade is again what the answers and the other corrections make of it. Taking it back
 * twice changes nothing more.
 *
 * @throws RightsError NOT_YOURS when the class has no such correction
 */
export async function withdrawCorrection(
  store: Pick<Store, 'write'>,
  educator: Educator,
  classId: string,
  correctionId: string,
  now = Date.now(),
  course: Course = loadCourse(),
): Promise<RegradePreview> {
  return inTurn(store, classId, async (trx) => {
    const row = await trx
      .selectFrom('itemCorrection')
      .selectAll()
      .where('id', '=', correctionId)
      .where('classId', '=', classId)
      .executeTakeFirst()
    if (!row) throw new RightsError('NOT_YOURS')
    await trx
      .updateTable('itemCorrection')
      .set({ withdrawnAt: row.withdrawnAt ?? now })
      .where('id', '=', correctionId)
      .execute()
    const plan = await planRegrade(trx, classId, row, await readCorrections(trx, classId))
    if (row.withdrawnAt !== null) return plan
    await writeRegrade(trx, classId, plan, now, course)
    const detail = { correctionId, changed: plan.changes.length }
    await writeAudit(trx, {
      userId: educator.id,
      classId,
      action: 'item.correction-withdrawn',
      detail,
      at: now,
    })
    return plan
  })
}

export type ItemCorrection = Tables['itemCorrection']

/** Every correction of a class, those taken back included, oldest first. */
export async function listCorrections(
  { db }: Pick<Store, 'db'>,
  classId: string,
): Promise<readonly ItemCorrection[]> {
  return db
    .selectFrom('itemCorrection')
    .selectAll()
    .where('classId', '=', classId)
    .orderBy('at')
    .orderBy('id')
    .execute()
}

async function inTurn(
  store: Pick<Store, 'write'>,
  classId: string,
  work: (trx: Trx) => Promise<RegradePlan>,
): Promise<RegradePreview> {
  const { moduleId, attempts, changes } = await writeInClass(store, classId, work)
  return { moduleId, attempts, changes }
}

async function planWith(db: Kysely<Tables>, classId: string, wanted: Wanted): Promise<RegradePlan> {
  const { itemId, version, rule } = wanted
  const plan = await planRegrade(db, classId, wanted, add(await readCorrections(db, classId), wanted))
  const [item] = await requireItems({ db }, [{ id: itemId, version }])
  if (!item || !fitsItem(item, rule)) throw refuseRule(rule)
  return plan
}

function add(corrections: Corrections, { itemId, version, rule }: Wanted): Corrections {
  const key = toVersionKey(itemId, version)
  return new Map(corrections).set(key, [...(corrections.get(key) ?? []), rule])
}

async function writeRegrade(trx: Trx, classId: string, plan: RegradePlan, now: number, course: Course) {
  for (const { id, scores, points, maxPoints, isMastered } of plan.regraded) {
    await trx
      .updateTable('attempt')
      .set({
        scoresJson: JSON.stringify(scores),
        points,
        maxPoints,
        isMastered: isMastered ? 1 : 0,
        gradedAt: now,
      })
      .where('id', '=', id)
      .execute()
  }
  const learnerIds = plan.changes.map((change) => change.learnerId)
  await rederiveStandings(trx, classId, plan.moduleId, [...new Set(learnerIds)], course)
  await noteChange(trx, classId, 'grades', now)
}

function refuseRule(rule: CorrectionRule): BadInputError {
  const problem = describeMisfit(rule)
  return new BadInputError('NOT_READABLE', `Nothing was changed. The rule ${problem}.`, [
    { path: 'rule', problem },
  ])
}

function describeMisfit(rule: CorrectionRule): string {
  const otherwise = 'full credit, or leaving the question out'
  switch (rule.kind) {
    case 'also-right':
      return `names "${rule.option}", no option of this question that can be right as well; choose one of its options, ${otherwise}`
    case 'also-order':
      return `does not give each step of this question one place; put every step in one place, or choose ${otherwise}`
    default:
      return `does not go with this kind of question; choose ${otherwise}`
  }
}
