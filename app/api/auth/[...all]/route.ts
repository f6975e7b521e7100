import { openAuth } from '#server/auth/auth'
import { INSTITUTION } from '#server/auth/institution-sign-in'
import { readEnv } from '#server/env'

export const dynamic = 'force-dynamic'

/** The one address of better-auth that is open: where the institution sends a person back. Forms do all else. */
export async function GET(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  if (!readEnv().oidc || pathname !== `/api/auth/callback/${INSTITUTION}`)
    return new Response(null, { status: 404 })
  const { handler } = await openAuth()
  return handler(request)
}
