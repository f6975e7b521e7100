import type { Check } from '../item'
import type { PartList, PartOrder } from '../kinds/kind-rules'
import { listParts } from '../list-parts'
import { type Random, shuffle } from './random'

/**
 * Draws the order in which options, choices and steps are shown. Lists marked `shuffle: false` and scales of numbers
 * keep their authored order and are left out; steps never come out in the right order.
 */
export function drawPartOrder(item: Check, random: Random): PartOrder {
  const key = item.kind === 'ordered-response' ? item.key : undefined
  const drawn = listParts(item)
    .filter((list) => list.shuffle)
    .map((list) => [list.listId, drawListOrder(list, key, random)] as const)
  return Object.fromEntries(drawn)
}

function drawListOrder(list: PartList, key: readonly string[] | undefined, random: Random): string[] {
  const order = shuffle(
    list.parts.map((part) => part.id),
    random,
  )
  const solved = key?.every((id, index) => id === order[index])
  return solved ? [...order.slice(1), ...order.slice(0, 1)] : order
}
