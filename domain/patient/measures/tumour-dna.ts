import type { Chance } from '../chance/chance'

/** How much tumour DNA reaches the blood: fragments that one cm³ of tumour puts into one tube. */
export type DnaShedding = { readonly fragmentsPerTubePerCm3: number }

/**
 * Set so that a tumour of 20 cm³ that has not spread is found in 44 of 100 people (M4-F23), and that what has
 * spread sheds ten times as much and is nearly always found. The amounts are illustrative; assays differ.
 */
export const dnaShedding = {
  notSpread: { fragmentsPerTubePerCm3: 0.029 },
  spread: { fragmentsPerTubePerCm3: 0.29 },
} as const satisfies Readonly<Record<string, DnaShedding>>

/** Fragments with the tumour's mutation in the tube; one is enough to report it. */
export type TumourDnaReport = { readonly detected: boolean; readonly fragments: number }

/** One tube of blood: the fragments in it are a Poisson draw, so small disease is often missed. */
export function measureTumourDna(burdenCm3: number, shedding: DnaShedding, chance: Chance): TumourDnaReport {
  const fragments = chance.poisson(burdenCm3 * shedding.fragmentsPerTubePerCm3)
  return { detected: fragments > 0, fragments }
}
