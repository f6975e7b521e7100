import type { RecoverReply, RecoverRequest } from '#domain/classes/join.schema'
import { countMisses, type Limit, requireTries } from '../auth/count-try'
import { hashSecret } from '../rights/hash-secret'
import type { Store } from '../store/store'

const WINDOW_MS = 15 * 60_000
/** Codes of one class that begin alike: somebody who types one code again and again. */
const MISSES_OF_CODE: Limit = { name: 'recover-code', max: 10, windowMs: WINDOW_MS }
const MISSES_OF_CLASS: Limit = { name: 'recover-class', max: 300, windowMs: WINDOW_MS }
const MISSES_OF_ADDRESS: Limit = { name: 'recover-address', max: 300, windowMs: WINDOW_MS }
const PREFIX = 4

/**
 * Moves a membership to the device that holds the recovery code. The device before is no member from then on, and is
 * told so when it next sends. The recovery code stays the same, so that it can be asked twice. The answer does not tell
 * which of the two codes was wrong. Only misses are counted: by the class and the beginning of the code, by the class, and
 * by the address.
 *
 * @throws TooManyTriesError
 */
export async function recoverMembership(
  { write }: Pick<Store, 'write'>,
  { code, recoveryCode, secret }: RecoverRequest,
  now: number,
  address: string | null = null,
): Promise<RecoverReply> {
  const limits = listLimits(code, recoveryCode, address)
  return write(async (trx) => {
    await requireTries(trx, limits, now)
    const row = await trx
      .selectFrom('learner')
      .innerJoin('class', 'class.id', 'learner.classId')
      .select(['learner.id', 'learner.classId', 'learner.alias', 'class.name'])
      .where('learner.recoveryHash', '=', hashSecret(recoveryCode))
      .where('class.code', '=', code)
      .executeTakeFirst()
    if (!row) {
      await countMisses(trx, limits, now)
      return { kind: 'not-found' }
    }
    await trx
      .updateTable('learner')
      .set({ secretHash: hashSecret(secret), lastSeenAt: now })
      .where('id', '=', row.id)
      .execute()
    const { classId, alias } = row
    return {
      kind: 'recovered',
      membership: { classId, className: row.name, learnerId: row.id, alias, recoveryCode },
    }
  })
}

function listLimits(code: string, recoveryCode: string, address: string | null) {
  const ofClass = { limit: MISSES_OF_CLASS, who: code }
  const ofCode = { limit: MISSES_OF_CODE, who: `${code} ${recoveryCode.slice(0, PREFIX)}` }
  const both = [ofClass, ofCode]
  return address === null ? both : [...both, { limit: MISSES_OF_ADDRESS, who: address }]
}
