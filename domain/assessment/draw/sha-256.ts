const PRIMES = listPrimes(64)
const ROUND_CONSTANTS = PRIMES.map((prime) => toFractionBits(Math.cbrt(prime)))
const START = PRIMES.slice(0, 8).map((prime) => toFractionBits(Math.sqrt(prime)))

/**
 * The SHA-256 digest of a text in UTF-8, as eight unsigned 32-bit words.
 * Synchronous and the same in Node and in the browser, where the built-in digest is asynchronous.
 *
 * @see FIPS 180-4, section 6.2
 */
export function digestSha256(text: string): number[] {
  const words = padMessage(new TextEncoder().encode(text))
  let state = START
  for (let at = 0; at < words.length; at += 16) state = compress(state, words.slice(at, at + 16))
  return state.map((word) => word >>> 0)
}

/** FIPS 180-4, 5.1.1: a one bit, zeros, then the length in bits, up to a multiple of 512 bits. */
function padMessage(bytes: Uint8Array): number[] {
  const words = new Array<number>((((bytes.length + 8) >> 6) + 1) * 16).fill(0)
  for (const [index, byte] of [...bytes, 0x80].entries()) {
    words[index >> 2] = (words[index >> 2] ?? 0) | (byte << (24 - (index % 4) * 8))
  }
  words[words.length - 1] = bytes.length * 8
  return words
}

function compress(state: readonly number[], block: readonly number[]): number[] {
  const schedule = expandSchedule(block)
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (const [round, word] of schedule.entries()) {
    const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const chosen = (e & f) ^ (~e & g)
    const first = (h + sum1 + chosen + (ROUND_CONSTANTS[round] ?? 0) + word) | 0
    const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + sum0 + majority) | 0]
  }
  return [a, b, c, d, e, f, g, h].map((word, index) => (word + (state[index] ?? 0)) | 0)
}

function expandSchedule(block: readonly number[]): number[] {
  const words = [...block]
  for (let t = 16; t < 64; t += 1) {
    const early = words[t - 15] ?? 0
    const late = words[t - 2] ?? 0
    const mix0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
    const mix1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
    words.push(((words[t - 16] ?? 0) + mix0 + (words[t - 7] ?? 0) + mix1) | 0)
  }
  return words
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

function toFractionBits(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0
}

function listPrimes(count: number): number[] {
  const primes: number[] = []
  for (let n = 2; primes.length < count; n += 1) {
    if (primes.every((prime) => n % prime !== 0)) primes.push(n)
  }
  return primes
}
