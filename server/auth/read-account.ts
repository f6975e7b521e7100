import type { Store } from '../store/store'
import type { Auth } from './auth'
import { listOwnedClasses, type OwnedClass } from './delete-account'
import type { Educator } from './educator'
import { INSTITUTION } from './institution-sign-in'
import { listOpenInvitations, type OpenInvitation } from './invite-educator'
import { findSessionId, listSessions, type Session } from './sessions'

export type Account = {
  readonly isConfirmed: boolean
  readonly isLinked: boolean
  readonly sessions: readonly Session[]
  readonly invitations: readonly OpenInvitation[]
  readonly ownedClasses: readonly OwnedClass[]
}

export async function readAccount(
  { store, auth }: { readonly store: Store; readonly auth: Auth },
  headers: Headers,
  educator: Educator,
  now: number,
): Promise<Account> {
  const user = await store.db
    .selectFrom('user')
    .select('emailVerified')
    .where('id', '=', educator.id)
    .executeTakeFirst()
  const linked = await store.db
    .selectFrom('account')
    .select('id')
    .where('userId', '=', educator.id)
    .where('providerId', '=', INSTITUTION)
    .executeTakeFirst()
  return {
    isConfirmed: user?.emailVerified === 1,
    isLinked: linked !== undefined,
    sessions: await listSessions(store, educator, await findSessionId(auth, headers), now),
    invitations: await listOpenInvitations(store, educator, now),
    ownedClasses: await listOwnedClasses(store, educator),
  }
}
