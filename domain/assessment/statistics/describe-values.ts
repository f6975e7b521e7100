import { sumSquares } from './co-moments'

/** Null where nothing was measured, or too little for the figure. */
export type Described = {
  readonly n: number
  readonly mean: number | null
  readonly median: number | null
  /** Sample standard deviation, divisor n − 1. */
  readonly sd: number | null
  readonly skewness: number | null
  readonly kurtosis: number | null
}

export function describeValues(values: readonly number[]): Described {
  return {
    n: values.length,
    mean: findMean(values),
    median: findQuantile(values, 1, 2),
    sd: findSampleSd(values),
    skewness: findSkewness(values),
    kurtosis: findKurtosis(values),
  }
}

export function findMean(values: readonly number[]): number | null {
  return values.length === 0 ? null : addUp(values) / values.length
}

export function findSampleSd(values: readonly number[]): number | null {
  const n = values.length
  return n < 2 ? null : Math.sqrt(sumSquares(values) / n / (n - 1))
}

/**
 * The quantile `numerator / denominator` by linear interpolation, type 7 of Hyndman and Fan 1996. The place in the
 * sorted list is worked out in whole numbers, so that a median or quartile that falls on a value is that value.
 */
export function findQuantile(
  values: readonly number[],
  numerator: number,
  denominator: number,
): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const steps = numerator * (sorted.length - 1)
  const below = sorted[Math.floor(steps / denominator)]
  const above = sorted[Math.ceil(steps / denominator)]
  if (below === undefined || above === undefined) return null
  return below + ((steps % denominator) / denominator) * (above - below)
}

export function addUp(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** The third k-statistic over the second to the power of 1.5; null under three values or without spread. */
function findSkewness(values: readonly number[]): number | null {
  const n = values.length
  const k2 = findCumulant2(values)
  if (n < 3 || k2 === null) return null
  return (n ** 2 * findMoment(values, 3)) / ((n - 1) * (n - 2)) / k2 ** 1.5
}

/** The fourth k-statistic over the square of the second, 0 for a bell curve; null under four values or without spread. */
function findKurtosis(values: readonly number[]): number | null {
  const n = values.length
  const k2 = findCumulant2(values)
  if (n < 4 || k2 === null) return null
  const spread = (n + 1) * findMoment(values, 4) - 3 * (n - 1) * findMoment(values, 2) ** 2
  return (n ** 2 * spread) / ((n - 1) * (n - 2) * (n - 3)) / k2 ** 2
}

function findCumulant2(values: readonly number[]): number | null {
  const squares = sumSquares(values)
  return squares === 0 ? null : squares / values.length / (values.length - 1)
}

function findMoment(values: readonly number[], power: number): number {
  const mean = addUp(values) / values.length
  return addUp(values.map((value) => (value - mean) ** power)) / values.length
}
