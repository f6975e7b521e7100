/** @throws RangeError naming the item and the first id that it does not hold */
export function requireKnownIds(itemId: string, given: Iterable<string>, known: Iterable<string>): void {
  const held = new Set(known)
  for (const id of given) {
    if (!held.has(id))
      throw new RangeError(`Item ${itemId} has no id "${id}"; it has ${[...held].join(', ')}`)
  }
}

/** The value of an own property: a record from outside may be asked for "constructor". */
export function findOwn<V>(record: Readonly<Record<string, V>>, id: string): V | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined
}
