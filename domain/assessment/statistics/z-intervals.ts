export type Interval = { readonly low: number; readonly high: number }

const Z_95 = 1.96

/**
 * Wilson's 95 % interval for a share. For scores in parts of a point `successes` is the sum of the shares: the interval
 * is then wider than it need be, for no list of shares spreads more than one of zeros and ones with the same mean.
 *
 * @throws RangeError unless 0 <= successes <= n and n > 0
 * @see Wilson 1927, J Am Stat Assoc 22:209
 */
export function findWilsonInterval(successes: number, n: number): Interval {
  if (!(n > 0 && successes >= 0 && successes <= n))
    throw new RangeError(`${successes} of ${n} is not a share`)
  const share = successes / n
  const z2 = Z_95 ** 2
  const centre = (share + z2 / (2 * n)) / (1 + z2 / n)
  const half = (Z_95 * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n ** 2))) / (1 + z2 / n)
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === n ? 1 : Math.min(1, centre + half),
  }
}

/** Fisher's 95 % interval for a correlation of n pairs; null under four pairs or at a perfect correlation. */
export function findCorrelationInterval(r: number, n: number): Interval | null {
  if (n < 4 || Math.abs(r) >= 1) return null
  const half = Z_95 / Math.sqrt(n - 3)
  return { low: Math.tanh(Math.atanh(r) - half), high: Math.tanh(Math.atanh(r) + half) }
}
