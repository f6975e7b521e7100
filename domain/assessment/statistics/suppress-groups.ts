/** Under this many learners a sub-group is not shown. */
export const SMALLEST_GROUP = 10

type Group = { readonly name: string; readonly n: number }

/**
 * Which sub-groups of a whole may be shown beside its total. Those under ten learners are hidden; then the smallest of the
 * others, until nobody can find a hidden one by subtraction: at least two are hidden, with ten learners or more
 * between them. Empty groups hide nobody and are shown.
 *
 * @returns the names of those to hide
 */
export function findHiddenGroups(groups: readonly Group[]): ReadonlySet<string> {
  const sizes = groups.filter(({ n }) => n > 0).sort((a, b) => a.n - b.n || (a.name < b.name ? -1 : 1))
  const hidden = sizes.filter(({ n }) => n < SMALLEST_GROUP)
  if (hidden.length === 0) return new Set()
  for (const group of sizes.slice(hidden.length)) {
    if (countAll(hidden) >= SMALLEST_GROUP) break
    hidden.push(group)
  }
  return new Set(hidden.map(({ name }) => name))
}

function countAll(groups: readonly Group[]): number {
  return groups.reduce((sum, { n }) => sum + n, 0)
}
