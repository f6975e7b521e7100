import { z } from 'zod'
import { readMyClass } from '../classes/read-my-class'
import { type Course, findModule, loadCourse } from '../course/load-course'
import { readYaml } from '../course/read-content'
import type { Learner } from '../rights/require-learner'
import type { Store } from '../store/store'
import { makeCertificateCode } from './certificate-code'

export const CertificateRequest = z.strictObject({
  /** As it shall stand on the certificate. */
  name: z
    .string()
    .trim()
    .min(1, 'is empty; expected your name as it shall stand on the certificate')
    .max(120, 'is longer than 120 characters; expected your name as it shall stand on the certificate')
    .refine(
      (name) => !/[\p{Cc}\p{Cf}]/u.test(name),
      'holds a character that cannot be shown; expected one line',
    ),
})
export type CertificateRequest = z.infer<typeof CertificateRequest>

export type IssuedCertificate =
  | { readonly kind: 'issued'; readonly code: string }
  /** Modules of the class that are not mastered, or whose results are not told yet. */
  | { readonly kind: 'incomplete'; readonly missing: readonly string[] }

const Package = z.object({ version: z.string() })

/**
 * Issues the certificate of a learner who has mastered every module of the class, by our own records. Asked again with the
 * same name and modules it is the same certificate; otherwise the new one takes the place of the old, whose code ends.
 */
export async function issueCertificate(
  store: Store,
  learner: Learner,
  { name }: CertificateRequest,
  now: number,
  course: Course = loadCourse(),
): Promise<IssuedCertificate> {
  const { modules, missing } = await readMissing(store, learner, now)
  if (missing.length > 0) return { kind: 'incomplete', missing }
  const modulesJson = JSON.stringify(
    modules.map(({ moduleId }) => ({ moduleId, title: findModule(course, moduleId)?.title ?? moduleId })),
  )
  const { version } = readYaml('package.json', Package)
  const code = await keepOne(store, learner, { name, modulesJson, courseVersion: version, issuedAt: now })
  return { kind: 'issued', code }
}

/** The certificate that a learner has, or whether one can be made out. Nothing is written. */
export async function readCertificateStanding(
  store: Pick<Store, 'db'>,
  learner: Learner,
  now: number,
): Promise<IssuedCertificate | { readonly kind: 'ready' }> {
  const kept = await store.db
    .selectFrom('certificate')
    .select('code')
    .where('classId', '=', learner.classId)
    .where('learnerId', '=', learner.id)
    .executeTakeFirst()
  if (kept) return { kind: 'issued', code: kept.code }
  const { missing } = await readMissing(store, learner, now)
  return missing.length > 0 ? { kind: 'incomplete', missing } : { kind: 'ready' }
}

async function readMissing(store: Pick<Store, 'db'>, learner: Learner, now: number) {
  const { modules, policy } = await readMyClass(store, learner)
  const mastered = await readMastered(store, learner)
  const isTold = (dueAt: number | null) => policy.feedback !== 'after-due' || dueAt === null || dueAt < now
  const missing = modules
    .filter(({ moduleId, dueAt }) => !mastered.has(moduleId) || !isTold(dueAt))
    .map(({ moduleId }) => moduleId)
  return { modules, missing }
}

type Content = {
  readonly name: string
  readonly modulesJson: string
  readonly courseVersion: string
  readonly issuedAt: number
}

async function keepOne({ write }: Store, { id, classId }: Learner, content: Content): Promise<string> {
  return write(async (trx) => {
    const kept = await trx
      .selectFrom('certificate')
      .selectAll()
      .where('classId', '=', classId)
      .where('learnerId', '=', id)
      .executeTakeFirst()
    if (kept?.name === content.name && kept.modulesJson === content.modulesJson) return kept.code
    if (kept) await trx.deleteFrom('certificate').where('code', '=', kept.code).execute()
    const code = makeCertificateCode()
    await trx
      .insertInto('certificate')
      .values({ code, classId, learnerId: id, ...content })
      .execute()
    return code
  })
}

async function readMastered(
  { db }: Pick<Store, 'db'>,
  { id, classId }: Learner,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('attempt')
    .select('moduleId')
    .where('classId', '=', classId)
    .where('learnerId', '=', id)
    .where('isMastered', '=', 1)
    .execute()
  return new Set(rows.map(({ moduleId }) => moduleId))
}
