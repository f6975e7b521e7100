/**
 * Shares of a group as whole people out of 100 that add up to 100: each is rounded down, and those left over go to the
 * groups with the largest remainders, the earlier one where two are equal.
 *
 * @throws RangeError when there is nobody in the group
 */
export function outOfHundred(people: readonly number[]): readonly number[] {
  const all = people.reduce((sum, one) => sum + one, 0)
  if (all === 0) throw new RangeError('a share of nobody')
  const floors = people.map((one) => Math.floor((100 * one) / all))
  const left = 100 - floors.reduce((sum, one) => sum + one, 0)
  const order = people
    .map((one, place) => ({ place, remainder: (100 * one) % all }))
    .sort((a, b) => b.remainder - a.remainder || a.place - b.place)
  const raised = new Set(order.slice(0, left).map(({ place }) => place))
  return floors.map((floor, place) => floor + (raised.has(place) ? 1 : 0))
}
