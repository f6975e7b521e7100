import { randomBytes } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

declare global {
  var courseSocketMark: string | undefined
}

const HEADER = 'x-course-socket'

/**
 * Notes on every request that this process takes in the address at the other end of its connection. Next passes on the
 * headers of a request and not its socket, and leaves an `X-Forwarded-For` that somebody else wrote as it is. Node tells
 * of a request before anybody reads it, and the mark is known to this process alone, so that nobody can write the header.
 */
export function noteSocketAddresses(): void {
  if (globalThis.courseSocketMark !== undefined) return
  globalThis.courseSocketMark = randomBytes(16).toString('hex')
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { readonly request: IncomingMessage }
    request.headers[HEADER] = `${globalThis.courseSocketMark} ${request.socket.remoteAddress ?? ''}`
  })
}

/** null where it was not noted, as in a process that did not begin with `noteSocketAddresses`. */
export function readSocketAddress(headers: Headers): string | null {
  const [mark, address] = (headers.get(HEADER) ?? '').split(' ')
  const isOurs = globalThis.courseSocketMark !== undefined && mark === globalThis.courseSocketMark
  return isOurs && address ? address : null
}
