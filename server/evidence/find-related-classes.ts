import { z } from 'zod'
import type { Educator } from '../auth/educator'
import type { Store } from '../store/store'

export type RelatedClass = {
  readonly id: string
  readonly name: string
  readonly term: string
  readonly createdAt: number
}

const Copied = z.object({ from: z.string() })

/**
 * The classes of one course over the terms: those that this educator teaches and that were copied from one another, over
 * classes deleted since too, or bear the same name. A demo class is related to none. The class itself is among them;
 * the newest comes first.
 */
export async function findRelatedClasses(
  { db }: Pick<Store, 'db'>,
  educator: Educator,
  classId: string,
): Promise<readonly RelatedClass[]> {
  const mine = await db
    .selectFrom('classEducator')
    .innerJoin('class', 'class.id', 'classEducator.classId')
    .select(['class.id', 'class.name', 'class.term', 'class.createdAt', 'class.isDemo'])
    .where('classEducator.userId', '=', educator.id)
    .orderBy('class.createdAt', 'desc')
    .orderBy('class.id')
    .execute()
  const self = mine.find(({ id }) => id === classId)
  if (!self) return []
  const family = await readFamily(db, classId)
  const isRelated = ({ id, name, isDemo }: (typeof mine)[number]) =>
    id === classId ||
    (isDemo + self.isDemo === 0 && (family.has(id) || toNameKey(name) === toNameKey(self.name)))
  return mine.filter(isRelated).map(({ isDemo: _, ...one }) => one)
}

/** Every class that copying leads to from this one, in either direction. */
async function readFamily(db: Store['db'], classId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('audit')
    .select(['classId', 'detailJson'])
    .where('action', '=', 'class.copied')
    .execute()
  const copies = rows.flatMap(({ classId: to, detailJson }) => {
    const from = Copied.safeParse(JSON.parse(detailJson)).data?.from
    return to === null || from === undefined ? [] : [[from, to] as const]
  })
  const family = new Set([classId])
  let size = 0
  while (size < family.size) {
    size = family.size
    for (const [from, to] of copies) {
      if (family.has(from) || family.has(to)) family.add(from).add(to)
    }
  }
  return family
}

function toNameKey(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ')
}
