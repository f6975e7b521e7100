/** Gives each block that teaches facts an anchor of its own, named after the first of them: `p-m3-f04`, then `p-m3-f04-2`. */
export function makeAnchors(): (facts: readonly string[]) => string {
  const used = new Map<string, number>()
  return ([first = 'none']) => {
    const name = `p-${first.toLowerCase()}`
    const times = (used.get(name) ?? 0) + 1
    used.set(name, times)
    return times === 1 ? name : `${name}-${times}`
  }
}
