import { describe, expect, test } from 'vitest'
import { catchRefusal } from '../catch-refusal'
import type { MyelomaFindings } from './myeloma-findings'
import { classifyMyeloma } from './myeloma-response'

const source = 'IMWG (Kumar 2016), response criteria'

const stable: MyelomaFindings = {
  serum: { baseline: 40, lowest: 40, now: 40 },
  urine: { baseline: 1000, lowest: 1000, now: 1000 },
  immunofixationNegative: false,
  onElectrophoresis: true,
  marrowPlasmaPct: 30,
  lightChainRatioNormal: false,
  clonalMarrowCells: true,
  plasmacytoma: 'none',
  newLesions: false,
  isRelapsedSetting: false,
  isConfirmed: true,
  mrd: null,
}

const clear: MyelomaFindings = {
  ...stable,
  serum: { baseline: 40, lowest: 0, now: 0 },
  urine: null,
  immunofixationNegative: true,
  onElectrophoresis: false,
  marrowPlasmaPct: 4.99,
}

const read = (findings: Partial<MyelomaFindings>, from = stable) => classifyMyeloma({ ...from, ...findings })

const serum = (now: number | null, lowest = 40, baseline = 40) => ({
  serum: { baseline, lowest: Math.min(lowest, now ?? lowest), now },
})

const urine = (now: number | null) => ({
  urine: { baseline: 1000, lowest: Math.min(1000, now ?? 1000), now },
})

describe('complete responses', () => {
  const cases: readonly [Partial<MyelomaFindings>, string, string, string][] = [
    [{}, 'CR', 'cr', 'CR: immunofixation negative, under 5 % plasma cells, no plasmacytoma'],
    [
      { lightChainRatioNormal: true },
      'CR',
      'cr',
      'CR: immunofixation negative, under 5 % plasma cells, no plasmacytoma',
    ],
    [
      { clonalMarrowCells: false },
      'CR',
      'cr',
      'CR: immunofixation negative, under 5 % plasma cells, no plasmacytoma',
    ],
    [
      { lightChainRatioNormal: true, clonalMarrowCells: null },
      'CR',
      'cr',
      'CR: immunofixation negative, under 5 % plasma cells, no plasmacytoma',
    ],
    [
      { lightChainRatioNormal: true, clonalMarrowCells: false },
      'SCR',
      'scr',
      'sCR: CR with a normal light-chain ratio and no clonal plasma cells',
    ],
    [
      { mrd: { found: false, sensitivity: 1e-5 } },
      'MRD-NEGATIVE',
      'mrd-negative',
      'CR, and no abnormal plasma cell found at 1 in 100,000 or better',
    ],
    [
      { mrd: { found: false, sensitivity: 1.1e-5 } },
      'CR',
      'cr',
      'CR: immunofixation negative, under 5 % plasma cells, no plasmacytoma',
    ],
    [
      { mrd: { found: true, sensitivity: 1e-6 } },
      'CR',
      'cr',
      'CR: immunofixation negative, under 5 % plasma cells, no plasmacytoma',
    ],
    [
      { marrowPlasmaPct: null },
      'NE',
      'cr-not-known',
      'NE: immunofixation is negative, but marrow or soft tissue was not assessed',
    ],
    [
      { plasmacytoma: null },
      'NE',
      'cr-not-known',
      'NE: immunofixation is negative, but marrow or soft tissue was not assessed',
    ],
  ]
  test.each(cases)('%j: %s', (findings, category, rule, reason) => {
    expect(read(findings, clear)).toEqual({
      category,
      rule,
      reason,
      reference: null,
      source,
      isConfirmed: true,
    })
  })

  test('5 % plasma cells or a mass that is left are not CR', () => {
    expect(read({ marrowPlasmaPct: 5 }, clear).category).toBe('VGPR')
    expect(read({ plasmacytoma: 'halved' }, clear).category).toBe('PR')
    expect(read({ plasmacytoma: 'present', marrowPlasmaPct: null }, clear).category).toBe('SD')
    expect(read({ immunofixationNegative: null }, clear).category).toBe('VGPR')
  })
})

