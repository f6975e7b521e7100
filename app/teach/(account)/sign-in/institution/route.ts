import { type Auth, openAuth } from '#server/auth/auth'
import { findEducator } from '#server/auth/find-educator'
import { INSTITUTION } from '#server/auth/institution-sign-in'
import { readEnv } from '#server/env'
import { readReturnPath } from '#server/http/return-path'

export const dynamic = 'force-dynamic'

/** Sends a person to the institution: to sign in, or with a session to link their own account. */
export async function GET(request: Request): Promise<Response> {
  if (!readEnv().oidc) return new Response(null, { status: 404 })
  const auth = await openAuth()
  const isSignedIn = (await findEducator(request.headers, auth)) !== null
  const { headers, response } = await startAt(auth, request, isSignedIn)
  if (!response.url) return new Response(null, { status: 502 })
  headers.set('location', response.url)
  headers.set('cache-control', 'no-store')
  return new Response(null, { status: 303, headers })
}

function startAt({ api }: Auth, { url, headers }: Request, isSignedIn: boolean) {
  const to = readReturnPath(new URL(url).searchParams.get('to'))
  const back = { provider: INSTITUTION, errorCallbackURL: '/teach/sign-in' }
  return isSignedIn
    ? api.linkSocialAccount({
        body: { ...back, callbackURL: '/teach/account' },
        headers,
        returnHeaders: true,
      })
    : api.signInSocial({ body: { ...back, callbackURL: to }, headers, returnHeaders: true })
}
