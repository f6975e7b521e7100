/** Puts one step at a place counted from 1; the others close up behind it. */
export function moveStep(ids: readonly string[], id: string, place: number): string[] {
  const others = ids.filter((one) => one !== id)
  return [...others.slice(0, place - 1), id, ...others.slice(place - 1)]
}
