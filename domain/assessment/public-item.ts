import type { Check } from './item'
import type { ItemKind } from './kinds/item-kind'
import { kindRegistry } from './kinds/kind-registry'
import type { PartOrder } from './kinds/kind-rules'
import type { CheckOf, PublicItem } from './kinds/kind-shapes'

/** Picks field by field what the browser may know, with the parts in the order drawn. */
export function toPublicItem(item: Check, order?: PartOrder): PublicItem {
  return toPublicAs(item.kind, item, order)
}

function toPublicAs<K extends ItemKind>(kind: K, item: CheckOf<K>, order: PartOrder | undefined): PublicItem {
  return kindRegistry[kind].toPublic(item, order)
}
