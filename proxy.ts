import { createHash, randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { writePagePolicy } from '#server/http/page-policy.mjs'
import { ASKED_PATH } from '#server/http/return-path'
import { FIRST_SCRIPT } from '#ui/shell/first-script'

const FIRST_SCRIPT_HASH = `'sha256-${createHash('sha256').update(FIRST_SCRIPT).digest('base64')}'`

/**
 * Tells a page of the educators' side its own address, which Next does not: who has to sign in first comes back to it.
 * These pages are made anew for each request, so each also says which inline scripts are its own; Next takes the nonce
 * for those it writes from the policy.
 */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers)
  headers.set(ASKED_PATH, request.nextUrl.pathname + request.nextUrl.search)
  if (process.env.NODE_ENV !== 'production') return NextResponse.next({ request: { headers } })
  const policy = writePagePolicy([`'nonce-${randomBytes(16).toString('base64')}'`, FIRST_SCRIPT_HASH])
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = { matcher: '/teach/:path*' }
