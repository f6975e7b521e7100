import type { Transaction } from 'kysely'
import { makeId } from '../../store/make-id'
import type { Store } from '../../store/store'
import type { Tables } from '../../store/tables'
import { SAMPLE_ROWS } from '../../store/testing/sample-rows'

export const LEARNER_TABLES = [
  'fact',
  'attempt',
  'firstGrading',
  'journeyRun',
  'standing',
  'gradeOverride',
  'comment',
] as const

/** A row of each table that names a learner. */
export async function insertWork(
  { write }: Store,
  whose: { readonly classId: string; readonly learnerId: string },
): Promise<void> {
  await write(async (trx) => {
    for (const table of LEARNER_TABLES) await insertRow(trx, table, whose)
  })
}

async function insertRow<T extends (typeof LEARNER_TABLES)[number]>(
  trx: Transaction<Tables>,
  table: T,
  whose: { readonly classId: string; readonly learnerId: string },
): Promise<void> {
  const [row] = SAMPLE_ROWS[table]
  const fresh = row && 'id' in row ? { ...row, ...whose, id: makeId() } : { ...row, ...whose }
  await trx
    .insertInto(table)
    .values(fresh as never)
    .execute()
}
