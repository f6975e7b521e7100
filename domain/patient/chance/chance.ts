import { exactExp, exactLog } from './exact-math'

const twoTo32 = 4_294_967_296

/**
 * A stream of chance. Every draw moves the stream on, so the order of draws is part of a case; draws from
 * one stream never move another.
 */
export type Chance = {
  /** 0 ≤ u < 1, a multiple of 2^-32. */
  readonly uniform: () => number
  /** Evenly from `min` (included) to `max`. */
  readonly between: (min: number, max: number) => number
  /** A whole number, both ends included; uneven by less than one part in 2^32 / (number of values). */
  readonly whole: (min: number, max: number) => number
  readonly pick: <Item>(list: readonly Item[]) => Item
  readonly happens: (probability: number) => boolean
  readonly normal: (mean: number, sd: number) => number
  /** Months until something that happens at this rate; Infinity at rate 0. */
  readonly exponential: (ratePerMonth: number) => number
  readonly poisson: (mean: number) => number
}

/**
 * The stream of one name for one patient: the same four parts give the same draws for ever, in every engine.
 *
 * @param seed - a whole number from 0 to 2^53 − 1
 * @throws RangeError when the seed or the version is not such a number
 * @see Doty-Humphrey 2010, PractRand: the generator sfc32; Appleby 2008, MurmurHash3: the mixing of the parts
 */
export function makeChance(caseId: string, version: number, seed: number, stream: string): Chance {
  requireWhole('version', version)
  requireWhole('seed', seed)
  return readStream(makeGenerator(caseId, version, seed, stream))
}

function readStream(next: () => number): Chance {
  const uniform = () => next() / twoTo32
  const whole = (min: number, max: number) => min + Math.floor(uniform() * (max - min + 1))
  return {
    uniform,
    whole,
    between: (min, max) => min + uniform() * (max - min),
    pick: (list) => pickFrom(list, whole(0, list.length - 1)),
    happens: (probability) => uniform() < probability,
    normal: (mean, sd) => mean + sd * drawNormal(uniform),
    exponential: (ratePerMonth) => (ratePerMonth > 0 ? -exactLog(1 - uniform()) / ratePerMonth : Infinity),
    poisson: (mean) =>
      mean > largestSummedMean ? roundedNormal(mean, uniform) : sumPoisson(mean, uniform()),
  }
}

/** @see Marsaglia 1964, SIAM Review 6:260: the polar method, which needs only a root and a logarithm */
function drawNormal(uniform: () => number): number {
  for (;;) {
    const x = 2 * uniform() - 1
    const y = 2 * uniform() - 1
    const square = x * x + y * y
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * exactLog(square)) / square)
  }
}

/** From this mean on the rounded normal stands for Poisson: the two are then within about 0.02 of each other. */
const largestSummedMean = 50

function roundedNormal(mean: number, uniform: () => number): number {
  return Math.max(0, Math.round(mean + Math.sqrt(mean) * drawNormal(uniform)))
}

/** Inversion: the first count whose cumulative probability passes `u`. */
function sumPoisson(mean: number, u: number): number {
  let probability = exactExp(-mean)
  let cumulative = probability
  let count = 0
  while (u >= cumulative && probability > 0) {
    count += 1
    probability *= mean / count
    cumulative += probability
  }
  return count
}

function pickFrom<Item>(list: readonly Item[], index: number): Item {
  const item = list[index]
  if (item === undefined) throw new RangeError('cannot pick from an empty list; it needs at least one item')
  return item
}

function requireWhole(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError(`${name} is ${value}; it must be a whole number from 0 to 9007199254740991`)
}

/** sfc32, seeded with three words and a counter. Its four words live in an array, where they stay unboxed. */
function makeGenerator(caseId: string, version: number, seed: number, stream: string): () => number {
  const words = [...wordsOf(version), ...wordsOf(seed)]
  const state = Int32Array.of(
    hashParts(caseId, stream, words, 0x9e3779b9),
    hashParts(caseId, stream, words, 0x85ebca6b),
    hashParts(caseId, stream, words, 0xc2b2ae35),
    1,
  )
  for (let round = 0; round < 12; round += 1) advance(state)
  return () => advance(state)
}

function advance(state: Int32Array): number {
  const [a = 0, b = 0, c = 0, counter = 0] = [state[0], state[1], state[2], state[3]]
  const result = (a + b + counter) | 0
  state[0] = b ^ (b >>> 9)
  state[1] = c + (c << 3)
  state[2] = ((c << 21) | (c >>> 11)) + result
  state[3] = counter + 1
  return result >>> 0
}

/** A whole number below 2^53 as two words of 32 bits. */
function wordsOf(value: number): [number, number] {
  return [(value % twoTo32) | 0, Math.floor(value / twoTo32)]
}

function hashParts(caseId: string, stream: string, words: readonly number[], start: number): number {
  let hash = start
  for (const word of words) hash = mix(hash, word)
  hash = hashText(hashText(hash, caseId), stream)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** The length goes in as well, so that 'ab' + 'c' and 'a' + 'bc' part. */
function hashText(start: number, text: string): number {
  let hash = mix(start, text.length)
  for (let at = 0; at < text.length; at += 1) hash = mix(hash, text.charCodeAt(at))
  return hash
}

function mix(hash: number, word: number): number {
  const scrambled = Math.imul(word, 0xcc9e2d51)
  const turned = hash ^ Math.imul((scrambled << 15) | (scrambled >>> 17), 0x1b873593)
  return (Math.imul((turned << 13) | (turned >>> 19), 5) + 0xe6546b64) | 0
}
