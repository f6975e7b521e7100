import { z } from 'zod'
import type { Store } from '../store/store'

export const AUDIT_PAGE = 50

/** What was done in a class, for its educators. */
export type AuditLine = {
  readonly id: string
  readonly at: number
  readonly action: string
  /** null for a learner who left by themselves, the course itself, and an educator whose account is deleted. */
  readonly by: string | null
  readonly isByLearner: boolean
  /** The demo class is made by the course itself. */
  readonly isByCourse: boolean
  /** The alias of the learner whom it concerns; null where it concerns none, or one who is no longer in the class. */
  readonly alias: string | null
  /** The educator whom it concerns. */
  readonly teacher: string | null
  readonly moduleId: string | null
  readonly shape: string | null
}
export type AuditPage = {
  readonly lines: readonly AuditLine[]
  readonly page: number
  readonly pages: number
}

const Id = z.string().optional().catch(undefined)
const Detail = z.object({
  learner: Id,
  learnerId: Id,
  teacher: Id,
  to: Id,
  moduleId: Id,
  shape: Id,
  by: Id,
  demo: z.boolean().optional().catch(undefined),
})

/** One page of 50, the latest first. @param page - from 1; beyond the last it is the last */
export async function readAudit(
  { db }: Pick<Store, 'db'>,
  classId: string,
  page: number,
): Promise<AuditPage> {
  const { count } = await db
    .selectFrom('audit')
    .select((one) => one.fn.countAll().as('count'))
    .where('classId', '=', classId)
    .executeTakeFirstOrThrow()
  const pages = Math.max(1, Math.ceil(Number(count) / AUDIT_PAGE))
  const shown = Math.min(Math.max(1, page), pages)
  const rows = await db
    .selectFrom('audit')
    .select(['id', 'userId', 'action', 'detailJson', 'at'])
    .where('classId', '=', classId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(AUDIT_PAGE)
    .offset((shown - 1) * AUDIT_PAGE)
    .execute()
  const parsed = rows.map(({ detailJson, ...row }) => ({
    ...row,
    detail: Detail.parse(JSON.parse(detailJson)),
  }))
  const aliases = await readNames(
    db,
    'learner',
    parsed.flatMap(({ detail }) => findLearner(detail) ?? []),
  )
  const names = await readNames(
    db,
    'user',
    parsed.flatMap(({ userId, detail }) => [userId, findTeacher(detail) ?? []].flat()),
  )
  const lines = parsed.map(
    ({ id, at, action, userId, detail }): AuditLine => ({
      id,
      at,
      action,
      by: names.get(userId) ?? null,
      isByLearner: detail.by === 'learner',
      isByCourse: detail.demo === true,
      alias: aliases.get(findLearner(detail) ?? '') ?? null,
      teacher: names.get(findTeacher(detail) ?? '') ?? null,
      moduleId: detail.moduleId ?? null,
      shape: detail.shape ?? null,
    }),
  )
  return { lines, page: shown, pages }
}

type Detail = z.infer<typeof Detail>

const findLearner = ({ learner, learnerId }: Detail) => learner ?? learnerId
const findTeacher = ({ teacher, to }: Detail) => teacher ?? to

async function readNames(
  db: Store['db'],
  table: 'learner' | 'user',
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const wanted = [...new Set(ids)]
  const rows =
    table === 'learner'
      ? await db.selectFrom('learner').select(['id', 'alias as name']).where('id', 'in', wanted).execute()
      : await db.selectFrom('user').select(['id', 'name']).where('id', 'in', wanted).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
