import { Accommodation } from '#domain/classes/accommodation'
import { RightsError } from '../rights/rights-error'
import type { Store } from '../store/store'

/** A learner as the educators of the class see one. */
export type LearnerRecord = {
  readonly id: string
  readonly alias: string
  readonly aliasKey: string
  readonly section: string
  readonly realName: string | null
  readonly accommodation: Accommodation
  readonly joinedAt: number
  readonly lastSeenAt: number
}

/** By alias, as people read lists. */
export async function listLearners(
  { db }: Pick<Store, 'db'>,
  classId: string,
): Promise<readonly LearnerRecord[]> {
  const rows = await selectLearners(db).where('classId', '=', classId).execute()
  const { compare } = new Intl.Collator('en', { numeric: true })
  return rows.map(toRecord).sort((a, b) => compare(a.alias, b.alias))
}

/** @throws RightsError NOT_YOURS where the class has no such learner */
export async function readLearner(
  { db }: Pick<Store, 'db'>,
  classId: string,
  learnerId: string,
): Promise<LearnerRecord> {
  const row = await selectLearners(db)
    .where('classId', '=', classId)
    .where('id', '=', learnerId)
    .executeTakeFirst()
  if (!row) throw new RightsError('NOT_YOURS')
  return toRecord(row)
}

function selectLearners(db: Store['db']) {
  return db
    .selectFrom('learner')
    .select(['id', 'alias', 'aliasKey', 'section', 'realName'])
    .select(['accommodationJson', 'joinedAt', 'lastSeenAt'])
}

type Row = Omit<LearnerRecord, 'accommodation'> & { readonly accommodationJson: string }

function toRecord({ accommodationJson, ...rest }: Row): LearnerRecord {
  return { ...rest, accommodation: Accommodation.parse(JSON.parse(accommodationJson)) }
}
