import type { Check } from './item'
import type { ItemKind } from './kinds/item-kind'
import { kindRegistry } from './kinds/kind-registry'
import type { PartList } from './kinds/kind-rules'
import type { CheckOf } from './kinds/kind-shapes'

/** The options, rows, choices or steps of an item, each list with its place in the file. */
export function listParts(item: Check): PartList[] {
  return listPartsAs(item.kind, item)
}

/** Expected share of the points for an answer given blindly, 0 to 1. */
export function guessShare(item: Check): number {
  return guessShareAs(item.kind, item)
}

function listPartsAs<K extends ItemKind>(kind: K, item: CheckOf<K>): PartList[] {
  return kindRegistry[kind].listParts(item)
}

function guessShareAs<K extends ItemKind>(kind: K, item: CheckOf<K>): number {
  return kindRegistry[kind].guessShare(item)
}
