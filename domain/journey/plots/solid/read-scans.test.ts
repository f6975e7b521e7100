import { describe, expect, it } from 'vitest'
import type { LesionCourse } from '../../../patient/models/tumour-size'
import { judgeScans } from './judge-scans'
import { makeMarkerSeries, raisedBy } from './marker-series'
import { type PlannedScan, readScans } from './read-scans'
import { scanFigures } from './scan-figures'
import { makeScansPanel, rulingAt } from './scans-panel'
import { diseaseMmAt, type SolidLesion } from './solid-lesion'
import { largestMmAt, makeTruthSeries } from './truth-series'

const still = (startMm: number, over: Partial<LesionCourse> = {}): LesionCourse => ({
  startMm,
  growthPerMonth: 0,
  treatments: [],
  ...over,
})
const lesion = (over: Partial<SolidLesion>): SolidLesion => ({
  id: 'one',
  label: 'liver, segment 6',
  organ: 'liver',
  kind: 'nonnode',
  knownAtBaseline: true,
  course: still(40),
  ...over,
})
/** Sizes that a lesion has before and from a month on: half of what was there is taken away at once. */
const halvedAt = (month: number, startMm: number): LesionCourse => ({
  startMm,
  growthPerMonth: 0,
  treatments: [
    {
      model: 'regression-growth',
      fromMonth: month - 0.001,
      untilMonth: month,
      regressionPerMonth: 1000 * Math.LN2,
      growthPerMonth: 0,
    },
  ],
})

const exact = () => 0
const scan = (month: number, week?: number, startsLine?: boolean): PlannedScan => ({
  month,
  label: `Month ${month}`,
  ...(week !== undefined && { week }),
  ...(startsLine && { startsLine }),
})

describe('reading scans', () => {
  it('reports what nobody knew of from 10 mm on, as new once and as measured after that', () => {
    const nest = lesion({
      id: 'nest',
      knownAtBaseline: false,
      course: still(5, { growthPerMonth: Math.LN2 }),
    })
    const read = readScans([nest], [scan(0, 0), scan(0.9), scan(1), scan(2)], exact)
    expect(read.map(({ lesions }) => lesions.map(({ mm, state }) => [mm, state]))).toEqual([
      [],
      [],
      [[10, 'new']],
      [[20, 'measured']],
    ])
  })

  it('enters what is faint as 5 mm, what is not seen as 0, and what was taken out as removed', () => {
    const known = [
      lesion({ course: still(6) }),
      lesion({ course: still(4) }),
      lesion({ course: still(30, { removedAtMonth: 1 }) }),
    ]
    const [, after] = readScans(known, [scan(0, 0), scan(1)], exact)
    expect(after?.lesions.map(({ mm, state }) => [mm, state])).toEqual([
      [5, 'faint'],
      [0, 'not-seen'],
      [0, 'removed'],
    ])
  })

  it('never reports what was taken out before anybody knew of it', () => {
    const unknown = lesion({ knownAtBaseline: false, course: still(8, { removedAtMonth: 1 }) })
    expect(readScans([unknown], [scan(0, 0), scan(2)], exact).map(({ lesions }) => lesions)).toEqual([[], []])
  })
})

