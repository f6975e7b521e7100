import type { RecoverReply, RecoverRequest } from '#domain/classes/join.schema'
import { hashSecret } from '../rights/hash-secret'
import type { Store } from '../store/store'

/**
 * Moves a membership to the device that holds the recovery code. The device before is no member from then on, and is
 * told so when it next sends. The recovery code stays the same, so that it can be asked twice. The answer does not tell
 * which of the two codes was wrong.
 */
export async function recoverMembership(
  { write }: Pick<Store, 'write'>,
  { code, recoveryCode, secret }: RecoverRequest,
  now: number,
): Promise<RecoverReply> {
  return write(async (trx) => {
    const row = await trx
      .selectFrom('learner')
      .innerJoin('class', 'class.id', 'learner.classId')
      .select(['learner.id', 'learner.classId', 'learner.alias', 'class.name'])
      .where('learner.recoveryHash', '=', hashSecret(recoveryCode))
      .where('class.code', '=', code)
      .executeTakeFirst()
    if (!row) return { kind: 'not-found' }
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
