import { describe, expect, test } from 'vitest'
import { catchRefusal } from '../catch-refusal'
import { assessRecistVisits } from './assess-visits'
import type { RecistCase, RecistVisit } from './recist-case'

const twoTargets: Omit<RecistCase, 'visits'> = {
  baseline: [
    { organ: 'liver', kind: 'nonnode', mm: 40 },
    { organ: 'lymph node', kind: 'node', mm: 20 },
  ],
  nontargetAtBaseline: false,
}

const at = (
  day: number,
  targets: readonly (number | null)[],
  rest: Partial<RecistVisit> = {},
): RecistVisit => ({
  day,
  targets,
  nonTarget: 'NA',
  newLesion: false,
  ...rest,
})

const overallOf = (input: RecistCase) => assessRecistVisits(input).map(({ overall }) => overall)

const targetOf = (input: RecistCase) => assessRecistVisits(input).map(({ target }) => target)

test('a course is read visit by visit against baseline and nadir', () => {
  const visits = assessRecistVisits({
    ...twoTargets,
    visits: [at(56, [28, 14]), at(112, [0, 9]), at(168, [0, 15])],
  })
  expect(visits).toEqual([
    {
      day: 56,
      sumMm: 42,
      measuredMm: 42,
      nadirMm: 60,
      nadirDay: 0,
      changeFromBaselinePct: -30,
      changeFromNadirPct: -30,
      target: 'PR',
      overall: 'PR',
      rule: 'target-pr',
      reference: { name: 'baseline', value: 60, unit: 'mm', day: 0 },
      source: 'RECIST 1.1 (Eisenhauer 2009), section 4.3.1',
      reason: 'PR: 42 mm is 30 % below the baseline of 60 mm',
    },
    {
      day: 112,
      sumMm: 9,
      measuredMm: 9,
      nadirMm: 42,
      nadirDay: 56,
      changeFromBaselinePct: -85,
      changeFromNadirPct: (100 * -33) / 42,
      target: 'CR',
      overall: 'CR',
      rule: 'overall-cr',
      reference: null,
      source: 'RECIST 1.1 (Eisenhauer 2009), section 4.4.1, Table 1',
      reason: 'CR: no target, no non-target and no new lesion is left',
    },
    {
      day: 168,
      sumMm: 15,
      measuredMm: 15,
      nadirMm: 9,
      nadirDay: 112,
      changeFromBaselinePct: -75,
      changeFromNadirPct: 600 / 9,
      target: 'PD',
      overall: 'PD',
      rule: 'target-pd',
      reference: { name: 'nadir', value: 9, unit: 'mm', day: 112 },
      source: 'RECIST 1.1 (Eisenhauer 2009), section 4.3.1',
      reason: 'PD: 15 mm is 67 % and 6 mm over the nadir of 9 mm (week 16)',
    },
  ])
})

describe('the nadir', () => {
  test('keeps the first day on which the smallest sum was reached', () => {
    const visits = assessRecistVisits({
      ...twoTargets,
      visits: [at(56, [20, 15]), at(112, [20, 15]), at(168, [21, 15])],
    })
    expect(visits.map(({ nadirMm, nadirDay }) => [nadirMm, nadirDay])).toEqual([
      [60, 0],
      [35, 56],
      [35, 56],
    ])
  })

  test('is not lowered by a visit with a target missing', () => {
    const visits = assessRecistVisits({ ...twoTargets, visits: [at(56, [10, null]), at(112, [38, 18])] })
    expect(
      visits.map(({ target, sumMm, measuredMm, nadirMm }) => [target, sumMm, measuredMm, nadirMm]),
    ).toEqual([
      ['NE', null, 10, 60],
      ['SD', 56, 56, 60],
    ])
  })
})

describe('a target that is back', () => {
  test('after an overall CR is PD, however small', () => {
    const visits = assessRecistVisits({ ...twoTargets, visits: [at(56, [0, 9]), at(112, [2, 9])] })
    expect(visits.at(-1)).toMatchObject({
      target: 'PD',
      overall: 'PD',
      rule: 'target-reappeared',
      reference: null,
      source: 'RECIST 1.1 (Eisenhauer 2009), frequently asked questions',
      reason: 'PD: a target is back after an overall complete response (11 mm measured)',
    })
  })

  test('after CR of the targets alone is judged by its sum', () => {
    const visits = [
      at(56, [0, 9], { nonTarget: 'NON-CR/NON-PD' }),
      at(112, [2, 9], { nonTarget: 'NON-CR/NON-PD' }),
    ]
    expect(overallOf({ ...twoTargets, nontargetAtBaseline: true, visits })).toEqual(['PR', 'PR'])
  })

  test('proves PD though another target is missing; a missing one alone proves nothing', () => {
    expect(targetOf({ ...twoTargets, visits: [at(56, [0, 9]), at(112, [3, null])] })).toEqual(['CR', 'PD'])
    expect(targetOf({ ...twoTargets, visits: [at(56, [0, 9]), at(112, [0, null])] })).toEqual(['CR', 'NE'])
  })

  test('is still PD at a later visit, and CR is read again when all is gone', () => {
    const visits = [at(56, [0, 9]), at(112, [2, 9]), at(168, [2, 9]), at(224, [0, 9])]
    expect(overallOf({ ...twoTargets, visits })).toEqual(['CR', 'PD', 'PD', 'CR'])
  })
})

