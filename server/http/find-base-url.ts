import type { Env } from '../env'

const LOOPBACK = '127.0.0.1'
const EVERY_ADDRESS: readonly string[] = ['0.0.0.0', '::']

/** Where links in mails and invitations lead: BASE_URL, else the address that `npm start` serves. Never a header. */
export function findBaseUrl(
  { baseUrl }: Pick<Env, 'baseUrl'>,
  source: Readonly<Record<string, string | undefined>> = process.env,
): string {
  if (baseUrl !== null) return baseUrl
  const given = source.HOST || LOOPBACK
  const host = EVERY_ADDRESS.includes(given) ? LOOPBACK : given
  return `http://${host.includes(':') ? `[${host}]` : host}:${source.PORT || '3000'}`
}
