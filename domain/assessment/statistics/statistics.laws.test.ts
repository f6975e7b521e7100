import fc from 'fast-check'
import {
  mean,
  median,
  quantile,
  sampleCorrelation,
  sampleCovariance,
  sampleKurtosis,
  sampleSkewness,
  sampleStandardDeviation,
} from 'simple-statistics'
import { describe, expect, test } from 'vitest'
import { describeValues, findQuantile } from './describe-values'
import { describeItems } from './item-statistics'
import { reportAsMoodle } from './moodle-report'
import { wuensch } from './published-tables.fixtures'
import { findReliability } from './reliability'
import { readColumns, type ScoreTable } from './score-table'
import { findUpperLower } from './upper-lower'
import { findWilsonInterval } from './z-intervals'

const wholeTable = (maxScore: number) =>
  fc
    .record({ items: fc.integer({ min: 2, max: 8 }), learners: fc.integer({ min: 2, max: 25 }) })
    .chain(({ items, learners }) =>
      fc.array(fc.array(fc.integer({ min: 0, max: maxScore }), { minLength: items, maxLength: items }), {
        minLength: learners,
        maxLength: learners,
      }),
    )
    .map((rows): ScoreTable => ({ maxima: (rows[0] ?? []).map(() => maxScore), rows }))

const close = (a: number | null | undefined, b: number | null | undefined) => {
  if (a == null || b == null) expect(a ?? null).toBe(b ?? null)
  else expect(a).toBeCloseTo(b, 9)
}
const valuesOf = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 40 })

describe('simple-statistics gives the same', () => {
  test('mean, median, SD, skewness, kurtosis', () => {
    fc.assert(
      fc.property(valuesOf, (values) => {
        const ours = describeValues(values)
        close(ours.mean, mean(values))
        close(ours.median, median(values))
        close(ours.sd, sampleStandardDeviation(values))
        if (new Set(values).size < 2) return
        close(ours.skewness, sampleSkewness(values))
        close(ours.kurtosis, sampleKurtosis(values))
      }),
    )
  })

  test('corrected and uncorrected correlation', () => {
    fc.assert(
      fc.property(wholeTable(4), (table) => {
        const items = describeItems(table)
        for (const [index, { scores, totals, rests }] of readColumns(table).entries()) {
          if (new Set(scores).size < 2) {
            expect(items[index]?.correctedR).toBeNull()
            continue
          }
          if (new Set(rests).size > 1) close(items[index]?.correctedR, sampleCorrelation(scores, rests))
          if (new Set(totals).size > 1) close(items[index]?.uncorrectedR, sampleCorrelation(scores, totals))
        }
      }),
    )
  })

  test('the covariances behind Moodle’s weights and efficiency', () => {
    fc.assert(
      fc.property(wholeTable(4), (table) => {
        const columns = readColumns(table)
        const weights = columns.map(({ scores, totals }) => sampleCovariance([...scores], [...totals]))
        const sum = weights.reduce((all, one) => all + (one < 0 ? 0 : Math.sqrt(one)), 0)
        const up = (values: readonly number[]) => [...values].sort((a, b) => a - b)
        for (const [index, item] of reportAsMoodle(table).items.entries()) {
          const { scores = [], rests = [] } = columns[index] ?? {}
          const weight = weights[index] ?? 0
          if (sum > 1e-9 && Math.abs(weight) > 1e-9)
            close(item.effectiveWeight, weight < 0 ? null : (100 * Math.sqrt(weight)) / sum)
          if (item.discriminativeEfficiency === null) continue
          const largest = sampleCovariance(up(scores), up(rests))
          close(item.discriminativeEfficiency, (100 * sampleCovariance([...scores], [...rests])) / largest)
        }
      }),
    )
  })

  test('the quartiles of an odd list, where its rule and type 7 meet', () => {
    const values = [7, 1, 3, 9, 5]
    expect([findQuantile(values, 1, 4), findQuantile(values, 3, 4)]).toEqual([
      quantile(values, 0.25),
      quantile(values, 0.75),
    ])
  })
})