describe('the reason', () => {
  test('of a new lesion still says what the targets did', () => {
    expect(
      assessRecistVisits({ ...twoTargets, visits: [at(56, [20, 15], { newLesion: true })] })[0],
    ).toMatchObject({
      rule: 'new-lesion',
      reason:
        'PD: there is an unequivocal new lesion (targets: PR: 35 mm is 42 % below the baseline of 60 mm)',
    })
  })

  test('of a doubtful lesion says that it waits', () => {
    expect(
      assessRecistVisits({ ...twoTargets, visits: [at(56, [40, 20], { newLesion: 'equivocal' })] })[0]
        ?.reason,
    ).toBe(
      'SD: 60 mm is equal to the baseline of 60 mm and no larger than the nadir of 60 mm (baseline); the doubtful new lesion counts only if it is confirmed',
    )
  })

  test('of progression in the targets with a new lesion is not doubled', () => {
    expect(
      assessRecistVisits({ ...twoTargets, visits: [at(56, [60, 20], { newLesion: true })] })[0]?.reason,
    ).toBe('PD: there is an unequivocal new lesion')
  })
})

test('a marker raised at baseline is asked for, one that was not is passed over', () => {
  const visits = [
    at(56, [0, 9], { markerNormal: false }),
    at(112, [0, 9], { markerNormal: true }),
    at(168, [0, 9]),
  ]
  expect(overallOf({ ...twoTargets, markerRaisedAtBaseline: true, visits })).toEqual(['PR', 'CR', 'PR'])
  expect(overallOf({ ...twoTargets, visits })).toEqual(['CR', 'CR', 'CR'])
})

test('without targets there is no sum, and the overall is read from the rest', () => {
  const visits = [
    at(56, [], { nonTarget: 'NON-CR/NON-PD' }),
    at(112, [], { nonTarget: 'CR' }),
    at(168, [], { nonTarget: 'CR', newLesion: true }),
  ]
  const read = assessRecistVisits({ baseline: [], nontargetAtBaseline: true, visits })
  expect(read.map(({ overall }) => overall)).toEqual(['NON-CR/NON-PD', 'CR', 'PD'])
  expect(read[0]).toEqual({
    day: 56,
    sumMm: null,
    measuredMm: null,
    nadirMm: null,
    nadirDay: null,
    changeFromBaselinePct: null,
    changeFromNadirPct: null,
    target: 'NA',
    overall: 'NON-CR/NON-PD',
    rule: 'non-target-persists',
    reference: null,
    source: 'RECIST 1.1 (Eisenhauer 2009), section 4.4.1, Table 2',
    reason: 'Non-CR/non-PD: non-target disease persists without unequivocal progression',
  })
})

test('percent over a nadir of zero is not a number', () => {
  const visits = [
    at(56, [0, 0], { nonTarget: 'NON-CR/NON-PD' }),
    at(112, [4, 0], { nonTarget: 'NON-CR/NON-PD' }),
  ]
  expect(assessRecistVisits({ ...twoTargets, nontargetAtBaseline: true, visits })[1]).toMatchObject({
    changeFromNadirPct: null,
    target: 'PR',
  })
})

describe('where rules meet', () => {
  const rest = { nonTarget: 'NON-CR/NON-PD' as const }

  test('nodes under 10 mm do not prove progression while a mass was not measured', () => {
    const baseline = [
      { organ: 'neck', kind: 'node' as const, mm: 20 },
      { organ: 'groin', kind: 'node' as const, mm: 20 },
      { organ: 'liver', kind: 'nonnode' as const, mm: 12 },
    ]
    const visits = [at(56, [2, 2, 0], rest), at(112, [9, 9, null], rest), at(168, [9, 10, null], rest)]
    expect(targetOf({ baseline, nontargetAtBaseline: true, visits })).toEqual(['CR', 'NE', 'PD'])
  })

  test('a complete response with a doubtful lesion says once that it waits', () => {
    expect(
      assessRecistVisits({ ...twoTargets, visits: [at(56, [0, 9], { newLesion: 'equivocal' })] })[0]?.reason,
    ).toBe(
      'CR: no target, no non-target and no new lesion is left; the doubtful new lesion counts only if it is confirmed',
    )
  })

  test('without targets a marker that was not measured leaves the visit open', () => {
    const input = { baseline: [], nontargetAtBaseline: true, markerRaisedAtBaseline: true }
    expect(overallOf({ ...input, visits: [at(56, [], { nonTarget: 'CR' })] })).toEqual(['NE'])
    expect(overallOf({ ...input, visits: [at(56, [], { nonTarget: 'CR', markerNormal: false })] })).toEqual([
      'NON-CR/NON-PD',
    ])
    expect(overallOf({ ...input, visits: [at(56, [], { nonTarget: 'CR', markerNormal: true })] })).toEqual([
      'CR',
    ])
  })

  test('a repeated first day and a sum beyond reason at a visit are refused by name', () => {
    expect(
      catchRefusal(() => assessRecistVisits({ ...twoTargets, visits: [at(1, [20, 15]), at(1, [20, 15])] })),
    ).toBe('days-out-of-order at visits[1].day: day 1 does not come after day 1')
    const baseline = Array.from({ length: 11 }, () => ({ organ: 'x', kind: 'nonnode' as const, mm: 10 }))
    const visits = [
      at(
        1,
        baseline.map(() => 10_000),
      ),
    ]
    expect(
      catchRefusal(() =>
        assessRecistVisits({ baseline, nontargetAtBaseline: false, checkBaseline: false, visits }),
      ),
    ).toBe('sum-impossible at visits[0].targets: the sum is over 100000 mm')
  })
})
