import type { ClassPolicy } from '#domain/classes/class-settings.schema'
import type { Store } from '../store/store'

type Counting = ClassPolicy['counting']

type Light = {
  readonly id: string
  readonly learnerId: string
  readonly attemptNo: number
  readonly receivedAt: number
  readonly points: number
  readonly maxPoints: number
}

const CHUNK = 400

/**
 * One attempt of each learner at a module: the first, the latest, or the best with the earliest of equals. Chosen by light
 * columns; only the chosen ones are then read whole.
 */
export async function findAttempts(
  { db }: Pick<Store, 'db'>,
  { classId, moduleId }: { readonly classId: string; readonly moduleId: string },
  counting: Counting,
) {
  const light = await db
    .selectFrom('attempt')
    .select(['id', 'learnerId', 'attemptNo', 'receivedAt', 'points', 'maxPoints'])
    .where('classId', '=', classId)
    .where('moduleId', '=', moduleId)
    .execute()
  const ids = chooseAttempts(light, counting)
  const rows = []
  for (let from = 0; from < ids.length; from += CHUNK) {
    const some = await db
      .selectFrom('attempt')
      .selectAll()
      .where('id', 'in', ids.slice(from, from + CHUNK))
      .execute()
    rows.push(...some)
  }
  // Ids are drawn at random on the devices: in their order nobody is first because they were early.
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function chooseAttempts(attempts: readonly Light[], counting: Counting): string[] {
  const chosen = new Map<string, Light>()
  for (const attempt of attempts) {
    const before = chosen.get(attempt.learnerId)
    if (!before || comesBefore(attempt, before, counting)) chosen.set(attempt.learnerId, attempt)
  }
  return [...chosen.values()].map(({ id }) => id)
}

function comesBefore(a: Light, b: Light, counting: Counting): boolean {
  const earlier = a.attemptNo - b.attemptNo || a.receivedAt - b.receivedAt || (a.id < b.id ? -1 : 1)
  if (counting === 'first') return earlier < 0
  if (counting === 'latest') return earlier > 0
  const lead = a.points * b.maxPoints - b.points * a.maxPoints
  return lead > 0 || (lead === 0 && earlier < 0)
}
