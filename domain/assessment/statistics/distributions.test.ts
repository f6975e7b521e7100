import { binomialDistribution, gamma } from 'simple-statistics'
import { describe, expect, test } from 'vitest'
import { findBetaShare, logGamma } from './beta-distribution'
import { findFQuantile } from './f-quantile'

describe('the beta distribution', () => {
  test.each([
    [0.3, 2, 3, 0.3483],
    [0.5, 0.5, 0.5, 0.5],
    [0.9, 10, 1.5, 0.5401970065018546],
    [0.05, 50, 500, 4.3013495520917054e-5],
    [0.42, 7, 7, 0.2769524436396194],
    [0, 3, 3, 0],
    [1, 3, 3, 1],
  ])('below %f of (%f, %f) lies %f', (x, a, b, share) => {
    expect(findBetaShare(x, a, b) / (share || 1)).toBeCloseTo(share === 0 ? 0 : 1, 12)
  })

  test('holds the tail of every binomial distribution', () => {
    const chances = binomialDistribution(12, 0.3) ?? []
    const gaps = chances.map((_, k) => {
      if (k === 0) return 0
      const tail = chances.slice(k).reduce((sum, chance) => sum + chance, 0)
      return Math.abs(findBetaShare(0.3, k, 13 - k) - tail)
    })
    // simple-statistics lists probabilities until they add up to all but 0.0001.
    expect(Math.max(...gaps)).toBeLessThan(1e-4)
  })

  test('is the arcsine law at one half', () => {
    const xs = [0.01, 0.2, 0.5, 0.77, 0.999]
    const gaps = xs.map((x) => Math.abs(findBetaShare(x, 0.5, 0.5) - (2 / Math.PI) * Math.asin(Math.sqrt(x))))
    expect(Math.max(...gaps)).toBeLessThan(1e-13)
  })

  test('stands on a gamma function that agrees with factorials and with simple-statistics', () => {
    expect(Math.exp(logGamma(6))).toBeCloseTo(120, 10)
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 13)
    expect(logGamma(20.5)).toBeCloseTo(Math.log(gamma(20.5) ?? 0), 8)
  })

  test.each([
    [-0.1, 1, 1],
    [0.5, 0, 1],
    [Number.NaN, 1, 1],
  ])('refuses x %f, a %f, b %f', (x, a, b) => {
    expect(() => findBetaShare(x, a, b)).toThrow(RangeError)
  })
})

describe('quantiles of F', () => {
  test.each([
    [0.975, 19, 209, 1.795101571261804],
    [0.025, 19, 209, 0.460004765183432],
    [0.975, 29, 319, 1.6229098194483762],
    [0.025, 49, 539, 0.6350441729841279],
    [0.975, 99, 1089, 1.3156982739262073],
    [0.975, 10, 10, 3.716791864597366],
    [0.95, 5, 10, 3.3258345304130104],
    [0.025, 3, 7, 0.06837889693755993],
    [0.975, 499, 5489, 1.1344760899817423],
    [0.5, 4, 6, 0.9419132654862228],
    [0.975, 1, 1, 647.7890114778442],
  ])('%f with %i and %i degrees of freedom', (share, d1, d2, quantile) => {
    expect(findFQuantile(share, d1, d2) / quantile).toBeCloseTo(1, 11)
  })

  test('with two degrees of freedom above agree with the closed form', () => {
    const gaps = [0.01, 0.3, 0.5, 0.9, 0.999].map((share) => {
      const exact = 5 * ((1 - share) ** (-2 / 10) - 1)
      return Math.abs(findFQuantile(share, 2, 10) / exact - 1)
    })
    expect(Math.max(...gaps)).toBeLessThan(1e-12)
  })

  test('refuse what is no share', () => {
    expect(() => findFQuantile(1, 2, 3)).toThrow(RangeError)
    expect(() => findFQuantile(0.5, 0, 3)).toThrow(RangeError)
  })
})
