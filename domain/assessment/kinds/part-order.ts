import type { ItemPart, PartList, PartOrder } from './kind-rules'

/**
 * Puts parts in the order in which they were shown.
 * Parts that the order does not name keep their authored place at the end.
 */
export function arrangeParts<P extends { readonly id: string }>(
  parts: readonly P[],
  listId: string,
  order: PartOrder | undefined,
): P[] {
  const shown = order?.[listId]
  if (!shown) return [...parts]
  const place = (part: P) => {
    const index = shown.indexOf(part.id)
    return index < 0 ? shown.length : index
  }
  return [...parts].sort((a, b) => place(a) - place(b))
}

type AuthoredPart = { readonly id: string; readonly text: string; readonly rationale: string }

export function toItemParts(
  parts: readonly AuthoredPart[],
  path: string,
  isKeyed: (id: string) => boolean,
): ItemPart[] {
  return parts.map(({ id, text, rationale }, index) => ({
    path: `${path}[${index}]`,
    id,
    text,
    rationale,
    keyed: isKeyed(id),
  }))
}

const NUMBER_WORDS = /^[<>≥≤~about ]*[+\-−]?\d/

/** Lists whose every entry opens with a number stay as written: a shuffled scale is harder to read, not fairer. */
export function isNumberScale(parts: readonly { readonly text: string }[]): boolean {
  return parts.every((part) => NUMBER_WORDS.test(part.text))
}

export function makeOptionList(
  options: readonly AuthoredPart[],
  isKeyed: (id: string) => boolean,
  shuffle = true,
): PartList {
  const parts = toItemParts(options, 'options', isKeyed)
  return { listId: 'options', role: 'options', shuffle: shuffle && !isNumberScale(parts), parts }
}
