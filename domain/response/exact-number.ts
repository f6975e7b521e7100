/**
 * A decimal as a whole number of millionths, so that sums, differences and ratios are compared exactly.
 * Sound for values up to a thousand million.
 */
export function toMillionths(value: number): number {
  return Math.round(value * 1_000_000)
}
