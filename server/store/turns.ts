export type Turns = { readonly take: () => Promise<void>; readonly give: () => void }

/** So many at a time, first come first served. */
export function createTurns(places = 1): Turns {
  const waiting: (() => void)[] = []
  let free = places
  return {
    take: async () => {
      if (free > 0) free -= 1
      else await new Promise<void>((resolve) => waiting.push(resolve))
    },
    give: () => {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    },
  }
}
