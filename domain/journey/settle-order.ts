/**
 * Puts options into an order that looks drawn and never changes: by a hash (FNV-1a, 32 bits) of the
 * decision's and the option's id. So no author's habit of writing the best answer first or last shows.
 */
export function settleOrder<T extends { readonly id: string }>(
  decisionId: string,
  options: readonly T[],
): T[] {
  const weight = (option: T) => hash(`${decisionId}/${option.id}`)
  return [...options].sort((a, b) => weight(a) - weight(b))
}

function hash(text: string): number {
  let value = 0x811c9dc5
  for (let place = 0; place < text.length; place += 1) {
    value = Math.imul(value ^ text.charCodeAt(place), 0x01000193)
  }
  return value >>> 0
}
