import { type NextRequest, NextResponse } from 'next/server'
import { ASKED_PATH } from '#server/http/return-path'

/** Tells a page of the educators' side its own address, which Next does not: who has to sign in first comes back to it. */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers)
  headers.set(ASKED_PATH, request.nextUrl.pathname + request.nextUrl.search)
  return NextResponse.next({ request: { headers } })
}

export const config = { matcher: '/teach/:path*' }
