import { isAPIError } from 'better-auth/api'
import { writeAudit } from '../audit/write-audit'
import type { Store } from '../store/store'
import type { Auth } from './auth'
import { countTry, forgetTries, SIGN_IN_LIMIT } from './count-try'
import type { Educator } from './educator'

type Place = { readonly store: Pick<Store, 'write'>; readonly auth: Auth }

export async function changeName(
  { write }: Pick<Store, 'write'>,
  educator: Educator,
  name: string,
  now: number,
): Promise<void> {
  await write((trx) =>
    trx.updateTable('user').set({ name, updatedAt: now }).where('id', '=', educator.id).execute(),
  )
}

/** Ends all other sessions. @returns whether the password now was right @throws TooManyTriesError */
export async function changePassword(
  { store, auth }: Place,
  headers: Headers,
  educator: Educator,
  body: { readonly currentPassword: string; readonly newPassword: string },
): Promise<boolean> {
  const isRight = await tryPassword(store, educator, () =>
    auth.api.changePassword({ headers, body: { ...body, revokeOtherSessions: true } }),
  )
  if (!isRight) return false
  const entry = {
    userId: educator.id,
    classId: null,
    action: 'account.password-changed',
    detail: {},
  } as const
  await store.write((trx) => writeAudit(trx, { ...entry, at: Date.now() }))
  return true
}

/** @throws TooManyTriesError */
export async function confirmPassword(
  { store, auth }: Place,
  headers: Headers,
  educator: Educator,
  password: string,
): Promise<boolean> {
  return tryPassword(store, educator, () => auth.api.verifyPassword({ headers, body: { password } }))
}

/** Counted with the tries to sign in: a session left open must not be a way to guess. */
async function tryPassword(
  store: Pick<Store, 'write'>,
  { email }: Educator,
  attempt: () => Promise<unknown>,
): Promise<boolean> {
  await countTry(store, SIGN_IN_LIMIT, email)
  try {
    await attempt()
  } catch (error) {
    if (isAPIError(error)) return false
    throw error
  }
  await forgetTries(store, SIGN_IN_LIMIT, email)
  return true
}
