import { z } from 'zod'
import { type FunnelStep, makeFunnel } from '#domain/assessment/statistics/funnel'
import type { Store } from '../store/store'

type Asked = { readonly classId: string; readonly moduleId: string }

const RETAINED_AFTER_MS = 14 * 24 * 60 * 60_000

const Body = z.object({ moduleId: z.string() })

/** How far the learners of a class came in a module. Whoever came to a step has been at those before it. */
export async function readFunnel(
  { db }: Pick<Store, 'db'>,
  { classId, moduleId }: Asked,
): Promise<readonly FunnelStep[]> {
  const learners = await db.selectFrom('learner').select('id').where('classId', '=', classId).execute()
  const attempts = await db
    .selectFrom('attempt')
    .select(['learnerId', 'isMastered', 'receivedAt'])
    .where('classId', '=', classId)
    .where('moduleId', '=', moduleId)
    .execute()
  const facts = await readFacts(db, { classId, moduleId })
  const standing = await db
    .selectFrom('standing')
    .select('learnerId')
    .where('classId', '=', classId)
    .where('moduleId', '=', moduleId)
    .execute()
  const submitted = new Set(attempts.map(({ learnerId }) => learnerId))
  const mastered = new Set(attempts.flatMap((one) => (one.isMastered === 1 ? [one.learnerId] : [])))
  const started = new Set([
    ...submitted,
    ...facts.flatMap(({ kind, learnerId }) => (kind === 'quiz.started' ? [learnerId] : [])),
  ])
  const opened = new Set([...started, ...[...facts, ...standing].map(({ learnerId }) => learnerId)])
  return makeFunnel([
    ['enrolled', learners.length],
    ['opened', opened.size],
    ['started', started.size],
    ['submitted', submitted.size],
    ['mastered', mastered.size],
    ['retained', countRetained(attempts)],
  ])
}

type Handed = { readonly learnerId: string; readonly isMastered: number; readonly receivedAt: number }

/** Learners who mastered the quiz once more, at least a fortnight after the first time, by the clock of the server. */
function countRetained(attempts: readonly Handed[]): number {
  const spans = new Map<string, { readonly first: number; readonly last: number }>()
  for (const { learnerId, isMastered, receivedAt } of attempts) {
    if (isMastered !== 1) continue
    const { first, last } = spans.get(learnerId) ?? { first: receivedAt, last: receivedAt }
    spans.set(learnerId, { first: Math.min(first, receivedAt), last: Math.max(last, receivedAt) })
  }
  return [...spans.values()].filter(({ first, last }) => last - first >= RETAINED_AFTER_MS).length
}

/** The pattern spares the database most rows; the body decides. */
async function readFacts(db: Store['db'], { classId, moduleId }: Asked) {
  const rows = await db
    .selectFrom('fact')
    .select(['learnerId', 'kind', 'bodyJson'])
    .where('classId', '=', classId)
    .where('kind', 'in', ['module.opened', 'quiz.started'])
    .where('bodyJson', 'like', `%${moduleId}%`)
    .execute()
  return rows.filter(({ bodyJson }) => Body.safeParse(JSON.parse(bodyJson)).data?.moduleId === moduleId)
}
