const STEP_LIMIT = 500
const CLOSE_ENOUGH = 1e-16
const TINY = 1e-300

/** Lanczos' approximation with g = 7 and nine terms: fifteen digits for x > 0. */
const LANCZOS = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406,
  12.507343278686905, -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
] as const

export function logGamma(x: number): number {
  const [first, ...terms] = LANCZOS
  const series = terms.reduce<number>((sum, term, index) => sum + term / (x + index), first)
  const base = x + 6.5
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(series)
}

/**
 * The regularised incomplete beta function I_x(a, b): the share of a beta distribution below x.
 *
 * @throws RangeError unless 0 <= x <= 1, a > 0 and b > 0
 * @see Abramowitz and Stegun 1964, 26.5.8 (the continued fraction, summed by Lentz' method)
 */
export function findBetaShare(x: number, a: number, b: number): number {
  if (!(x >= 0 && x <= 1 && a > 0 && b > 0)) throw new RangeError(`No beta share at x ${x}, a ${a}, b ${b}`)
  if (x === 0 || x === 1) return x
  const isLow = x * (a + b + 2) < a + 1
  return isLow ? findTail(x, a, b) : 1 - findTail(1 - x, b, a)
}

function findTail(x: number, a: number, b: number): number {
  const logFront = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)
  return (Math.exp(logFront) / a) * findFraction(x, a, b)
}

function findFraction(x: number, a: number, b: number): number {
  let numerator = 1
  let denominator = 1 / keepFromZero(1 - ((a + b) * x) / (a + 1))
  let value = denominator
  for (let step = 1; step <= STEP_LIMIT; step += 1) {
    let change = 1
    for (const term of [evenTerm(step, x, a, b), oddTerm(step, x, a, b)]) {
      denominator = 1 / keepFromZero(1 + term * denominator)
      numerator = keepFromZero(1 + term / numerator)
      change = denominator * numerator
      value *= change
    }
    if (Math.abs(change - 1) < CLOSE_ENOUGH) return value
  }
  return value
}

const evenTerm = (m: number, x: number, a: number, b: number) =>
  (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
const oddTerm = (m: number, x: number, a: number, b: number) =>
  (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
const keepFromZero = (value: number) => (Math.abs(value) < TINY ? TINY : value)
