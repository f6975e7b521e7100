/** An exact share, kept as two whole numbers in lowest terms; rounded only for display. */
export type Ratio = { readonly numerator: number; readonly denominator: number }

/** @throws RangeError when either is not a whole number, the first is negative or the second not above 0 */
export function makeRatio(numerator: number, denominator: number): Ratio {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator)) {
    throw new RangeError(`A ratio needs whole numbers, got ${numerator} and ${denominator}`)
  }
  if (numerator < 0 || denominator <= 0) {
    throw new RangeError(`A ratio needs at least 0 over more than 0, got ${numerator}/${denominator}`)
  }
  const divisor = findDivisor(numerator, denominator)
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

export function addRatios(a: Ratio, b: Ratio): Ratio {
  const divisor = findDivisor(a.denominator, b.denominator)
  const denominator = (a.denominator / divisor) * b.denominator
  return makeRatio(
    a.numerator * (denominator / a.denominator) + b.numerator * (denominator / b.denominator),
    denominator,
  )
}

export function divideRatio({ numerator, denominator }: Ratio, by: number): Ratio {
  return makeRatio(numerator, denominator * by)
}

/** Below 0 when a is smaller, 0 when they are equal, above 0 when a is larger. */
export function compareRatios(a: Ratio, b: Ratio): number {
  return a.numerator * b.denominator - b.numerator * a.denominator
}

/** The percentage with one decimal, halves rounded up: 17/22 is "77.3". */
export function formatPercent({ numerator, denominator }: Ratio): string {
  const tenths = Math.floor((2000 * numerator + denominator) / (2 * denominator))
  return `${Math.floor(tenths / 10)}.${tenths % 10}`
}

/** Compared in whole numbers, so that 80 % is reached by 4 of 5 exactly. */
export function reachesPercent({ numerator, denominator }: Ratio, percent: number): boolean {
  return 100 * numerator >= percent * denominator
}

function findDivisor(a: number, b: number): number {
  return b === 0 ? a : findDivisor(b, a % b)
}
