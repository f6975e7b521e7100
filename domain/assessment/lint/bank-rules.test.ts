import { describe, expect, test } from 'vitest'
import type { Check } from '../item'
import { calculateChiSquare, hasKeyPositionBias } from './bank-rules'
import { context, good, makeOptions } from './lint.fixtures'
import { bankRules, lintBank } from './lint-items'

function makeBank(size: number, keyLength: number): Check[] {
  return Array.from({ length: size }, (_, index) => ({
    ...makeOptions('k'.repeat(keyLength), 'd'.repeat(12), 'd'.repeat(11), 'd'.repeat(10)),
    id: `q${index}`,
  }))
}

describe('the bank', () => {
  const bankRulesOf = (items: readonly Check[]) => lintBank(items, context).map(({ rule }) => rule)
  test('A04 counts keys that are the longest option, from 20 items on', () => {
    expect(bankRulesOf(makeBank(20, 13))).toContain('A04')
    expect(bankRulesOf(makeBank(19, 13))).not.toContain('A04')
    expect(bankRulesOf([...makeBank(8, 13), ...makeBank(12, 12)])).not.toContain('A04')
    expect(bankRulesOf([...makeBank(9, 13), ...makeBank(11, 12)])).toContain('A04')
  })
  test('A12 tells chance from habit', () => {
    expect(calculateChiSquare([5, 18, 12, 5])).toBeCloseTo(11.8, 10)
    expect(hasKeyPositionBias([5, 18, 12, 5])).toBe(true)
    expect(calculateChiSquare([9, 11, 12, 8])).toBeCloseTo(1, 10)
    expect(hasKeyPositionBias([9, 11, 12, 8])).toBe(false)
    expect(hasKeyPositionBias([0, 19, 0, 0])).toBe(false)
  })
  test('A12 looks at items in fixed order alone', () => {
    const fixed = makeBank(20, 12).map((item) => ({ ...item, shuffle: false }) as Check)
    expect(bankRulesOf(fixed)).toContain('A12')
    expect(bankRulesOf(makeBank(20, 12))).not.toContain('A12')
  })
  test('A24 limits recall to 15 %', () => {
    const bank = (recall: number) =>
      makeBank(20, 12).map(
        (item, index) => ({ ...item, bloom: index < recall ? 'remember' : 'apply' }) as Check,
      )
    expect(bankRulesOf(bank(3))).not.toContain('A24')
    expect(bankRulesOf(bank(4))).toContain('A24')
  })
  test('A31 wants enemies to name each other, and finds keys told by another stem', () => {
    const told: Check = { ...makeOptions('Blood and scan in week four', 'No test', 'One test'), id: 'told' }
    const telling: Check = {
      ...good,
      stem: 'Blood and a scan are due in week four: who books them?',
      id: 'telling',
    }
    expect(lintBank([told, telling], context)).toEqual([
      expect.objectContaining({
        rule: 'A31',
        path: 'told.enemies',
        expected: '"telling", whose stem holds the key',
      }),
    ])
    const oneSided: Check = { ...told, enemies: ['telling'] }
    expect(lintBank([oneSided, telling], context)).toEqual([
      expect.objectContaining({ rule: 'A31', path: 'telling.enemies', found: 'nothing' }),
    ])
    expect(lintBank([oneSided, { ...telling, enemies: ['told'] }], context)).toEqual([])
    expect(bankRulesOf([{ ...told, enemies: ['gone'] }])).toEqual(['A31'])
  })
  test('every bank rule is run', () => {
    expect(bankRules.map(({ id }) => id)).toEqual(['A04', 'A12', 'A24', 'A31'])
  })
})
