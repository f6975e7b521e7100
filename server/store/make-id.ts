import { randomBytes } from 'node:crypto'

const RANDOM_BITS = 80n
let last = { at: -1, random: 0n }

/** 26 characters, 0 to 9 and a to v, that sort by the time of making; those of one millisecond in the order made. */
export function makeId(now = Date.now()): string {
  last = { at: now, random: last.at === now ? last.random + 1n : makeRandom() }
  return ((BigInt(now) << RANDOM_BITS) | last.random).toString(32).padStart(26, '0')
}

/** The top bit stays clear, so that counting up within a millisecond never carries into the time. */
function makeRandom(): bigint {
  return BigInt(`0x${randomBytes(10).toString('hex')}`) >> 1n
}
