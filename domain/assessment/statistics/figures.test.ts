import { describe, expect, test } from 'vitest'
import { formatPercent } from '../grade/ratio'
import { nameDiscrimination, nameFacility, nameReliability } from './bands'
import { findDisagreement } from './disagreement'
import { makeFunnel } from './funnel'
import { countWorking, describeOption, judgeDistractor } from './option-statistics'
import { worksheet } from './published-tables.fixtures'
import { sumRows } from './score-table'
import { summariseTimes } from './times'
import { findUpperLower, makeGroups, sumGroup } from './upper-lower'

const repeat = <T>(times: number, value: T) => Array.from({ length: times }, () => value)

describe('bands', () => {
  test.each([
    [0.3, 'good'],
    [0.2951, 'good'],
    [0.2949, 'fair'],
    [0.2, 'fair'],
    [0.19, 'weak'],
    [0.1, 'weak'],
    [0.09, 'poor'],
    [0, 'poor'],
    [-0.001, 'negative'],
  ])('r = %f is %s', (r, band) => {
    expect(nameDiscrimination(r)).toBe(band)
  })

  test.each([
    [0.9, 'high'],
    [0.89, 'good'],
    [0.8, 'good'],
    [0.79, 'moderate'],
    [0.7, 'moderate'],
    [0.69, 'low'],
    [0.6, 'low'],
    [0.59, 'doubtful'],
    [0.5, 'doubtful'],
    [0.49, 'questionable'],
    [-0.4, 'questionable'],
  ])('α = %f is %s', (alpha, band) => {
    expect(nameReliability(alpha)).toBe(band)
  })

  test.each([
    [96, 100, 'very-easy'],
    [95, 100, 'easy'],
    [19, 20, 'easy'],
    [80, 100, 'easy'],
    [4, 5, 'easy'],
    [799, 1000, 'medium'],
    [55, 100, 'medium'],
    [11, 20, 'medium'],
    [54, 100, 'hard'],
    [35, 100, 'hard'],
    [7, 20, 'hard'],
    [34, 100, 'very-hard'],
    [0, 10, 'very-hard'],
  ])('%i of %i points is %s', (earned, max, band) => {
    expect(nameFacility(earned, max)).toBe(band)
  })
})

describe('upper and lower groups', () => {
  test('the published worksheet, five against five', () => {
    const totals = sumRows(worksheet).map(({ score }) => score)
    const groups = makeGroups(totals, 5)
    const discrimination = worksheet.maxima.map((_, item) => {
      const scores = worksheet.rows.map((row) => row[item] ?? 0)
      return groups && (sumGroup(groups.upper, scores) - sumGroup(groups.lower, scores)) / 5
    })
    expect(discrimination).toEqual([0.4, 0, 0, 0.6, 0.4, 0.4, 0.6, 0.4, -0.2, 0.4])
  })

  test.each([
    [3, null],
    [4, 1],
    [5, 1],
    [6, 2],
    [10, 3],
    [50, 14],
    [100, 27],
  ])('among %i learners hold %s', (n, size) => {
    expect(makeGroups(Array.from({ length: n }, (_, place) => place))?.size ?? null).toBe(size)
  })

  test('share a tied boundary, so that order does not matter', () => {
    const totals = [5, 4, 4, 4, 1, 0]
    expect(makeGroups(totals)?.upper).toEqual([1, 1 / 3, 1 / 3, 1 / 3, 0, 0])
    expect(findUpperLower(totals, [1, 1, 0, 0, 0, 0], 1)).toBe(
      findUpperLower([...totals].reverse(), [0, 0, 0, 0, 1, 1], 1),
    )
  })
})