describe('partial responses', () => {
  const reference = { name: 'baseline serum M-protein', value: 40, unit: 'g/L' }
  const cases: readonly [Partial<MyelomaFindings>, string, string, unknown, string][] = [
    [
      { ...serum(4), ...urine(99.9) },
      'VGPR',
      'vgpr',
      null,
      'VGPR: only immunofixation still shows the protein, or serum is down 90 % and urine under 100 mg',
    ],
    [
      { onElectrophoresis: false },
      'VGPR',
      'vgpr',
      null,
      'VGPR: only immunofixation still shows the protein, or serum is down 90 % and urine under 100 mg',
    ],
    [
      { ...serum(4), ...urine(100) },
      'PR',
      'pr',
      reference,
      'PR: serum down 50 % or more, and urine down 90 % or more or under 200 mg',
    ],
    [
      { ...serum(4.01), ...urine(50) },
      'PR',
      'pr',
      reference,
      'PR: serum down 50 % or more, and urine down 90 % or more or under 200 mg',
    ],
    [
      { ...serum(20), ...urine(199.9) },
      'PR',
      'pr',
      reference,
      'PR: serum down 50 % or more, and urine down 90 % or more or under 200 mg',
    ],
    [{ ...serum(20), ...urine(200) }, 'SD', 'sd', reference, 'SD: no response category and no progression'],
    [{ ...serum(20.01), ...urine(50) }, 'SD', 'sd', reference, 'SD: no response category and no progression'],
    [
      { ...serum(30), ...urine(500), isRelapsedSetting: true },
      'MR',
      'minimal',
      reference,
      'Minimal response: serum down 25 % or more and urine 50 % or more',
    ],
    [{ ...serum(30), ...urine(500) }, 'SD', 'sd', reference, 'SD: no response category and no progression'],
    [
      { ...serum(30.01), ...urine(500), isRelapsedSetting: true },
      'SD',
      'sd',
      reference,
      'SD: no response category and no progression',
    ],
    [
      { ...serum(30), ...urine(500.1), isRelapsedSetting: true },
      'SD',
      'sd',
      reference,
      'SD: no response category and no progression',
    ],
    [
      { ...serum(4), ...urine(50), plasmacytoma: 'halved' },
      'PR',
      'pr',
      reference,
      'PR: serum down 50 % or more, and urine down 90 % or more or under 200 mg',
    ],
    [
      { ...serum(4), ...urine(50), plasmacytoma: 'present', isRelapsedSetting: true },
      'SD',
      'sd',
      reference,
      'SD: no response category and no progression',
    ],
    [
      { ...serum(4), plasmacytoma: null },
      'NE',
      'soft-tissue-not-known',
      null,
      'NE: soft-tissue masses were not assessed',
    ],
    [serum(null), 'NE', 'protein-not-measured', null, 'NE: an M-protein that is followed was not measured'],
    [urine(null), 'NE', 'protein-not-measured', null, 'NE: an M-protein that is followed was not measured'],
    [{ serum: null, urine: null }, 'NE', 'no-protein', null, 'NE: no M-protein is followed'],
  ]
  test.each(cases)('%j: %s', (findings, category, rule, held, reason) => {
    expect(read(findings)).toEqual({ category, rule, reason, reference: held, source, isConfirmed: true })
  })

  test('with one protein alone the other asks nothing', () => {
    expect(read({ ...serum(20), urine: null }).category).toBe('PR')
    expect(read({ ...serum(4), urine: null }).category).toBe('VGPR')
    const byUrine = read({ serum: null, urine: { baseline: 5000, lowest: 500, now: 500 } })
    expect(byUrine).toMatchObject({
      category: 'PR',
      reference: { name: 'baseline urine M-protein', value: 5000, unit: 'mg/24 h' },
    })
    expect(read({ serum: null, ...urine(500), isRelapsedSetting: true }).category).toBe('MR')
    expect(read({ ...serum(30), urine: null, isRelapsedSetting: true }).category).toBe('MR')
  })
})

test('a category seen once says that it waits', () => {
  expect(read({ isConfirmed: false })).toMatchObject({
    isConfirmed: false,
    reason: 'SD: no response category and no progression; it counts once a second assessment in a row agrees',
  })
})

test.each([
  [
    { serum: { baseline: 40, lowest: 41, now: 40 } },
    'lowest-over-baseline at serum.lowest: the lowest value includes the baseline',
  ],
  [
    { serum: { baseline: -1, lowest: -1, now: 40 } },
    'number-impossible at serum.baseline: -1 is not between 0 and 100000 g/L',
  ],
  [
    { serum: { baseline: 40, lowest: -1, now: 40 } },
    'number-impossible at serum.lowest: -1 is not between 0 and 100000 g/L',
  ],
  [
    { urine: { baseline: 40, lowest: 40, now: -1 } },
    'number-impossible at urine.now: -1 is not between 0 and 100000 mg/24 h',
  ],
  [{ marrowPlasmaPct: 101 }, 'number-impossible at marrowPlasmaPct: 101 is not between 0 and 100 %'],
  [
    { mrd: { found: false, sensitivity: 2 } },
    'number-impossible at mrd.sensitivity: 2 is not between 0 and 1 of cells',
  ],
])('%j is refused', (findings, expected) => {
  expect(catchRefusal(() => read(findings))).toBe(expected)
})

test('an immunofixation that was not done shows nothing', () => {
  expect(read({ immunofixationNegative: null, onElectrophoresis: false }).category).toBe('SD')
})
