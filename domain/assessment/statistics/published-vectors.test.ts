import { variance } from 'simple-statistics'
import { describe, expect, test } from 'vitest'
import { addUp, describeValues, findSampleSd } from './describe-values'
import { describeItems } from './item-statistics'
import { reportAsMoodle } from './moodle-report'
import {
  calkulon,
  fiveByThree,
  lsat,
  sixByFour,
  slotMarks,
  slotTotals,
  worksheet,
  wuensch,
} from './published-tables.fixtures'
import {
  findAlphaInterval,
  findLengthFactor,
  findReliability,
  findSem,
  projectReliability,
} from './reliability'
import { type ScoreTable, sumRows } from './score-table'
import { findCorrelationInterval, findWilsonInterval } from './z-intervals'

const print = (digits: number) => (value: number | null) =>
  value === null ? null : Number(value.toFixed(digits))
const totalsOf = (table: ScoreTable) => sumRows(table).map(({ score }) => score)
const numbers = (text: string) => text.split(' ').map((one) => (one === '–' ? null : Number(one)))

function printItems(table: ScoreTable, digits: number) {
  const items = describeItems(table)
  const { alphaIfDeleted } = findReliability(table)
  return {
    facility: items.map(({ facility }) => facility).map(print(digits)),
    uncorrected: items.map(({ uncorrectedR }) => uncorrectedR).map(print(digits)),
    corrected: items.map(({ correctedR }) => correctedR).map(print(digits)),
    deleted: alphaIfDeleted.map(print(digits)),
    upperLower: items.map(({ upperLower }) => upperLower).map(print(digits)),
  }
}

function printTest(table: ScoreTable, digits = 4) {
  const totals = describeValues(totalsOf(table))
  const { alpha } = findReliability(table)
  return {
    mean: print(digits)(totals.mean),
    median: totals.median,
    sd: print(digits)(totals.sd),
    alpha: print(5)(alpha),
    sem: print(digits)(findSem(totals.sd, alpha)),
  }
}