describe('distractors', () => {
  // 27 in the upper group, 46 between, 27 in the lower: A 1/3/4, B 24/28/10, C 2/14/11, D 0/1/2.
  const chosen = [
    ...[...repeat(1, 'A'), ...repeat(24, 'B'), ...repeat(2, 'C')],
    ...[...repeat(3, 'A'), ...repeat(28, 'B'), ...repeat(14, 'C'), ...repeat(1, 'D')],
    ...[...repeat(4, 'A'), ...repeat(10, 'B'), ...repeat(11, 'C'), ...repeat(2, 'D')],
  ]
  const totals = [...repeat(27, 10), ...repeat(46, 7), ...repeat(27, 4)]
  const groups = makeGroups(totals)
  const options = ['A', 'B', 'C', 'D'].map((id) =>
    describeOption({
      isKeyed: id === 'B',
      chose: chosen.map((one) => one === id),
      totals,
      rests: totals.map((total, place) => total - Number(chosen[place] === 'B')),
      groups,
    }),
  )

  test('the worked example of a hundred learners', () => {
    expect(
      options.map(({ chosen: count, upper, lower, discrimination, verdict }) => [
        count,
        upper,
        lower,
        Number(discrimination?.toFixed(3)),
        verdict,
      ]),
    ).toEqual([
      [8, 1, 4, -0.111, 'works'],
      [62, 24, 10, 0.519, 'key'],
      [27, 2, 11, -0.333, 'works'],
      [3, 0, 2, -0.074, 'too-few'],
    ])
    expect(countWorking(options)).toEqual({ working: 2, distractors: 3 })
  })

  test.each([
    [5, 100, -0.1, 'works'],
    [4, 100, -0.1, 'too-few'],
    [1, 20, 0, 'works'],
    [20, 100, 0.01, 'chosen-by-the-strong'],
    [20, 100, null, 'works'],
  ])('chosen by %i of %i with discrimination %s: %s', (count, n, discrimination, verdict) => {
    expect(judgeDistractor({ chosen: count, n, discrimination })).toBe(verdict)
  })

  test('have no mean total and no correlation when nobody chose them', () => {
    const none = describeOption({ isKeyed: false, chose: repeat(100, false), totals, rests: totals, groups })
    expect([none.meanTotal, none.correctedR, none.verdict]).toEqual([null, null, 'too-few'])
  })
})

describe('times', () => {
  test('the worked list: median 60, quartiles 50 and 75, one above the fence of 112.5 seconds', () => {
    const seconds = [12, 45, 50, 52, 60, 61, 75, 90, 400]
    expect(summariseTimes(seconds.map((one) => one * 1000))).toEqual({
      n: 9,
      medianMs: 60_000,
      lowerQuartileMs: 50_000,
      upperQuartileMs: 75_000,
      fenceMs: 112_500,
      aboveFence: 1,
      veryFast: 0,
    })
  })

  test.each([
    ['under three seconds', [2_999, 20_000, 20_000], 1],
    ['three seconds', [3_000, 20_000, 20_000], 0],
    ['under a tenth of the median', [5_999, 60_000, 60_000], 1],
    ['a tenth of the median', [6_000, 60_000, 60_000], 0],
  ])('%s is very fast or not', (_what, times, count) => {
    expect(summariseTimes(times)?.veryFast).toBe(count)
  })

  test('there is nothing to say of no times', () => {
    expect(summariseTimes([])).toBeNull()
  })
})

describe('the funnel', () => {
  test('the worked class: 40, 36, 30, 24', () => {
    const steps = makeFunnel([
      ['enrolled', 40],
      ['opened', 36],
      ['submitted', 30],
      ['mastered', 24],
    ])
    expect(steps.map(({ ofBefore }) => ofBefore && formatPercent(ofBefore))).toEqual([
      null,
      '90.0',
      '83.3',
      '80.0',
    ])
    expect(steps.map(({ ofAll }) => ofAll && formatPercent(ofAll)).at(-1)).toBe('60.0')
  })

  test('has no share of nobody', () => {
    expect(
      makeFunnel([
        ['enrolled', 0],
        ['opened', 0],
      ]).map(({ ofBefore, ofAll }) => [ofBefore, ofAll]),
    ).toEqual([
      [null, null],
      [null, null],
    ])
  })
})

describe('disagreement', () => {
  test.each([
    ['all agree', [8, 0], 0, 1],
    ['half and half of four', [2, 2], 2, 3],
    ['everybody else', [1, 1, 1], 1, 1],
    ['one of ten', [9, 1], 1, 5],
  ])('%s', (_what, counts, numerator, denominator) => {
    expect(findDisagreement(counts)).toEqual({ numerator, denominator })
  })

  test('of one learner there is none', () => {
    expect([findDisagreement([1]), findDisagreement([])]).toEqual([null, null])
  })
})
