import { randomBytes } from 'node:crypto'
import type { Store } from '../store/store'
import type { Auth } from './auth'

const VALID_MS = 60 * 60_000

/** For whoever runs the server, where no mail can be sent. @returns a code that works once within the hour, or null */
export async function makeResetCode(
  { store, auth }: { readonly store: Pick<Store, 'db'>; readonly auth: Auth },
  email: string,
  now: number,
): Promise<string | null> {
  const user = await store.db.selectFrom('user').select('id').where('email', '=', email).executeTakeFirst()
  if (!user) return null
  const code = randomBytes(24).toString('base64url')
  const { internalAdapter } = await auth.$context
  await internalAdapter.createVerificationValue({
    identifier: `reset-password:${code}`,
    value: user.id,
    expiresAt: new Date(now + VALID_MS),
  })
  return code
}
