import { makeRandom } from '#domain/assessment/draw/random'

/** A pool with 1 leukaemia cell in 10^power; `size` points into `sampleSizes`; `found` holds one count a sample. */
export type SamplerState = {
  readonly power: number
  readonly size: number
  readonly series: number
  readonly found: readonly number[]
}

export const sampleSizes = [1_000, 10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000] as const
export const lowestPower = 2
export const highestPower = 6
export const samplesInSeries = 10

/** Reach of the tests as 1 in so many cells. */
export const reach = {
  microscope: { oneIn: 20, facts: ['M4-F02'] },
  mrd: { oneIn: [10_000, 1_000_000], facts: ['M4-F02'] },
} as const

export const firstState: SamplerState = { power: 5, size: 3, series: 1, found: [] }

export const findCells = ({ size }: SamplerState) => sampleSizes[size] ?? sampleSizes[0]

/** Leukaemia cells that a sample holds on average. */
export const findMean = (state: SamplerState) => findCells(state) / 10 ** state.power

/** Chance, 0 to 1, that a sample holds none although the pool does (Poisson). */
export const findChanceOfNone = (mean: number) => Math.exp(-mean)

/** The share, as 1 in so many, at which 95 of 100 such samples hold at least one cell. */
export const findReach = (state: SamplerState) => findCells(state) / -Math.log(0.05)

/**
 * How many leukaemia cells one sample holds: drawn by inversion, and for a large mean by the normal curve.
 *
 * @param mean - 0 or more
 */
export function drawFound(mean: number, random: () => number): number {
  if (mean > 50) {
    const angle = 2 * Math.PI * random()
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(angle)
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal))
  }
  const chance = random()
  let term = Math.exp(-mean)
  let reached = term
  let found = 0
  while (chance >= reached && found < 500) {
    found += 1
    term *= mean / found
    reached += term
  }
  return found
}

/** Draws more samples. The same series always gives the same counts; a full one gives way to the next. */
export function drawSamples(state: SamplerState, count: number): SamplerState {
  const isFull = state.found.length >= samplesInSeries
  const series = isFull ? state.series + 1 : state.series
  const before = isFull ? [] : state.found
  const room = Math.min(count, samplesInSeries - before.length)
  const mean = findMean(state)
  const more = Array.from({ length: room }, (_, index) =>
    drawFound(mean, makeRandom(7_919 * series + before.length + index)),
  )
  return { ...state, series, found: [...before, ...more] }
}

/** Another pool or another sample size: what was drawn before no longer belongs to it. */
export const change = (
  state: SamplerState,
  to: Partial<Pick<SamplerState, 'power' | 'size'>>,
): SamplerState => ({
  ...state,
  ...to,
  found: [],
})

export const restart = (state: SamplerState): SamplerState => ({
  ...state,
  series: state.series + 1,
  found: [],
})