describe('reliability', () => {
  /** The textbook formula on whole tables, with population variances. */
  const textbook = ({ rows }: ScoreTable) => {
    const k = rows[0]?.length ?? 0
    const variance = (values: readonly number[]) => {
      const m = mean([...values])
      return mean(values.map((value) => (value - m) ** 2))
    }
    const columns = Array.from({ length: k }, (_, item) => rows.map((row) => row[item] ?? 0))
    const total = variance(rows.map((row) => row.reduce<number>((sum, score) => sum + (score ?? 0), 0)))
    if (total < 1e-9) return null
    return (k / (k - 1)) * (1 - columns.map(variance).reduce((a, b) => a + b) / total)
  }

  test('α is the textbook formula where everyone had every item', () => {
    fc.assert(
      fc.property(wholeTable(5), (table) => {
        const alpha = textbook(table)
        const ours = findReliability(table).alpha
        if (alpha === null || ours === null) {
          expect([alpha, ours]).toEqual([null, null])
          return
        }
        expect(Math.abs(ours - alpha)).toBeLessThan(1e-8 * (1 + Math.abs(alpha)))
      }),
    )
  })

  test('α is KR-20 on scores of 0 and 1', () => {
    fc.assert(
      fc.property(wholeTable(1), (table) => {
        const { rows, maxima } = table
        const k = maxima.length
        const pq = maxima.map((_, item) => {
          const p = mean(rows.map((row) => row[item] ?? 0))
          return p * (1 - p)
        })
        const totals = rows.map((row) => row.reduce<number>((sum, score) => sum + (score ?? 0), 0))
        const spread = mean(totals.map((total) => (total - mean(totals)) ** 2))
        fc.pre(spread > 1e-9)
        const kr20 = (k / (k - 1)) * (1 - pq.reduce((a, b) => a + b) / spread)
        expect(findReliability(table).alpha ?? 0).toBeCloseTo(kr20, 8)
      }),
    )
  })

  test('α does not change with the order of items, nor of learners', () => {
    fc.assert(
      fc.property(wholeTable(3), ({ maxima, rows }) => {
        const turned = { maxima, rows: [...rows].reverse().map((row) => [...row].reverse()) }
        const [a, b] = [findReliability({ maxima, rows }).alpha, findReliability(turned).alpha]
        if (a === null || b === null) {
          expect(a).toBe(b)
          return
        }
        expect(Math.abs(a - b)).toBeLessThan(1e-8 * (1 + Math.abs(a)))
      }),
    )
  })

  test('α is negative where items work against each other, and not clipped', () => {
    const against: ScoreTable = {
      maxima: [1, 1, 1],
      rows: [
        [1, 0, 0],
        [0, 1, 0],
        [0, 1, 1],
        [1, 0, 1],
      ],
    }
    expect(findReliability(against).alpha).toBeLessThan(0)
  })

  test('there is none for one item, or where all totals are the same', () => {
    expect(findReliability({ maxima: [1], rows: [[1], [0]] })).toEqual({
      alpha: null,
      alphaIfDeleted: [null],
    })
    expect(
      findReliability({
        maxima: [1, 1],
        rows: [
          [1, 0],
          [0, 1],
          [1, 0],
        ],
      }).alpha,
    ).toBeNull()
  })

  test('α of drawn quizzes speaks for a quiz of their length, and comes near that of the whole bank cut to it', () => {
    // Each learner keeps nine of ten items, the missing one in turn.
    const drawn: ScoreTable = {
      maxima: wuensch.maxima,
      rows: Array.from({ length: 10 }, (_, gap) =>
        wuensch.rows.map((row) => row.map((score, item) => (item === gap ? null : score))),
      ).flat(),
    }
    const whole = findReliability(wuensch).alpha ?? 0
    const nine = (0.9 * whole) / (1 - 0.1 * whole)
    expect(findReliability(drawn).alpha).toBeCloseTo(nine, 10)
  })
})

describe('items', () => {
  test('taking the item out of the total never raises its correlation', () => {
    fc.assert(
      fc.property(wholeTable(4), (table) => {
        for (const { correctedR, uncorrectedR } of describeItems(table)) {
          if (correctedR === null || uncorrectedR === null) continue
          expect(correctedR).toBeLessThanOrEqual(uncorrectedR + 1e-12)
        }
      }),
    )
  })

  test('the corrected correlation is the textbook correction of the uncorrected one', () => {
    const [item] = describeItems(wuensch)
    const [column] = readColumns(wuensch)
    const sdOf = (values: readonly number[]) => sampleStandardDeviation([...values])
    const [sT, si, r] = [sdOf(column?.totals ?? []), sdOf(column?.scores ?? []), item?.uncorrectedR ?? 0]
    close(item?.correctedR, (r * sT - si) / Math.sqrt(sT ** 2 + si ** 2 - 2 * r * sT * si))
  })

  test('D lies between −1 and 1 and does not change with the order of learners', () => {
    fc.assert(
      fc.property(wholeTable(3), ({ rows }) => {
        const totals = rows.map((row) => row.reduce<number>((sum, score) => sum + (score ?? 0), 0))
        const scores = rows.map((row) => row[0] ?? 0)
        const D = findUpperLower(totals, scores, 3)
        if (D === null) {
          expect(rows.length).toBeLessThan(4)
          return
        }
        expect(Math.abs(D)).toBeLessThanOrEqual(1 + 1e-12)
        expect(findUpperLower([...totals].reverse(), [...scores].reverse(), 3)).toBeCloseTo(D, 12)
      }),
    )
  })

  test('a Wilson interval holds its share and mirrors that of the rest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (n, pick) => {
        const successes = pick % (n + 1)
        const { low, high } = findWilsonInterval(successes, n)
        const mirrored = findWilsonInterval(n - successes, n)
        expect(low).toBeLessThanOrEqual(successes / n)
        expect(high).toBeGreaterThanOrEqual(successes / n)
        expect(low).toBeCloseTo(1 - mirrored.high, 12)
      }),
    )
  })

  test.each([
    ['a row that is too short', { maxima: [1, 1], rows: [[1]] }],
    ['a score above its maximum', { maxima: [1], rows: [[2]] }],
    ['a score below zero', { maxima: [1], rows: [[-1]] }],
  ])('%s is refused', (_what, table) => {
    expect(() => describeItems(table)).toThrow(RangeError)
  })
})
