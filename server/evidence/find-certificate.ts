import { z } from 'zod'
import { countTry, type Limit } from '../auth/count-try'
import type { Store } from '../store/store'
import { parseCertificateCode } from './certificate-code'

export type Certificate = {
  readonly code: string
  readonly name: string
  readonly modules: readonly { readonly moduleId: string; readonly title: string }[]
  readonly courseVersion: string
  readonly issuedAt: number
}

const WINDOW_MS = 15 * 60_000
/** One certificate is looked at by a few people; all together by fewer than this. */
const ONE_CODE: Limit = { name: 'certificate', max: 60, windowMs: WINDOW_MS }
const ALL_CODES: Limit = { name: 'certificate-all', max: 1_000, windowMs: WINDOW_MS }

const Modules = z.array(z.object({ moduleId: z.string(), title: z.string() }))

/**
 * The certificate of a code, for anybody who has it. Tries are counted before they are made, for each code and for all
 * together; what cannot be a code costs nothing and finds nothing.
 *
 * @returns undefined where there is none, or none any more
 * @throws TooManyTriesError
 */
export async function findCertificate(
  store: Store,
  typed: string,
  now: number,
): Promise<Certificate | undefined> {
  const code = parseCertificateCode(typed)
  if (code === undefined) return undefined
  await countTry(store, ALL_CODES, undefined, now)
  await countTry(store, ONE_CODE, code, now)
  const row = await store.db
    .selectFrom('certificate')
    .select(['code', 'name', 'modulesJson', 'courseVersion', 'issuedAt'])
    .where('code', '=', code)
    .executeTakeFirst()
  if (!row) return undefined
  const { modulesJson, ...rest } = row
  return { ...rest, modules: Modules.parse(JSON.parse(modulesJson)) }
}
