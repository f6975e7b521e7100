import type { Store } from '../store/store'

const INVITATION_KEPT_MS = 30 * 24 * 60 * 60_000

/** Removes what has run out: sessions and mailed links at once, invitations after a month. */
export async function clearExpired({ write }: Pick<Store, 'write'>, now: number): Promise<void> {
  await write(async (trx) => {
    await trx.deleteFrom('session').where('expiresAt', '<=', now).execute()
    await trx.deleteFrom('verification').where('expiresAt', '<=', now).execute()
    await trx
      .deleteFrom('invitation')
      .where('expiresAt', '<=', now - INVITATION_KEPT_MS)
      .execute()
  })
}
