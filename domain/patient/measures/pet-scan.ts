import type { Chance } from '../chance/chance'

/**
 * Uptake of glucose where the scan looks, as a multiple of the liver's. `newSite`: it lies where no lymphoma
 * was before. Inflammation takes up glucose as well and the scan cannot tell which it is.
 */
export type PetTruth = {
  readonly tumourUptake: number
  readonly inflammationUptake: number
  readonly newSite: boolean
}

export type DeauvilleScore = 1 | 2 | 3 | 4 | 5

/** Limits as multiples of the liver's uptake; those of background and blood pool are illustrative. */
const limits = { background: 0.35, bloodPool: 0.7, liver: 1, markedly: 2 } as const

/** Standard deviation of one reading in percent of the uptake; illustrative. */
const readingVariationPct = 10

/** Below this diameter, in mm, a scanner blurs a lesion and shows less uptake than there is; illustrative. */
const blurredUnderMm = 20

/** What the scanner can show of living tumour of this size, as a multiple of the liver's uptake. */
export function shownUptake(fullUptake: number, diameterMm: number): number {
  return fullUptake * Math.min(1, diameterMm / blurredUnderMm)
}

/**
 * The five-point score (M3-F24): 1 no uptake above background, 2 up to the blood pool, 3 up to the liver,
 * 4 moderately and 5 markedly above it. A new site above the liver counts as 5.
 *
 * @param noise - a draw from the standard normal distribution
 * @see Barrington 2014, J Clin Oncol 32:3048; Cheson 2014, J Clin Oncol 32:3059
 */
export function readPet(truth: PetTruth, noise: number): DeauvilleScore {
  const strongest = Math.max(truth.tumourUptake, truth.inflammationUptake)
  const uptake = strongest * (1 + (readingVariationPct * noise) / 100)
  if (uptake <= limits.background) return 1
  if (uptake <= limits.bloodPool) return 2
  if (uptake <= limits.liver) return 3
  return uptake <= limits.markedly && !truth.newSite ? 4 : 5
}

/**
 * Uptake from infection or inflammation, as a multiple of the liver's; 0 when there is none. Where there is
 * some it lies between the blood pool and well above the liver. False alarms are common: in follow-up of
 * Hodgkin lymphoma only 28 % of positive scans were a relapse. The range is illustrative.
 *
 * @param probability - that something is inflamed in view of the scan, 0 to 1
 * @see El-Galaly 2012, Haematologica 97:931
 */
export function drawInflammation(probability: number, chance: Chance): number {
  return chance.happens(probability) ? chance.between(limits.bloodPool, 2.5) : 0
}
