/** Gives the next number from 0 up to but not including 1. */
export type Random = () => number

/** Mulberry32: small, fast and the same everywhere. For drawing questions, not for secrets. */
export function makeRandom(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Fisher and Yates, from the last place down. */
export function shuffle<T>(list: readonly T[], random: Random): T[] {
  const shuffled = [...list]
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const picked = Math.floor(random() * (last + 1))
    const [moved] = shuffled.splice(picked, 1, ...shuffled.slice(last, last + 1))
    if (moved !== undefined) shuffled[last] = moved
  }
  return shuffled
}
