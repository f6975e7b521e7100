/*
 * exp, log and powers of ten that give the same bits in every engine. IEEE 754 fixes the results of
 * + − × ÷ and of scaling by a power of two, and nothing here uses anything else; `Math.exp` and its kin may
 * differ in the last bit from one engine to the next, and one bit is enough to turn one patient into another.
 */

const smallestExponent = -1074
const largestExponent = 1023
const largestTen = 308

const powersOfTwo = listPowersOfTwo()
const powersOfTen = listPowersOfTen()
const bits = new DataView(new ArrayBuffer(8))

/** ln 2 in two parts, so that whole multiples of the first are exact (the split of fdlibm, Sun 1993). */
const ln2High = 0.6931471803691238
const ln2Low = 1.9082149292705877e-10

/** e to the x. Over 709.78 it is Infinity, under −745.14 it is 0. */
export function exactExp(x: number): number {
  if (x > 709.79) return Number.POSITIVE_INFINITY
  if (x < -745.2) return 0
  const exponent = Math.round(x * Math.LOG2E)
  return scale(expNearZero(x - exponent * ln2High - exponent * ln2Low), exponent)
}

/** The natural logarithm; −Infinity at 0, NaN below. */
export function exactLog(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN
  if (x === Number.POSITIVE_INFINITY) return x
  if (x < 1e-300) return exactLog(scale(x, 64)) - 64 * ln2High - 64 * ln2Low
  bits.setFloat64(0, x)
  const floor = (bits.getUint32(0) >>> 20) - largestExponent
  const upTo2 = scale(x, -floor)
  const high = upTo2 * Math.SQRT1_2 >= 1
  const exponent = high ? floor + 1 : floor
  return exponent * ln2High + (exponent * ln2Low + logNearOne(high ? upTo2 / 2 : upTo2))
}

/** The logarithm to base ten; whole powers of ten give whole numbers. */
export function exactLog10(x: number): number {
  const value = exactLog(x) / Math.LN10
  const whole = Math.round(value)
  return Math.abs(value - whole) < 1e-12 && exactPow10(whole) === x ? whole : value
}

/** Ten to the x; the nearest double where x is a whole number from −22 to 22. */
export function exactPow10(x: number): number {
  const whole = Math.max(-largestTen, Math.min(largestTen, Math.round(x)))
  const power = powersOfTen[Math.abs(whole)] ?? Number.NaN
  const wholePart = whole < 0 ? 1 / power : power
  return x === whole ? wholePart : wholePart * exactExp((x - whole) * Math.LN10)
}

/** The series of exp to the 13th term: for |x| up to ln 2 / 2 what is left out is under 10^-17. */
function expNearZero(x: number): number {
  const square = x * x
  const from10 = 1 / 3628800 + x * (1 / 39916800) + square * (1 / 479001600 + x * (1 / 6227020800))
  const from6 = 1 / 720 + x * (1 / 5040) + square * (1 / 40320 + x * (1 / 362880) + square * from10)
  return 1 + (x + square * (1 / 2 + x * (1 / 6) + square * (1 / 24 + x * (1 / 120) + square * from6)))
}

/** ln m = 2 (s + s³/3 + s⁵/5 + …) with s = (m − 1) / (m + 1); for m from √½ to √2, 12 terms. */
function logNearOne(m: number): number {
  const s = (m - 1) / (m + 1)
  const z = s * s
  const from17 = 1 / 17 + z * (1 / 19 + z * (1 / 21 + z * (1 / 23)))
  const from9 = 1 / 9 + z * (1 / 11 + z * (1 / 13 + z * (1 / 15 + z * from17)))
  return 2 * (s + s * (z * (1 / 3 + z * (1 / 5 + z * (1 / 7 + z * from9)))))
}

function scale(x: number, exponent: number): number {
  if (exponent < smallestExponent + 60) return scale(x * powerOfTwo(-1000), exponent + 1000)
  return exponent > largestExponent ? 2 * x * powerOfTwo(exponent - 1) : x * powerOfTwo(exponent)
}

function powerOfTwo(exponent: number): number {
  return powersOfTwo[exponent - smallestExponent] ?? Number.NaN
}

function listPowersOfTwo(): Float64Array {
  const powers = new Float64Array(largestExponent - smallestExponent + 1)
  powers[-smallestExponent] = 1
  for (let n = 1; n <= largestExponent; n += 1)
    powers[n - smallestExponent] = 2 * (powers[n - 1 - smallestExponent] ?? 0)
  for (let n = -1; n >= smallestExponent; n -= 1)
    powers[n - smallestExponent] = (powers[n + 1 - smallestExponent] ?? 0) / 2
  return powers
}

/** Up to 10^22 a double holds a power of ten exactly; each step of 22 beyond costs one rounding. */
function listPowersOfTen(): Float64Array {
  const powers = new Float64Array(largestTen + 1).fill(1)
  for (let n = 1; n <= 22; n += 1) powers[n] = 10 * (powers[n - 1] ?? 0)
  for (let n = 23; n <= largestTen; n += 1) powers[n] = (powers[n - 22] ?? 0) * (powers[22] ?? 0)
  return powers
}
