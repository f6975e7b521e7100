import { exactExp } from '../chance/exact-math'

/** Rate constants of the diameter. `killPerMonth` is the effect at the first dose, before any resistance. */
export type TumourInhibition = {
  readonly growthPerMonth: number
  readonly killPerMonth: number
  readonly resistancePerMonth: number
}

/**
 * Size under treatment as a share of the size at its start: growth goes on, and a killing that resistance
 * wears away. With y the size and t the months on treatment, dy/dt = growth · y − kill · e^(−resistance · t) · y.
 * The published model multiplies the kill by the exposure to the drug; here exposure is constant and part of
 * it. Published time is in weeks; values here are per month of 30.4 days and illustrative.
 *
 * @see Claret 2009, J Clin Oncol 27:4103: growth of colorectal tumours under capecitabine or fluorouracil
 */
export function inhibitedShare(inhibition: TumourInhibition, months: number): number {
  const { growthPerMonth, killPerMonth, resistancePerMonth } = inhibition
  const effectiveMonths =
    resistancePerMonth > 0 ? (1 - exactExp(-resistancePerMonth * months)) / resistancePerMonth : months
  return exactExp(growthPerMonth * months - killPerMonth * effectiveMonths)
}

/** Two rate constants, both from 0: `regressionPerMonth` of what responds, `growthPerMonth` of what does not. */
export type RegressionGrowth = { readonly regressionPerMonth: number; readonly growthPerMonth: number }

/**
 * Size under treatment as a share of the size at its start, when one part shrinks and another grows:
 * e^(−regression · t) + e^(growth · t) − 1. The source fits it to PSA in prostate cancer, with growth
 * of 10^−2.08 to 10^−3.17 a day between its trials, which is 0.25 to 0.02 a month.
 *
 * @see Stein 2008, Oncologist 13:1055; Stein 2011, Clin Cancer Res 17:907
 */
export function regressedShare(
  { regressionPerMonth, growthPerMonth }: RegressionGrowth,
  months: number,
): number {
  return exactExp(-regressionPerMonth * months) + exactExp(growthPerMonth * months) - 1
}
