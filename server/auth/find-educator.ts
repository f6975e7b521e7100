import { RightsError } from '../rights/rights-error'
import { type Auth, openAuth } from './auth'
import type { Educator } from './educator'

/** Who is signed in by the cookie of these headers. */
export async function findEducator(headers: Headers, auth?: Auth): Promise<Educator | null> {
  const { api } = auth ?? (await openAuth())
  const found = await api.getSession({ headers, query: { disableRefresh: true } })
  return found ? { id: found.user.id, name: found.user.name, email: found.user.email } : null
}

/** @throws RightsError SIGN_IN */
export async function requireEducator(headers: Headers, auth?: Auth): Promise<Educator> {
  const educator = await findEducator(headers, auth)
  if (!educator) throw new RightsError('SIGN_IN')
  return educator
}
