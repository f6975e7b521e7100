import type { Item } from '../item'
import type { PartOrder } from '../kinds/kind-rules'
import { drawPartOrder } from './draw-part-order'
import { areEnemies } from './enemies'
import { makeRandom, type Random, shuffle } from './random'

export type DrawRequest = {
  readonly items: readonly Item[]
  /** Outcomes that each must be asked about at least once. */
  readonly outcomes: readonly string[]
  readonly count: number
  readonly seed: number
  /** When each item was last seen by this learner, as any rising number; items left out are unseen. */
  readonly lastSeen?: Readonly<Record<string, number>>
}

export type DrawnItem = { readonly itemId: string; readonly version: number; readonly order: PartOrder }

const ROUNDS = 20

/**
 * Draws a quiz: every outcome at least once, unseen items before those seen longest ago, never two items that give
 * each other away, then items and parts shuffled. The same request always gives the same quiz.
 *
 * @returns `count` items, or as many as the enemies among them allow
 * @throws RangeError when some outcome cannot be asked about
 */
export function drawQuiz(request: DrawRequest): DrawnItem[] {
  const random = makeRandom(request.seed)
  let best: Item[] = []
  for (let round = 0; round < ROUNDS && best.length < request.count; round += 1) {
    const chosen = chooseItems(request, random)
    if (chosen.length > best.length) best = chosen
  }
  return shuffle(best, random).map((item) => ({
    itemId: item.id,
    version: item.version,
    order: drawPartOrder(item, random),
  }))
}

function chooseItems(request: DrawRequest, random: Random): Item[] {
  const { items, outcomes, count } = request
  const ranked = rankByLastSeen(shuffle(items, random), request.lastSeen ?? {})
  const covered = coverOutcomes(orderByScarcity(outcomes, items), ranked, [], count)
  if (!covered) throw new RangeError(describeGap(request))
  return fillUp(covered, ranked, count)
}

function rankByLastSeen(items: readonly Item[], lastSeen: Readonly<Record<string, number>>): Item[] {
  const seen = (item: Item) => (Object.hasOwn(lastSeen, item.id) ? (lastSeen[item.id] ?? 0) : -Infinity)
  return [...items].sort((a, b) => (seen(a) === seen(b) ? 0 : seen(a) - seen(b)))
}

function orderByScarcity(outcomes: readonly string[], items: readonly Item[]): string[] {
  const supply = (outcome: string) => items.filter((item) => item.outcomes.includes(outcome)).length
  return [...outcomes].sort((a, b) => supply(a) - supply(b))
}

/** Depth first: an early pick whose enemies block a later outcome is taken back. */
function coverOutcomes(
  outcomes: readonly string[],
  ranked: readonly Item[],
  chosen: readonly Item[],
  count: number,
): Item[] | undefined {
  const open = outcomes.find((outcome) => !chosen.some((item) => item.outcomes.includes(outcome)))
  if (open === undefined) return [...chosen]
  if (chosen.length === count) return undefined
  for (const item of ranked) {
    if (!item.outcomes.includes(open) || !mayJoin(item, chosen)) continue
    const covered = coverOutcomes(outcomes, ranked, [...chosen, item], count)
    if (covered) return covered
  }
  return undefined
}

function fillUp(covered: readonly Item[], ranked: readonly Item[], count: number): Item[] {
  const chosen = [...covered]
  for (const item of ranked) {
    if (chosen.length >= count) break
    if (mayJoin(item, chosen)) chosen.push(item)
  }
  return chosen
}

function mayJoin(item: Item, chosen: readonly Item[]): boolean {
  return chosen.every((other) => other.id !== item.id && !areEnemies(other, item))
}

function describeGap({ items, outcomes, count }: DrawRequest): string {
  const missing = outcomes.filter((outcome) => !items.some((item) => item.outcomes.includes(outcome)))
  if (missing.length > 0) return `No item asks about ${missing.join(', ')}`
  return `No ${count} items ask about all of ${outcomes.join(', ')} without giving each other away`
}
