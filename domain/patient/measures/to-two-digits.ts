import { exactLog10, exactPow10 } from '../chance/exact-math'

/** A positive value to two significant digits, as laboratories give small shares: 0.00318 becomes 0.0032. */
export function toTwoDigits(value: number): number {
  if (value <= 0) return 0
  const scale = exactPow10(Math.max(0, 1 - Math.floor(exactLog10(value))))
  return Math.round(value * scale) / scale
}
