import type { Mail } from '../../mail/send-mail'
import type { Store } from '../../store/store'
import { acceptInvitation } from '../accept-invitation'
import { type Auth, createAuth } from '../auth'
import type { Educator } from '../educator'
import { makeFirstInvitation } from '../invitation'
import { inviteEducator } from '../invite-educator'

export const PASSWORD = 'a quiet heron at dusk'
const SECRET = 'of tests alone, long enough and varied: 0123456789'

/** better-auth on a store, with the mails that it sent. */
export function makeAuth(store: Store): { readonly auth: Auth; readonly mails: Mail[] } {
  const mails: Mail[] = []
  const sendMail = async (mail: Mail) => {
    mails.push(mail)
  }
  return { auth: createAuth({ store, env: { baseUrl: null, oidc: null }, secret: SECRET, sendMail }), mails }
}

/** An educator as a person becomes one: by the first link, or invited by the one before. */
export async function makeEducator(store: Store, name: string, by?: Educator): Promise<Educator> {
  const now = Date.now()
  const code = by ? await inviteEducator(store, by, null, now) : await makeFirstInvitation(store, now)
  const email = `${name.toLowerCase()}@example.edu`
  const result = await acceptInvitation(store, code ?? '', { name, email, password: PASSWORD }, now)
  if (result.kind !== 'accepted') throw new Error(`The invitation was ${result.kind}.`)
  return { id: result.userId, name, email }
}

/** The headers of a browser in which the educator has signed in. */
export async function signInAs(
  auth: Auth,
  { email }: Pick<Educator, 'email'>,
  password = PASSWORD,
): Promise<Headers> {
  const { headers } = await auth.api.signInEmail({ body: { email, password }, returnHeaders: true })
  return new Headers({ cookie: readCookies(headers) })
}

/** What a browser sends back of the cookies that an answer sets. */
export function readCookies(headers: Headers): string {
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
