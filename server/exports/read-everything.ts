import { readClass } from '../classes/read-class'
import { toReadable } from '../classes/readable-record'
import { toVersionKey } from '../records/grade-responses'
import { parseDrawnItems } from '../records/grade-stored'
import type { Store } from '../store/store'

const TABLES = [
  'learner',
  'attempt',
  'firstGrading',
  'journeyRun',
  'standing',
  'fact',
  'gradeOverride',
  'comment',
  'itemCorrection',
  'outcomeNote',
] as const
/** What would let somebody in. */
const SECRETS: readonly string[] = ['secretHash', 'recoveryHash', 'aliasKey', 'classId']

/**
 * Everything that is kept of a class, with the body of every item version that was answered, so that each grade can be
 * worked out again from the file alone.
 */
export async function readEverything(
  { db }: Pick<Store, 'db'>,
  classId: string,
  now: number,
): Promise<Readonly<Record<string, unknown>>> {
  const { code: _code, ...settings } = await readClass({ db }, classId)
  const whole: Record<string, unknown> = { class: toReadable(settings) }
  for (const table of TABLES) {
    const rows = await db.selectFrom(table).selectAll().where('classId', '=', classId).execute()
    whole[table] = rows.map(withoutSecrets)
  }
  return {
    ...whole,
    items: await readAnsweredItems({ db }, classId),
    exportedAt: new Date(now).toISOString(),
  }
}

async function readAnsweredItems({ db }: Pick<Store, 'db'>, classId: string): Promise<readonly unknown[]> {
  const attempts = await db.selectFrom('attempt').select('itemsJson').where('classId', '=', classId).execute()
  const answered = new Set(
    attempts.flatMap((row) =>
      parseDrawnItems(row.itemsJson).map(({ id, version }) => toVersionKey(id, version)),
    ),
  )
  const rows = await db.selectFrom('itemVersion').selectAll().orderBy('itemId').orderBy('version').execute()
  return rows.filter((row) => answered.has(toVersionKey(row.itemId, row.version))).map(toReadable)
}

function withoutSecrets(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return toReadable(Object.fromEntries(Object.entries(row).filter(([column]) => !SECRETS.includes(column))))
}
