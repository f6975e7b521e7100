import { describe, expect, test } from 'vitest'
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

const rising = (field: 'serum' | 'urine', lowest: number, now: number) =>
  read({ [field]: { baseline: 1000, lowest, now } }).category

describe('progression', () => {
  test('needs 25 % and 5 g/L over the lowest serum value, 10 g/L where that was 50 or more', () => {
    expect([rising('serum', 10, 15), rising('serum', 10, 14.99)]).toEqual(['PD', 'SD'])
    expect([rising('serum', 40, 50), rising('serum', 40, 49.99)]).toEqual(['PD', 'SD'])
    expect([rising('serum', 49.9, 62.38), rising('serum', 50, 62.5), rising('serum', 50, 62.49)]).toEqual([
      'PD',
      'PD',
      'SD',
    ])
    expect([rising('serum', 0, 5), rising('serum', 0.1 + 0.2, 5.3)]).toEqual(['PD', 'PD'])
  })

  test('or 25 % and 200 mg over the lowest urine value', () => {
    expect([rising('urine', 100, 300), rising('urine', 100, 299.9), rising('urine', 1000, 1250)]).toEqual([
      'PD',
      'SD',
      'PD',
    ])
    expect(rising('urine', 1000, 1249.9)).toBe('SD')
  })

  test('names the lowest value, or the new lesion', () => {
    expect(read({ serum: { baseline: 40, lowest: 10, now: 15 } })).toEqual({
      category: 'PD',
      rule: 'serum-rise',
      reference: { name: 'lowest serum M-protein', value: 10, unit: 'g/L' },
      source,
      isConfirmed: true,
      reason: 'PD: serum M-protein 15 g/L is up by at least 25 % and 5 g/L',
    })
    expect(read({ urine: { baseline: 1000, lowest: 100, now: 300 } })).toEqual({
      category: 'PD',
      rule: 'urine-rise',
      reference: { name: 'lowest urine M-protein', value: 100, unit: 'mg/24 h' },
      source,
      isConfirmed: true,
      reason: 'PD: urine M-protein 300 mg/24 h is up by at least 25 % and 200 mg',
    })
    expect(read({ newLesions: true }, clear)).toMatchObject({
      category: 'PD',
      rule: 'new-lesions',
      reason: 'PD: new bone lesions or plasmacytomas',
      reference: null,
    })
  })
})

test('from a lowest value of 50 g/L on the rise is held against 10 g/L', () => {
  const reason = (lowest: number) => read({ serum: { baseline: 100, lowest, now: 90 } }).reason
  expect([reason(50), reason(49.9)]).toEqual([
    'PD: serum M-protein 90 g/L is up by at least 25 % and 10 g/L',
    'PD: serum M-protein 90 g/L is up by at least 25 % and 5 g/L',
  ])
})