describe('judging scans', () => {
  const node = lesion({ id: 'node', organ: 'lymph node', kind: 'node', course: halvedAt(2, 18) })

  it('calls it complete when the lesions are gone and the node is under 10 mm, once the marker is normal', () => {
    const liver = lesion({ course: still(40, { removedAtMonth: 2 }) })
    const read = readScans([liver, node], [scan(1, 0), scan(3, 8)], exact)
    const marker = { name: 'CEA', unit: 'µg/L', limit: 5 }
    const overall = (value: number) =>
      judgeScans(
        read,
        raisedBy(marker, [
          { month: 1, value: 40 },
          { month: 3, value },
        ]),
      ).at(-1)?.result?.overall
    expect([overall(5), overall(5.1)]).toEqual(['CR', 'PR'])
  })

  it('judges a new treatment from the scan on which it began, which itself belongs to the one before', () => {
    const growing = lesion({ course: still(40, { growthPerMonth: 0.11 }) })
    const plan = [scan(1, 0), scan(3, 8, true), scan(5, 8), scan(6)]
    const judged = judgeScans(readScans([growing], plan, exact))
    expect(judged.map(({ baselineMm, result }) => [baselineMm, result?.overall, result?.nadirMm])).toEqual([
      [45, undefined, undefined],
      [45, 'PD', 45],
      [56, 'PD', 56],
      [null, undefined, undefined],
    ])
  })

  it('keeps a node of 10 to 14 mm at the baseline as non-target disease', () => {
    const small = lesion({ id: 'small', organ: 'lymph node', kind: 'node', course: still(12) })
    const liver = lesion({ course: still(40, { removedAtMonth: 2 }) })
    const judged = judgeScans(readScans([liver, small], [scan(1, 0), scan(3, 8)], exact))
    expect([judged[0]?.baselineMm, judged[1]?.result?.overall]).toEqual([40, 'PR'])
  })

  it('refuses a plan that does not begin with a baseline', () => {
    expect(() => judgeScans(readScans([lesion({})], [scan(1, 8)], exact))).toThrow(RangeError)
  })
})

describe('what the learner gets', () => {
  const growing = lesion({ course: still(40, { growthPerMonth: 0.11 }) })
  const read = readScans([growing], [scan(1, 0), scan(3, 8), scan(4)], exact)
  const judged = judgeScans(read)
  const values = [
    { month: 1, value: 5 },
    { month: 3, value: 7.41 },
  ]

  it('is a panel with the category of each scan, and a reason where there is none', () => {
    const { scans, lesions } = makeScansPanel({ id: 'ct', title: 'CT' }, judged)
    expect(lesions).toEqual([{ id: 'one', label: 'liver, segment 6', isNode: false, isNew: false }])
    expect(scans.map(({ category, sumMm }) => [category, sumMm])).toEqual([
      [null, 45],
      ['PD', 56],
      [null, null],
    ])
    expect(scans[2]?.reason).toMatch(/Nothing is left/)
    expect(rulingAt(judged, 3)).toMatchObject({ key: 'PD', scanMonth: 3 })
    expect(() => rulingAt(judged, 4)).toThrow(RangeError)
  })

  it('has figures for words as of each month, and none that is not known yet', () => {
    expect(scanFigures(judged, values, 1)).toEqual({ sum: '45', baseline: '45', marker: '5.0' })
    expect(scanFigures(judged, values, 3)).toEqual({
      sum: '56',
      baseline: '45',
      nadir: '45',
      change: '24.4',
      rise: '24.4',
      riseMm: '11',
      category: 'PD',
      marker: '7.4',
      markerBefore: '5.0',
    })
  })

  it('flags a marker only over its limit', () => {
    const { points } = makeMarkerSeries(
      { id: 'cea', title: 'CEA' },
      { name: 'CEA', unit: 'µg/L', limit: 5 },
      values,
    )
    expect(points.map(({ text, flagged }) => [text, flagged])).toEqual([
      ['5.0', false],
      ['7.4', true],
    ])
  })
})

describe('the truth', () => {
  it.each([
    [9.9, 0],
    [10, 10],
  ])('counts a node of %d mm as %d mm of disease', (mm, disease) => {
    const node = lesion({ kind: 'node', course: still(mm) })
    expect([diseaseMmAt(node, 0), largestMmAt([node], 0)]).toEqual([disease, disease])
  })

  it('holds a sample for every week or so up to the end, and each look with what it showed', () => {
    const nest = lesion({ knownAtBaseline: false, course: still(8) })
    const truth = makeTruthSeries([nest], readScans([nest], [scan(0, 0), scan(2)], exact), 2)
    expect(truth.samples.length).toBe(9)
    expect(truth.samples.every(({ value }) => value === 8)).toBe(true)
    expect(truth.looks.map(({ seen }) => seen)).toEqual([false, false])
  })
})
