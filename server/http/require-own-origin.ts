import { BadInputError } from './bad-input-error'

const SAFE: readonly string[] = ['GET', 'HEAD', 'OPTIONS']

type Asked = { readonly method: string; readonly headers: Headers }

/**
 * Refuses what another site makes a browser send. The host is that of the request itself or of BASE_URL; forwarded
 * headers are never asked, for anybody can write them. A learner's bearer secret is no cookie that a browser adds by
 * itself, so a program may send it without an Origin.
 *
 * @throws BadInputError FOREIGN_ORIGIN
 */
export function requireOwnOrigin({ method, headers }: Asked, baseUrl: string | null): void {
  if (SAFE.includes(method)) return
  const origin = headers.get('origin')
  if (origin === null) {
    const isOwn = headers.get('sec-fetch-site') === 'same-origin' || headers.has('authorization')
    if (isOwn) return
    throw refuse('It does not say which page it came from.')
  }
  if (origin === baseUrl || isOfHost(origin, headers.get('host'))) return
  throw refuse('It came from a page of another site.')
}

function isOfHost(origin: string, host: string | null): boolean {
  return host !== null && URL.canParse(origin) && new URL(origin).host === host.toLowerCase()
}

function refuse(why: string): BadInputError {
  return new BadInputError(
    'FOREIGN_ORIGIN',
    `This request was refused. ${why} Open the course in your browser and try there.`,
  )
}
