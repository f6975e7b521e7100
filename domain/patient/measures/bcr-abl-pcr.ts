import type { CmlSample } from '../../response/cml/cml-depth'
import type { Chance } from '../chance/chance'
import { exactPow10 } from '../chance/exact-math'
import { toTwoDigits } from './to-two-digits'

/** A report always knows its control gene; the value is null where nothing was found. */
export type BcrAblReport = CmlSample & { readonly abl1Copies: number }

/** How much usable RNA reached the machine. */
export type SampleQuality = 'good' | 'poor'

/** Copies of the control gene ABL1 in one sample, lowest and highest; illustrative. */
const abl1CopiesOf = {
  good: { from: 40_000, to: 150_000 },
  poor: { from: 4_000, to: 20_000 },
} as const

/**
 * Standard deviation of the value on the scale of powers of ten, besides the chance of small numbers.
 * Illustrative for one laboratory; between laboratories 95 % of values lie within 5-fold of each other.
 *
 * @see Branford 2008, Blood 112:3330
 */
const noiseLog10 = 0.1

/** How many copies of the control gene one sample gives: what decides the depth that can be claimed (M4-F12). */
export function drawAbl1Copies(quality: SampleQuality, chance: Chance): number {
  const { from, to } = abl1CopiesOf[quality]
  return 100 * chance.whole(from / 100, to / 100)
}

/**
 * Measures BCR::ABL1 by quantitative PCR: the copies found are a Poisson draw around true share × ABL1 copies,
 * so that a few copies are easily missed and a poor sample misses more.
 *
 * @returns a sample ready for `classifyCmlDepth`, the value in percent (International Scale), two digits
 */
export function measureBcrAbl(trueIsPct: number, abl1Copies: number, chance: Chance): BcrAblReport {
  const found = chance.poisson((trueIsPct / 100) * abl1Copies)
  if (found === 0) return { detectable: false, bcrAbl1IsPct: null, abl1Copies }
  const noisyPct = (100 * found * exactPow10(chance.normal(0, noiseLog10))) / abl1Copies
  return { detectable: true, bcrAbl1IsPct: toTwoDigits(noisyPct), abl1Copies }
}
