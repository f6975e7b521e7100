import { describe, expect, test } from 'vitest'
import { catchRefusal } from '../catch-refusal'
import type { AmlFindings } from './aml-findings'
import { classifyAml, isRemission } from './aml-response'

const remission: AmlFindings = {
  bmBlastsPct: 2,
  pretreatmentBmBlastsPct: 60,
  circulatingBlasts: false,
  extramedullary: false,
  anc: 1.5,
  platelets: 150,
  marrowAdequate: true,
  priorResponse: null,
  atLandmark: null,
  mrd: null,
}

const read = (findings: Partial<AmlFindings>) => classifyAml({ ...remission, ...findings })

describe('the category and its rule', () => {
  const neutrophils = (value: number) => ({ name: 'neutrophils', value, unit: '10^9/L' })
  const fivePercent = { name: 'marrow blasts', value: 5, unit: '%' }
  const cases: readonly [Partial<AmlFindings>, string, string, unknown, string][] = [
    [{}, 'CR', 'cr', neutrophils(1), 'CR: marrow blasts 2 %, neutrophils 1.5, platelets 150; all limits met'],
    [
      { anc: 1, platelets: 100, bmBlastsPct: 4.99 },
      'CR',
      'cr',
      neutrophils(1),
      'CR: marrow blasts 4.99 %, neutrophils 1, platelets 100; all limits met',
    ],
    [
      { anc: 0.99 },
      'CRh',
      'crh',
      neutrophils(0.5),
      'CRh: marrow blasts 2 %, neutrophils 0.99, platelets 150; at least 0.5 and 50, not CR',
    ],
    [
      { platelets: 99.99 },
      'CRh',
      'crh',
      neutrophils(0.5),
      'CRh: marrow blasts 2 %, neutrophils 1.5, platelets 99.99; at least 0.5 and 50, not CR',
    ],
    [
      { anc: 0.5, platelets: 50 },
      'CRh',
      'crh',
      neutrophils(0.5),
      'CRh: marrow blasts 2 %, neutrophils 0.5, platelets 50; at least 0.5 and 50, not CR',
    ],
    [
      { platelets: 49.99 },
      'CRi',
      'cri-platelets',
      neutrophils(1),
      'CRi: marrow blasts 2 %, neutrophils 1.5, platelets 49.99; neutrophils recovered, platelets under 100',
    ],
    [
      { anc: 0.49 },
      'CRi',
      'cri-neutrophils',
      neutrophils(1),
      'CRi: marrow blasts 2 %, neutrophils 0.49, platelets 150; platelets recovered, neutrophils under 1.0',
    ],
    [
      { anc: 0.99, platelets: 49 },
      'MLFS',
      'mlfs',
      neutrophils(1),
      'MLFS: marrow blasts 2 %, neutrophils 0.99, platelets 49; no leukaemia seen, neither count recovered',
    ],
    [
      { anc: 0.4, platelets: 60 },
      'MLFS',
      'mlfs',
      neutrophils(1),
      'MLFS: marrow blasts 2 %, neutrophils 0.4, platelets 60; no leukaemia seen, neither count recovered',
    ],
    [{ bmBlastsPct: null }, 'NE', 'marrow-not-evaluable', null, 'NE: there is no adequate marrow sample'],
    [{ marrowAdequate: false }, 'NE', 'marrow-not-evaluable', null, 'NE: there is no adequate marrow sample'],
    [
      { marrowAdequate: null, priorResponse: 'CR', bmBlastsPct: 30 },
      'NE',
      'marrow-not-evaluable',
      null,
      'NE: there is no adequate marrow sample',
    ],
    [{ anc: null }, 'NE', 'counts-not-known', null, 'NE: neutrophils or platelets are not known'],
    [
      { platelets: null, anc: 0.1 },
      'NE',
      'counts-not-known',
      null,
      'NE: neutrophils or platelets are not known',
    ],
    [
      { circulatingBlasts: null },
      'NE',
      'disease-not-excluded',
      null,
      'NE: blood blasts or disease outside the marrow were not assessed',
    ],
    [
      { extramedullary: null },
      'NE',
      'disease-not-excluded',
      null,
      'NE: blood blasts or disease outside the marrow were not assessed',
    ],
    [
      { circulatingBlasts: true, extramedullary: null },
      'NR',
      'no-response',
      null,
      'No response: blasts in the blood',
    ],
    [{ extramedullary: true }, 'NR', 'no-response', null, 'No response: disease outside the marrow'],
    [{ bmBlastsPct: 40 }, 'NR', 'no-response', fivePercent, 'No response: marrow blasts 40 % (5 % or more)'],
    [
      { bmBlastsPct: 40, atLandmark: true },
      'REFRACTORY',
      'refractory',
      fivePercent,
      'Refractory: marrow blasts 40 % (5 % or more), and no CR, CRh or CRi by the landmark',
    ],
    [
      { extramedullary: true, atLandmark: true },
      'REFRACTORY',
      'refractory',
      null,
      'Refractory: disease outside the marrow, and no CR, CRh or CRi by the landmark',
    ],
    [
      { atLandmark: true, anc: 0.1, platelets: 20 },
      'MLFS',
      'mlfs',
      neutrophils(1),
      'MLFS: marrow blasts 2 %, neutrophils 0.1, platelets 20; no leukaemia seen, neither count recovered',
    ],
    [
      { bmBlastsPct: 5, priorResponse: 'CRi' },
      'RELAPSE',
      'relapse',
      fivePercent,
      'Relapse: marrow blasts 5 % (5 % or more) after CRi',
    ],
    [
      { circulatingBlasts: true, priorResponse: 'CRh' },
      'RELAPSE',
      'relapse',
      null,
      'Relapse: blasts in the blood after CRh',
    ],
    [
      { extramedullary: true, priorResponse: 'CR' },
      'RELAPSE',
      'relapse',
      null,
      'Relapse: disease outside the marrow after CR',
    ],
    [
      { priorResponse: 'CR' },
      'CR',
      'cr',
      neutrophils(1),
      'CR: marrow blasts 2 %, neutrophils 1.5, platelets 150; all limits met',
    ],
    [
      { bmBlastsPct: 40, priorResponse: 'MLFS' },
      'NR',
      'no-response',
      fivePercent,
      'No response: marrow blasts 40 % (5 % or more)',
    ],
  ]
  test.each(cases)('%j: %s', (findings, category, rule, reference, reason) => {
    expect(read(findings)).toEqual({
      category,
      rule,
      reference,
      reason,
      source: 'ELN 2022 (Döhner 2022), response criteria table',
    })
  })
})

