import { Item } from '#domain/assessment/item'
import { AttemptError } from '../attempts/attempt-error'
import type { Course } from '../course/load-course'
import type { Store } from '../store/store'
import { toVersionKey } from './grade-responses'

type ItemName = { readonly id: string; readonly version: number }
type Reading = Pick<Store, 'db'>
type Bodies = Map<string, Item>

const ROWS_AT_ONCE = 100
/** Bodies never change once kept, so each database is asked once for each. */
const known = new WeakMap<Store['db'], Bodies>()
const keeping = new WeakMap<Store['db'], Promise<void>>()

/**
 * Keeps the body of every item version of the course, once, so that an attempt which was drawn before a change of the
 * course can still be graded after it. What is kept already stays as it is.
 */
export async function keepItemVersions(store: Pick<Store, 'db' | 'write'>, course: Course): Promise<void> {
  await keeping.get(store.db)
  const work = keepMissing(store, course)
  const settled = work.catch(() => {})
  keeping.set(store.db, settled)
  await work
}

async function keepMissing(store: Pick<Store, 'db' | 'write'>, course: Course): Promise<void> {
  const bodies = openBodies(store)
  const rows = course.modules.flatMap(({ id, quiz }) =>
    quiz
      .filter((item) => !bodies.has(toVersionKey(item.id, item.version)))
      .map((item) => ({
        itemId: item.id,
        version: item.version,
        moduleId: id,
        bodyJson: JSON.stringify(item),
      })),
  )
  if (rows.length === 0) return
  await store.write(async (trx) => {
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
      await trx
        .insertInto('itemVersion')
        .values(rows.slice(at, at + ROWS_AT_ONCE))
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }
  })
  await loadBodies(
    store,
    rows.map((row) => row.itemId),
  )
}

/** @throws AttemptError ITEM_VERSION_GONE when one of them was never kept */
export async function requireItems(store: Reading, names: readonly ItemName[]): Promise<readonly Item[]> {
  const bodies = openBodies(store)
  const missing = names.filter(({ id, version }) => !bodies.has(toVersionKey(id, version)))
  if (missing.length > 0)
    await loadBodies(
      store,
      missing.map(({ id }) => id),
    )
  const gone = names.filter(({ id, version }) => !bodies.has(toVersionKey(id, version)))
  if (gone.length > 0) throw refuseGone(gone.map(({ id }) => id))
  return names.flatMap(({ id, version }) => bodies.get(toVersionKey(id, version)) ?? [])
}

async function loadBodies(store: Reading, itemIds: readonly string[]): Promise<void> {
  const bodies = openBodies(store)
  const rows = await store.db
    .selectFrom('itemVersion')
    .select(['itemId', 'version', 'bodyJson'])
    .where('itemId', 'in', [...new Set(itemIds)])
    .execute()
  for (const row of rows)
    bodies.set(toVersionKey(row.itemId, row.version), Item.parse(JSON.parse(row.bodyJson)))
}

function openBodies({ db }: Reading): Bodies {
  const bodies = known.get(db) ?? new Map<string, Item>()
  known.set(db, bodies)
  return bodies
}

function refuseGone(itemIds: readonly string[]): AttemptError {
  const some =
    itemIds.length === 1
      ? 'One question of this attempt is'
      : `${itemIds.length} questions of this attempt are`
  return new AttemptError(
    'ITEM_VERSION_GONE',
    `${some} no longer part of the course, so it could not be graded. Your answers are kept on this device; open the quiz to carry them over.`,
    { itemIds },
  )
}