describe('published tables of answers', () => {
  test('Wuensch: ten learners, ten items, every column', () => {
    expect(printItems(wuensch, 4)).toEqual({
      facility: numbers('.7 .7 .6 .7 .6 .8 .7 .7 .5 .6'),
      uncorrected: numbers('.7946 .7946 .2027 .6140 .7095 .4345 .1625 .7946 .0828 .6251'),
      corrected: numbers('.7059 .7059 0 .4736 .5839 .2861 -.0274 .7059 -.1236 .4759'),
      deleted: numbers('.6084 .6084 .7353 .6525 .6290 .6846 .7355 .6084 .7564 .6505'),
      upperLower: numbers('.75 .75 .3333 .3333 .8333 .4167 0 .75 .25 .5833'),
    })
    expect(describeItems(wuensch)[2]?.correctedR).toBe(0)
    expect(printTest(wuensch)).toEqual({ mean: 6.6, median: 7, sd: 2.5473, alpha: 0.69635, sem: 1.4037 })
    const totals = totalsOf(wuensch)
    expect(totals).toEqual([8, 7, 7, 2, 2, 9, 8, 9, 7, 7])
    const population = variance(totals)
    const pq = addUp(describeItems(wuensch).map(({ facility }) => (facility ?? 0) * (1 - (facility ?? 0))))
    const kr21 = (10 / 9) * (1 - (6.6 * (10 - 6.6)) / (10 * population))
    expect([population, Math.sqrt(population), pq, kr21].map(print(5))).toEqual([
      5.84, 2.41661, 2.18, 0.68417,
    ])
  })

  test('the worksheet: difficulty, and no correlation for an item that everyone got right', () => {
    const { facility, corrected, deleted } = printItems(worksheet, 4)
    expect(facility).toEqual(numbers('.6 1 .8 .5 .8 .8 .5 .6 .3 .6'))
    expect([corrected[1], corrected[8], deleted[8]]).toEqual([null, -0.3852, 0.6653])
    const { mean, median, alpha } = printTest(worksheet)
    expect([mean, median, alpha]).toEqual([6.5, 6.5, 0.52968])
  })

  test('LSAT-6: a thousand examinees', () => {
    const { facility, uncorrected, corrected, deleted } = printItems(lsat, 4)
    expect({ facility, uncorrected, corrected, deleted }).toEqual({
      facility: numbers('.924 .709 .553 .763 .870'),
      uncorrected: numbers('.3620 .5668 .6184 .5344 .4354'),
      corrected: numbers('.1128 .1532 .1728 .1444 .1216'),
      deleted: numbers('.2754 .2376 .2168 .2459 .2663'),
    })
    const { mean, sd } = printTest(lsat)
    expect([mean, sd, print(4)(findReliability(lsat).alpha)]).toEqual([3.819, 1.035, 0.295])
  })

  test('items of several points: α of four people on three items', () => {
    expect(print(5)(findReliability(calkulon).alpha)).toBe(0.97959)
    expect(totalsOf(calkulon)).toEqual([13, 10, 15, 7])
    expect(print(4)((findSampleSd(totalsOf(calkulon)) ?? 0) ** 2)).toBe(12.25)
    const variances = [0, 1, 2].map((item) => findSampleSd(calkulon.rows.map((row) => row[item] ?? 0)) ?? 0)
    expect(variances.map((sd) => print(4)(sd ** 2))).toEqual([1.6667, 0.9167, 1.6667])
  })

  test('six learners, four items', () => {
    const { facility, corrected, upperLower } = printItems(sixByFour, 4)
    expect({ facility, corrected, upperLower }).toEqual({
      facility: numbers('.8333 .5 .5 .3333'),
      corrected: numbers('.5394 .7071 .3015 .4417'),
      upperLower: numbers('.5 1 .75 .75'),
    })
    expect(printTest(sixByFour)).toEqual({
      mean: 2.1667,
      median: 2.5,
      sd: 1.472,
      alpha: 0.69744,
      sem: 0.8097,
    })
  })

  test('five learners, items of 5, 4 and 1 points', () => {
    const { facility, corrected } = printItems(fiveByThree, 4)
    expect({ facility, corrected }).toEqual({
      facility: numbers('.6 .5 .6'),
      corrected: numbers('.9449 .6489 .3043'),
    })
    const { alpha, sem } = printTest(fiveByThree)
    expect([alpha, sem]).toEqual([0.72816, 1.6733])
    const sds = [0, 1, 2].map((item) => print(4)(findSampleSd(fiveByThree.rows.map((row) => row[item] ?? 0))))
    expect(sds).toEqual([1.5811, 1.5811, 0.5477])
  })
})

