import { findBetaShare } from './beta-distribution'

const HALVINGS = 1_100

/**
 * The value below which a share of the F distribution lies.
 *
 * F with d1 and d2 degrees of freedom is d2·y / (d1·(1 − y)) for y of the beta distribution (d1/2, d2/2). y is found by
 * halving the interval until no number lies between its ends, from the side where it is small, so that neither tail
 * loses digits.
 *
 * @throws RangeError unless 0 < share < 1 and both degrees of freedom are above 0
 */
export function findFQuantile(share: number, d1: number, d2: number): number {
  if (!(share > 0 && share < 1 && d1 > 0 && d2 > 0))
    throw new RangeError(`No F quantile at ${share} with ${d1} and ${d2} degrees of freedom`)
  if (share <= findBetaShare(0.5, d1 / 2, d2 / 2)) {
    const low = findBetaQuantile(share, d1 / 2, d2 / 2)
    return (d2 * low) / (d1 * (1 - low))
  }
  const high = findBetaQuantile(1 - share, d2 / 2, d1 / 2)
  return (d2 * (1 - high)) / (d1 * high)
}

/** Where it lies in the lower half of the line from 0 to 1. */
function findBetaQuantile(share: number, a: number, b: number): number {
  let low = 0
  let high = 0.5
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) return middle
    if (findBetaShare(middle, a, b) < share) low = middle
    else high = middle
  }
  return high
}
