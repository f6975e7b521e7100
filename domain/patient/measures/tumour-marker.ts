import type { Chance } from '../chance/chance'
import { exactExp } from '../chance/exact-math'

/** A marker in blood, in its own unit. Shedding is what one cm³ of living tumour adds to the level. */
export type MarkerBiology = {
  readonly hostLevel: number
  readonly sheddingPerCm3: number
  readonly halfLifeDays: number
}

/** Tumour that an operation took out so many days ago: it sheds no more, but what it shed is still clearing. */
export type RemovedTumour = { readonly volumeCm3: number; readonly elapsedDays: number }

/** Half-life of CEA in blood. Illustrative, near the medians of surgical series; single people lie far apart. */
export const ceaHalfLifeDays = 4.5

/** The true level: what healthy tissue gives, what living tumour sheds, and what removed tumour has left. */
export function markerLevel(
  biology: MarkerBiology,
  livingCm3: number,
  removed: readonly RemovedTumour[] = [],
): number {
  const lingeringCm3 = removed.reduce(
    (sum, { volumeCm3, elapsedDays }) =>
      sum + volumeCm3 * exactExp((-elapsedDays * Math.LN2) / biology.halfLifeDays),
    0,
  )
  return biology.hostLevel + biology.sheddingPerCm3 * (livingCm3 + lingeringCm3)
}

/**
 * Standard deviation of one CEA result in percent of the level, as assumed for the assay by the source, which
 * finds as much again (9.3 %) from week to week in healthy women.
 *
 * @see Söletormos 1993, Clin Chem 39:2077
 */
export const ceaVariationPct = 9.5

/** What the laboratory reports, one decimal. `noise` is a draw from the standard normal distribution. */
export function measureMarker(
  trueLevel: number,
  noise: number,
  variationPct: number = ceaVariationPct,
): number {
  return Math.max(0, Math.round(10 * trueLevel * (1 + (variationPct * noise) / 100)) / 10)
}

/** A rise without cancer: the marker climbs to `peakRise` above the host level and settles again. */
export type BenignRise = {
  readonly startMonth: number
  readonly peakMonth: number
  readonly endMonth: number
  readonly peakRise: number
}

/** Level that a benign rise adds at this month; 0 before and after. */
export function benignRiseAt(rise: BenignRise, month: number): number {
  const { startMonth, peakMonth, endMonth, peakRise } = rise
  if (month <= startMonth || month >= endMonth) return 0
  if (month <= peakMonth) return (peakRise * (month - startMonth)) / (peakMonth - startMonth)
  return (peakRise * (endMonth - month)) / (endMonth - peakMonth)
}

/** False rises of CEA lie between these levels, in µg/L (J-X08). */
const falseCea = { from: 5, to: 15, halfAreUnder: 6.7 } as const

/**
 * A false rise of CEA that begins at this month and peaks between 5 and 15 µg/L. Half of the peaks lie under
 * 6.7, the median of confirmed false rises in the source, where 2 % went above 15; these are left out. Up in
 * one to two months, settled in two to four: illustrative.
 *
 * @see Litvak 2014, J Natl Compr Canc Netw 12:907
 */
export function drawFalseCeaRise(hostLevel: number, startMonth: number, chance: Chance): BenignRise {
  const median = falseCea.halfAreUnder - falseCea.from
  const overLimit = Math.min(falseCea.to - falseCea.from, (median / Math.LN2) * chance.exponential(1))
  const peakMonth = startMonth + chance.between(1, 2)
  const endMonth = peakMonth + chance.between(2, 4)
  return { startMonth, peakMonth, endMonth, peakRise: Math.max(0, falseCea.from + overLimit - hostLevel) }
}
