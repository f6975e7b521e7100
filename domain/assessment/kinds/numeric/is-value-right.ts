type NumericKey = {
  readonly value: number
  readonly tolerance?: { readonly abs: number } | { readonly rel: number } | undefined
  readonly decimals?: number | undefined
  readonly mode?: 'strict' | 'lenient' | undefined
}

const EPSILON = 1e-9

/**
 * Tells whether a value, in the unit of the key, is right. The edge of the tolerance is inside.
 * With `decimals`, `strict` compares the value as typed with the rounded key; `lenient` also takes the unrounded
 * key and any value that rounds to the rounded key.
 */
export function isValueRight(key: NumericKey, value: number): boolean {
  const { decimals } = key
  if (decimals === undefined) return isNear(key, value, key.value)
  const target = roundHalfUp(key.value, decimals)
  if (isNear(key, value, target)) return true
  if (key.mode === 'strict') return false
  return isNear(key, value, key.value) || isNear(key, roundHalfUp(value, decimals), target)
}

function isNear(key: NumericKey, value: number, target: number): boolean {
  return Math.abs(value - target) <= toAllowance(key) + EPSILON
}

function toAllowance({ value, tolerance }: NumericKey): number {
  if (!tolerance) return 0
  return 'abs' in tolerance ? tolerance.abs : tolerance.rel * Math.abs(value)
}

/** Halves go away from zero, by the decimal digits as written: 2.675 at two decimals is 2.68. */
export function roundHalfUp(value: number, decimals: number): number {
  const shifted = Math.round(Number(`${Math.abs(Number(value.toPrecision(12)))}e${decimals}`))
  return (Math.sign(value) * shifted) / 10 ** decimals
}
