import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactExp, exactLog, exactLog10, exactPow10 } from './exact-math'

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const relativeError = (value: number, reference: number) =>
  value === reference ? 0 : Math.abs(value - reference) / Math.abs(reference)

describe('exact functions', () => {
  it.each([
    ['exp', exactExp, Math.exp, within(-700, 700)],
    ['log', exactLog, Math.log, within(1e-300, 1e300)],
    ['log near 1', exactLog, Math.log, within(0.5, 2)],
    ['log10', exactLog10, Math.log10, within(1e-300, 1e300)],
    ['ten to the', exactPow10, (x: number) => 10 ** x, within(-300, 300)],
  ] as const)('%s lies within 10^-13 of the engine, relatively', (_, exact, engine, numbers) => {
    fc.assert(
      fc.property(numbers, (x) => {
        expect(relativeError(exact(x), engine(x))).toBeLessThan(1e-13)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['exp', exactExp, -20, 20],
    ['log', exactLog, 1e-3, 40],
    ['log10', exactLog10, 1e-3, 40],
    ['ten to the', exactPow10, -20, 20],
  ] as const)('%s never falls over 40,000 even steps', (_, exact, from, to) => {
    let previous = Number.NEGATIVE_INFINITY
    let falls = 0
    for (let step = 0; step <= 40_000; step += 1) {
      const value = exact(from + ((to - from) * step) / 40_000)
      if (value < previous) falls += 1
      previous = value
    }
    expect(falls).toBe(0)
  })

  it('undo each other', () => {
    fc.assert(
      fc.property(within(-300, 300), (x) => {
        expect(exactLog10(exactPow10(x))).toBeCloseTo(x, 10)
        expect(exactLog(exactExp(x))).toBeCloseTo(x, 10)
      }),
    )
  })

  it('give whole powers of ten and their logarithms without a rest', () => {
    const wholes = [-22, -5, -4, -1, 0, 1, 2, 3, 12, 22]
    expect(wholes.map((n) => exactPow10(n))).toEqual([1e-22, 1e-5, 1e-4, 0.1, 1, 10, 100, 1000, 1e12, 1e22])
    expect(wholes.map((n) => exactLog10(exactPow10(n)))).toEqual(wholes)
  })

  it('hold at the ends of the range', () => {
    const { NaN: none, POSITIVE_INFINITY: most, NEGATIVE_INFINITY: least, MIN_VALUE: smallest } = Number
    expect([least, -746, 0, 710, most, none].map(exactExp)).toEqual([0, 0, 1, most, most, none])
    expect([-1, 0, 1, most, none].map(exactLog)).toEqual([none, least, 0, most, none])
    expect([-400, 0, 400, none].map(exactPow10)).toEqual([0, 1, most, none])
    expect([exactLog(smallest), exactExp(-740)]).toEqual([-744.4400719213812, 4.2e-322])
  })

  it('give these bits for ever', () => {
    const values = [
      exactExp(1.5),
      exactExp(-3.3),
      exactLog(3),
      exactLog(0.07),
      exactLog10(5),
      exactPow10(0.3),
    ]
    expect(values).toEqual([
      4.4816890703380645, 0.03688316740124001, 1.0986122886681098, -2.659260036932778, 0.6989700043360187,
      1.9952623149688797,
    ])
  })
})
