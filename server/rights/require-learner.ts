import type { Store } from '../store/store'
import { hashSecret, matchesHash } from './hash-secret'
import { RightsError } from './rights-error'

export type Learner = { readonly id: string; readonly classId: string; readonly alias: string }

const BEARER = /^Bearer ([\w-]{1,64})\.([\w-]{16,128})$/
const NOBODY = hashSecret('nobody')
const SEEN_EVERY_MS = 60_000

/**
 * The learner whose device sends `Authorization: Bearer {learnerId}.{secret}`. Notes the visit, once a minute at most.
 *
 * @throws RightsError SIGN_IN
 */
export async function requireLearner(
  store: Pick<Store, 'db' | 'write'>,
  headers: Headers,
  now = Date.now(),
): Promise<Learner> {
  const [, id = '', secret = ''] = BEARER.exec(headers.get('authorization') ?? '') ?? []
  const row = await store.db
    .selectFrom('learner')
    .select(['id', 'classId', 'alias', 'secretHash', 'lastSeenAt'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!matchesHash(secret, row?.secretHash ?? NOBODY) || !row) throw refuse()
  if (row.lastSeenAt + SEEN_EVERY_MS <= now) await noteVisit(store, row.id, now)
  return { id: row.id, classId: row.classId, alias: row.alias }
}

function refuse(): RightsError {
  return new RightsError(
    'SIGN_IN',
    'The class does not know this device, or another of yours has taken its place. Your work is kept here: join again with your recovery code.',
  )
}

async function noteVisit(store: Pick<Store, 'write'>, id: string, now: number): Promise<void> {
  await store.write((trx) =>
    trx.updateTable('learner').set({ lastSeenAt: now }).where('id', '=', id).execute(),
  )
}
