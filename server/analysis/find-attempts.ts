import type { ClassPolicy } from '#domain/classes/class-settings.schema'
import type { Store } from '../store/store'

type Asked = { readonly classId: string; readonly moduleId: string }
/** `attempts`: how many of a learner's count, those begun first; null for all. */
type Rule = Pick<ClassPolicy, 'attempts' | 'counting'>

type Light = {
  readonly id: string
  readonly learnerId: string
  readonly startedAt: number
  readonly points: number
  readonly maxPoints: number
}

const CHUNK = 400

/**
 * One attempt of each learner at a module: the first, the latest, or the best with the earliest of equals. As in the
 * gradebook the order is that of the signed starts, and those over the class's limit are left out. Chosen by light
 * columns; only the chosen ones are then read whole.
 */
export async function findAttempts({ db }: Pick<Store, 'db'>, { classId, moduleId }: Asked, rule: Rule) {
  const light = await db
    .selectFrom('attempt')
    .select(['id', 'learnerId', 'startedAt', 'points', 'maxPoints'])
    .where('classId', '=', classId)
    .where('moduleId', '=', moduleId)
    .execute()
  const ids = chooseAttempts(light, rule)
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

function chooseAttempts(attempts: readonly Light[], { attempts: limit, counting }: Rule): string[] {
  const byLearner = new Map<string, Light[]>()
  for (const attempt of attempts.toSorted(byStart)) {
    const own = byLearner.get(attempt.learnerId) ?? []
    byLearner.set(attempt.learnerId, [...own, attempt])
  }
  return [...byLearner.values()].map((own) => choose(own.slice(0, limit ?? own.length), counting).id)
}

/** @param own - at least one, in the order of their starts */
function choose(own: readonly Light[], counting: Rule['counting']): Light {
  return own.reduce((chosen, next) => {
    if (counting === 'first') return chosen
    if (counting === 'latest') return next
    return next.points * chosen.maxPoints > chosen.points * next.maxPoints ? next : chosen
  })
}

function byStart(a: Light, b: Light): number {
  return a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1)
}