describe("Moodle's report", () => {
  const rest: ScoreTable = {
    maxima: [8, 12],
    rows: slotMarks.map((mark, index) => [mark, (slotTotals[index] ?? 0) - mark]),
  }

  test('slot 8 of its own unit test', () => {
    const [slot] = reportAsMoodle(rest).items
    expect([
      print(8)(slot?.facilityIndex ?? null),
      print(9)(findSampleSd(slotMarks)),
      print(8)(slot?.discriminationIndex ?? null),
      print(8)(slot?.discriminativeEfficiency ?? null),
    ]).toEqual([41.19318182, 1.912733589, 25.88327077, 27.23492723])
  })

  test('mean, median, SD, skewness and kurtosis of its totals', () => {
    const { mean, median, sd, skewness, kurtosis } = describeValues(slotTotals)
    expect([mean, median, sd, skewness, kurtosis].map(print(5))).toEqual([
      10.04545, 11.25, 2.77467, -0.50284, -0.8371,
    ])
  })

  test.each([
    [
      'six learners, four items',
      sixByFour,
      '53.936 70.711 30.151 44.173',
      '100 100 33.333 57.143',
      '22.449 28.532 24.114 24.905',
      '25 25 25 25',
      '69.744 55.006 .8097',
    ],
    [
      'five learners, three items',
      fiveByThree,
      '94.491 64.889 30.429',
      '100 66.667 33.333',
      '42.577 40.392 17.031',
      '50 40 10',
      '72.816 52.139 1.6733',
    ],
  ])('%s', (_name, table, index, efficiency, effective, intended, whole) => {
    const { items, test: figures } = reportAsMoodle(table)
    const read = (
      figure: 'discriminationIndex' | 'discriminativeEfficiency' | 'effectiveWeight' | 'intendedWeight',
    ) => items.map((item) => print(3)(item[figure]))
    expect(read('discriminationIndex')).toEqual(numbers(index))
    expect(read('discriminativeEfficiency')).toEqual(numbers(efficiency))
    expect(read('effectiveWeight')).toEqual(numbers(effective))
    expect(read('intendedWeight')).toEqual(numbers(intended))
    const [cic, errorRatio, standardError] = numbers(whole)
    expect([figures.cic, figures.errorRatio].map(print(3))).toEqual([cic, errorRatio])
    expect(print(4)(figures.standardError)).toBe(standardError)
  })

  test('an item that goes against the total has no effective weight, and takes none from the others', () => {
    const table: ScoreTable = {
      maxima: [4, 1],
      rows: [
        [4, 0],
        [3, 0],
        [1, 1],
        [0, 1],
      ],
    }
    expect(reportAsMoodle(table).items.map(({ effectiveWeight }) => effectiveWeight)).toEqual([100, null])
  })
})

describe('intervals and projections', () => {
  test.each([
    [7, 10, 0.397, 0.892],
    [70, 100, 0.604, 0.781],
    [0, 10, 0, 0.278],
  ])('Wilson: %i of %i lies between %f and %f', (successes, n, low, high) => {
    const interval = findWilsonInterval(successes, n)
    expect([interval.low, interval.high].map(print(3))).toEqual([low, high])
  })

  test.each([
    [10, -0.41, 0.78],
    [20, -0.16, 0.66],
    [30, -0.07, 0.6],
    [50, 0.02, 0.53],
    [100, 0.11, 0.47],
    [200, 0.17, 0.42],
  ])('a correlation of .30 among %i learners lies between %f and %f', (n, low, high) => {
    const interval = findCorrelationInterval(0.3, n)
    expect([interval?.low ?? null, interval?.high ?? null].map(print(2))).toEqual([low, high])
  })

  test.each([
    [20, 0.46, 0.86],
    [30, 0.51, 0.84],
    [50, 0.56, 0.81],
    [100, 0.61, 0.78],
  ])('α = .70 on 12 items among %i learners lies between %f and %f', (n, low, high) => {
    const interval = findAlphaInterval(0.7, n, 12)
    expect([interval?.low ?? null, interval?.high ?? null].map(print(2))).toEqual([low, high])
  })

  test('α = .70 on 12 items among 20 learners, to eight digits', () => {
    const interval = findAlphaInterval(0.7, 20, 12)
    expect([interval?.low ?? null, interval?.high ?? null].map(print(8))).toEqual([0.46146953, 0.86199857])
  })

  test('the standard error of measurement: SD 5 at .8 and SD 15 at .85; none for a negative α', () => {
    expect([findSem(5, 0.8), findSem(15, 0.85), findSem(5, -0.1)].map(print(2))).toEqual([2.24, 5.81, null])
  })

  test('Spearman and Brown: a length factor leads to its target', () => {
    const factor = findLengthFactor(0.6, 0.8)
    expect(factor).toBeCloseTo(2.6667, 4)
    expect(projectReliability(0.6, factor ?? 0)).toBeCloseTo(0.8, 12)
    expect(projectReliability(0.5, 2)).toBeCloseTo(2 / 3, 12)
    expect([findLengthFactor(0, 0.8), findLengthFactor(-0.2, 0.8)]).toEqual([null, null])
  })
})
