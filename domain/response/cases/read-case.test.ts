import { describe, expect, test } from 'vitest'
import { readCase } from './read-case'

const solid = {
  id: 'solid-1',
  kind: 'recist-timepoint',
  nontargetAtBaseline: false,
  baseline: [
    { organ: 'liver', kind: 'nonnode', mm: 40 },
    { organ: 'lymph node', kind: 'node', mm: 20 },
  ],
  visits: [
    { day: 56, targets: [28, 14], nonTarget: 'NA', newLesion: false },
    { day: 112, targets: [0, 9], nonTarget: 'NA', newLesion: false },
    { day: 168, targets: [0, 15], nonTarget: 'NA', newLesion: false },
  ],
}

const rules = { confirmation: true, confirmationDays: 28, minSdDays: 42, maxNeBetween: 1 }

const aml = {
  bmBlastsPct: 2,
  pretreatmentBmBlastsPct: null,
  circulatingBlasts: false,
  extramedullary: false,
  anc: 0.7,
  platelets: 64,
  marrowAdequate: true,
  priorResponse: null,
  atLandmark: null,
  mrd: 'negative',
}

describe('every kind is classified', () => {
  test('recist-timepoint', () => {
    expect(readCase(solid)).toEqual({
      id: 'solid-1',
      visits: [
        {
          day: 56,
          sumMm: 42,
          nadirMm: 60,
          changeFromBaselinePct: -30,
          changeFromNadirPct: -30,
          target: 'PR',
          overall: 'PR',
          reason: 'PR: 42 mm is 30 % below the baseline of 60 mm',
        },
        {
          day: 112,
          sumMm: 9,
          nadirMm: 42,
          changeFromBaselinePct: -85,
          changeFromNadirPct: -78.6,
          target: 'CR',
          overall: 'CR',
          reason: 'CR: no target, no non-target and no new lesion is left',
        },
        {
          day: 168,
          sumMm: 15,
          nadirMm: 9,
          changeFromBaselinePct: -75,
          changeFromNadirPct: 66.7,
          target: 'PD',
          overall: 'PD',
          reason: 'PD: 15 mm is 67 % and 6 mm over the nadir of 9 mm (week 16)',
        },
      ],
      reason: '3 visits; on the last, day 168: PD: 15 mm is 67 % and 6 mm over the nadir of 9 mm (week 16)',
    })
    expect(readCase({ ...solid, visits: [] })).toEqual({
      id: 'solid-1',
      visits: [],
      reason: 'There was no visit to read',
    })
  })

  test('recist-course', () => {
    const course = readCase({ ...solid, kind: 'recist-course', rules })
    expect(course).toMatchObject({
      best: 'CR',
      bestDay: 112,
      confirmedBest: 'PR',
      confirmedBestDay: 56,
      reason: 'PR: seen on day 56, confirmed on day 112',
    })
    expect(course).toHaveProperty('visits.2.overall', 'PD')
  })

  test('recist-course without targets takes an unconfirmed CR for non-CR/non-PD', () => {
    const visits = [{ day: 56, targets: [], nonTarget: 'CR', newLesion: false }]
    expect(
      readCase({ ...solid, kind: 'recist-course', rules, baseline: [], nontargetAtBaseline: true, visits }),
    ).toMatchObject({ best: 'CR', confirmedBest: 'NON-CR/NON-PD' })
  })

  const cases: readonly [string, object, object][] = [
    [
      'recist-overall',
      { target: 'CR', nonTarget: 'NON-CR/NON-PD', newLesion: false },
      { overall: 'PR', reason: 'PR: the targets are gone, but non-target disease persists' },
    ],
    [
      'recist-best',
      {
        responses: [
          { day: 56, overall: 'PR' },
          { day: 112, overall: 'SD' },
        ],
        rules,
      },
      {
        best: 'PR',
        bestDay: 56,
        confirmedBest: 'SD',
        confirmedBestDay: 56,
        reason: 'SD: PR on day 56 was not confirmed; day 56 meets the minimum of 42 days',
      },
    ],
    [
      'recist-best',
      { responses: [{ day: 56, overall: 'PR' }], rules: { ...rules, confirmation: false } },
      { best: 'PR', bestDay: 56, reason: 'PR: the best response, first seen on day 56' },
    ],
    [
      'recist-baseline',
      { candidates: solid.baseline },
      {
        targetsMm: [40, 20],
        baselineSumMm: 60,
        reason: '2 of 2 lesions are targets: the largest, at most five in all and two an organ; sum 60 mm',
      },
    ],
    [
      'recist-baseline',
      { candidates: solid.baseline, chosen: true },
      { violations: [], reason: 'The targets keep to the limits' },
    ],
    [
      'recist-baseline',
      {
        candidates: [
          { organ: 'a', kind: 'nonnode', mm: 9 },
          { organ: 'b', kind: 'node', mm: 14 },
        ],
        chosen: true,
      },
      {
        violations: ['too-small'],
        reason:
          'candidates[0].mm: 9 mm; a target needs a longest diameter of at least 10 mm; candidates[1].mm: 14 mm; a target needs a short axis of a node of at least 15 mm',
      },
    ],
    [
      'aml',
      { input: aml },
      {
        category: 'CRh',
        mrd: 'negative',
        reason:
          'CRh: marrow blasts 2 %, neutrophils 0.7, platelets 64; at least 0.5 and 50, not CR; without MRD: below the threshold of this test, which is not zero',
      },
    ],
    [
      'aml',
      { input: { ...aml, mrd: null }, useCRh: false },
      {
        category: 'CRi',
        reason: 'CRi: marrow blasts 2 %, neutrophils 0.7, platelets 64; CRh is not reported here',
      },
    ],
    [
      'cml-milestone',
      { input: { months: 6, bcrAbl1IsPct: 10 } },
      { milestone: 'warning', reason: 'Warning: 10 % is over 1 % at 6 months' },
    ],
    [
      'cml-depth',
      { input: { bcrAbl1IsPct: 0.004, detectable: true, abl1Copies: 32_000 } },
      { depth: 'MR4', reason: 'MR4: 0.004 % is at or under 0.01 %' },
    ],
  ]
  test.each(cases)('%s %j', (kind, rest, result) => {
    expect(readCase({ id: 'a', kind, ...rest })).toEqual({ id: 'a', ...result })
  })
})

