/**
 * n·Σxy − Σx·Σy: n² times the population covariance, n(n − 1) times the sample one. Exact for whole numbers, so that "no
 * variance" and "no correlation" are exactly 0 and never a rounding error.
 *
 * @throws RangeError when the lists differ in length
 */
export function sumProducts(xs: readonly number[], ys: readonly number[]): number {
  if (xs.length !== ys.length) throw new RangeError(`Lists of ${xs.length} and ${ys.length} cannot be paired`)
  let sumX = 0
  let sumY = 0
  let sumXY = 0
  for (const [index, x] of xs.entries()) {
    const y = ys[index] ?? 0
    sumX += x
    sumY += y
    sumXY += x * y
  }
  return xs.length * sumXY - sumX * sumY
}

/** n·Σx² − (Σx)², never below 0; exactly 0 when all values are the same. */
export function sumSquares(xs: readonly number[]): number {
  const [first] = xs
  if (xs.every((x) => x === first)) return 0
  return Math.max(0, sumProducts(xs, xs))
}

/** Pearson's correlation; null, and not 0, where either list has no variance. */
export function correlate(xs: readonly number[], ys: readonly number[]): number | null {
  const product = sumSquares(xs) * sumSquares(ys)
  if (product === 0) return null
  return Math.max(-1, Math.min(1, sumProducts(xs, ys) / Math.sqrt(product)))
}
