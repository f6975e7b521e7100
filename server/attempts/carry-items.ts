import { drawPartOrder } from '#domain/assessment/draw/draw-part-order'
import type { DrawnItem } from '#domain/assessment/draw/draw-quiz'
import { areEnemies } from '#domain/assessment/draw/enemies'
import { makeRandom } from '#domain/assessment/draw/random'
import type { Item } from '#domain/assessment/item'

type CarryRequest = {
  readonly bank: readonly Item[]
  /** The items of the attempt as first drawn. */
  readonly before: readonly DrawnItem[]
  /** A fresh draw, from which the places of vanished items are filled. */
  readonly fresh: readonly DrawnItem[]
  readonly seed: number
}

/**
 * The items with which an attempt goes on after a change of the course, each in its old place: unchanged ones as they
 * were, changed ones in their new version, vanished ones replaced. An outcome left without an item is filled first.
 */
export function carryItems({ bank, before, fresh, seed }: CarryRequest): DrawnItem[] {
  const random = makeRandom(seed)
  const find = (id: string) => bank.find((item) => item.id === id)
  const kept = before.flatMap((drawn) => find(drawn.itemId) ?? [])
  const spare = fresh.flatMap((drawn) => find(drawn.itemId) ?? [])
  return before.flatMap((drawn) => {
    const item = find(drawn.itemId)
    if (item?.version === drawn.version) return [drawn]
    const next = item ?? takeSpare(spare, kept)
    if (!next) return []
    if (!item) kept.push(next)
    return [{ itemId: next.id, version: next.version, order: drawPartOrder(next, random) }]
  })
}

function takeSpare(spare: readonly Item[], kept: readonly Item[]): Item | undefined {
  const may = spare.filter((item) => kept.every((other) => other.id !== item.id && !areEnemies(other, item)))
  const covered = new Set(kept.flatMap((item) => item.outcomes))
  return may.find((item) => item.outcomes.some((outcome) => !covered.has(outcome))) ?? may[0]
}
