import { describe, expect, test } from 'vitest'
import { catchRefusal } from '../catch-refusal'
import type { AmlFindings } from './aml-findings'
import { classifyFlowMrd, classifyMrdRelapse, isBloodRelapse } from './aml-relapse'
import { classifyAml } from './aml-response'

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

describe('MRD', () => {
  test('qualifies CR, CRh and CRi, and nothing else', () => {
    const mrdOf = (findings: Partial<AmlFindings>) => read({ mrd: 'negative', ...findings }).mrd
    expect([mrdOf({}), mrdOf({ anc: 0.7 }), mrdOf({ anc: 0.3 })]).toEqual([
      'negative',
      'negative',
      'negative',
    ])
    expect([
      mrdOf({ anc: 0.3, platelets: 30 }),
      mrdOf({ bmBlastsPct: 40 }),
      mrdOf({ bmBlastsPct: null }),
    ]).toEqual([undefined, undefined, undefined])
  })

  test('is said with its limit', () => {
    expect(read({ mrd: 'negative' }).reason).toMatch(
      /; without MRD: below the threshold of this test, which is not zero$/,
    )
    expect(read({ mrd: 'positive' })).toMatchObject({ mrd: 'positive' })
    expect(read({ mrd: 'positive' }).reason).toMatch(/; with MRD at or above the threshold of this test$/)
  })

  test('by flow is positive at 0.1 %', () => {
    expect(classifyFlowMrd(0.1)).toEqual({
      mrd: 'positive',
      rule: 'flow-mrd-positive',
      reference: { name: 'flow MRD threshold', value: 0.1, unit: '%' },
      source: 'ELN MRD update 2021 (Heuser 2021)',
      reason: '0.1 % by flow is at or above the threshold of 0.1 %',
    })
    expect(classifyFlowMrd(0.099)).toMatchObject({
      mrd: 'negative',
      rule: 'flow-mrd-negative',
      reason: '0.099 % by flow is below the threshold of 0.1 %',
    })
    expect(catchRefusal(() => classifyFlowMrd(101))).toBe(
      'number-impossible at percent: 101 is not between 0 and 100 %',
    )
  })

  test.each([
    [null, null, true, false, 'mrd-not-found', 'No molecular relapse: MRD was not found'],
    [0.03, 0, true, false, 'mrd-not-found', 'No molecular relapse: MRD was not found'],
    [
      null,
      0.01,
      true,
      true,
      'mrd-reappeared',
      'Molecular relapse: MRD is found after it was not, and confirmed',
    ],
    [
      0,
      0.01,
      false,
      false,
      'mrd-unconfirmed',
      'Not yet a relapse: MRD is found after it was not, and waits for a second sample',
    ],
    [0.03, 0.3, false, true, 'mrd-tenfold', 'Molecular relapse: 0.3 % is at least ten times 0.03 %'],
    [0.07, 0.7, false, true, 'mrd-tenfold', 'Molecular relapse: 0.7 % is at least ten times 0.07 %'],
    [
      0.03,
      0.299,
      true,
      false,
      'mrd-under-tenfold',
      'No molecular relapse: 0.299 % is under ten times 0.03 %',
    ],
  ] as const)(
    'from %s to %s, confirmed %s: relapse %s',
    (previousPct, currentPct, isConfirmed, isRelapse, rule, reason) => {
      expect(classifyMrdRelapse({ previousPct, currentPct, isConfirmed })).toEqual({
        isRelapse,
        rule,
        reason,
        reference: null,
        source: 'ELN MRD update 2021 (Heuser 2021)',
      })
    },
  )

  test('levels that cannot be are refused', () => {
    expect(
      catchRefusal(() => classifyMrdRelapse({ previousPct: -1, currentPct: 1, isConfirmed: true })),
    ).toBe('number-impossible at previousPct: -1 is not between 0 and 100000 %')
    expect(
      catchRefusal(() => classifyMrdRelapse({ previousPct: 1, currentPct: Number.NaN, isConfirmed: true })),
    ).toBe('number-not-finite at currentPct: not a finite number')
  })
})

describe('blasts back in the blood', () => {
  const sample = (day: number, blasts: boolean) => ({ day, blasts })
  test.each([
    [[sample(0, true)], false],
    [[sample(0, true), sample(6, true)], false],
    [[sample(0, true), sample(7, true)], true],
    [[sample(3, true), sample(6, true)], false],
    [[sample(7, true), sample(3, false), sample(0, true)], true],
    [[sample(0, true), sample(7, false)], false],
    [[], false],
  ])('%j: %s', (samples, expected) => {
    expect(isBloodRelapse(samples)).toBe(expected)
  })

  test('on no day is refused', () => {
    expect(catchRefusal(() => isBloodRelapse([sample(Number.NaN, true), sample(7, true)]))).toBe(
      'day-not-finite at day: not a finite number of days',
    )
  })
})