describe('what is shown', () => {
  const one = (mm: number, baseline = 80) => {
    const line = readCase({
      ...solid,
      checkBaseline: false,
      baseline: [{ organ: 'a', kind: 'nonnode', mm: baseline }],
      visits: [{ day: 1, targets: [mm], nonTarget: 'NA', newLesion: false }],
    })
    return line
  }
  test('is rounded to one decimal, halves away from zero, with no negative zero', () => {
    expect(one(70.2)).toHaveProperty('visits.0.changeFromBaselinePct', -12.3)
    expect(one(89.8)).toHaveProperty('visits.0.changeFromBaselinePct', 12.3)
    expect(one(79.99)).toHaveProperty('visits.0.changeFromBaselinePct', 0)
    expect(JSON.stringify(one(79.99))).not.toContain('-0,')
  })

  test('is null where a target was not measured', () => {
    const line = readCase({
      ...solid,
      visits: [{ day: 56, targets: [28, null], nonTarget: 'NA', newLesion: false }],
    })
    expect(line).toHaveProperty('visits.0', {
      day: 56,
      sumMm: null,
      nadirMm: 60,
      changeFromBaselinePct: null,
      changeFromNadirPct: null,
      target: 'NE',
      overall: 'NE',
      reason: 'NE: not every target was measured, and the 28 mm that were do not prove progression',
    })
  })
})

test('source and note are passed over wherever they stand', () => {
  const noted = {
    ...solid,
    source: 'made up',
    note: { any: [1] },
    visits: [{ ...solid.visits[0], note: 'CT' }],
  }
  expect(readCase(noted)).toEqual(readCase({ ...solid, visits: [solid.visits[0]] }))
})

describe('every value that the format names is taken', () => {
  const nonTargets = ['CR', 'NON-CR/NON-PD', 'PD', 'NE', 'NA']
  test.each(
    nonTargets.flatMap((nonTarget) =>
      [false, true, 'equivocal'].map((newLesion) => ({ nonTarget, newLesion })),
    ),
  )('%j', (findings) => {
    expect(readCase({ id: 'a', kind: 'recist-overall', target: 'PR', ...findings })).toHaveProperty('overall')
  })

  test.each(['CR', 'PR', 'SD', 'PD', 'NE', 'NON-CR/NON-PD'])('a response of %s', (overall) => {
    expect(
      readCase({ id: 'a', kind: 'recist-best', responses: [{ day: 56, overall }], rules }),
    ).toHaveProperty('best', overall)
  })

  test.each(['CR', 'CRh', 'CRi', 'MLFS', 'PR', 'NR', 'NE', 'REFRACTORY', 'RELAPSE'])(
    'a response before of %s',
    (priorResponse) => {
      expect(
        readCase({ id: 'a', kind: 'aml', input: { ...aml, priorResponse, mrd: 'positive' } }),
      ).toMatchObject({ category: 'CRh', mrd: 'positive' })
    },
  )
})

test('a course with targets takes an unconfirmed CR for SD', () => {
  const visits = [{ day: 56, targets: [0, 9], nonTarget: 'NA', newLesion: false }]
  expect(readCase({ ...solid, kind: 'recist-course', rules, visits })).toMatchObject({
    best: 'CR',
    confirmedBest: 'SD',
  })
})