test('without CRh those who meet it are CRi, and no one else moves', () => {
  const without = (findings: Partial<AmlFindings>) =>
    classifyAml({ ...remission, ...findings }, { useCRh: false })
  expect(without({ anc: 0.7, platelets: 64 })).toMatchObject({
    category: 'CRi',
    rule: 'crh-as-cri',
    reason: 'CRi: marrow blasts 2 %, neutrophils 0.7, platelets 64; CRh is not reported here',
  })
  expect([without({}).category, without({ anc: 0.4, platelets: 64 }).category]).toEqual(['CR', 'MLFS'])
})

test('remission means CR, CRh or CRi', () => {
  expect(
    (['CR', 'CRh', 'CRi', 'MLFS', 'PR', 'NR', 'NE', 'REFRACTORY', 'RELAPSE', null] as const).filter(
      isRemission,
    ),
  ).toEqual(['CR', 'CRh', 'CRi'])
})

test.each([
  [{ bmBlastsPct: 100.01 }, 'number-impossible at bmBlastsPct: 100.01 is not between 0 and 100 %'],
  [
    { pretreatmentBmBlastsPct: -1 },
    'number-impossible at pretreatmentBmBlastsPct: -1 is not between 0 and 100 %',
  ],
  [{ anc: 1400 }, 'number-impossible at anc: 1400 is not between 0 and 1000 10^9/L'],
  [{ platelets: 150_000 }, 'number-impossible at platelets: 150000 is not between 0 and 10000 10^9/L'],
  [{ anc: Number.POSITIVE_INFINITY }, 'number-not-finite at anc: not a finite number'],
])('%j is refused', (findings, expected) => {
  expect(catchRefusal(() => read(findings))).toBe(expected)
})

test('all blasts and no blasts are percentages that can be', () => {
  expect([
    read({ bmBlastsPct: 100, pretreatmentBmBlastsPct: 100 }).category,
    read({ bmBlastsPct: 0 }).category,
  ]).toEqual(['NR', 'CR'])
})

test('an unknown MRD adds no key', () => {
  expect(Object.keys(read({}))).not.toContain('mrd')
})
