import { describe, expect, test } from 'vitest'
import { catchRefusal } from '../catch-refusal'
import { type CmlSample, classifyCmlDepth } from './cml-depth'

describe('the depth', () => {
  const source = 'Cross 2015, Leukemia 29:999; ELN 2020 (Hochhaus 2020)'
  const value = (bcrAbl1IsPct: number): CmlSample => ({ bcrAbl1IsPct, detectable: true, abl1Copies: null })
  test.each([
    [0.1001, 'none'],
    [0.1, 'MMR'],
    [0.0101, 'MMR'],
    [0.01, 'MR4'],
    [0.0033, 'MR4'],
    [0.0032, 'MR4.5'],
    [0.0011, 'MR4.5'],
    [0.001, 'MR5'],
    [0.0001, 'MR5'],
  ] as const)('detectable at %d %%: %s', (bcrAbl1IsPct, expected) => {
    expect(classifyCmlDepth(value(bcrAbl1IsPct)).depth).toBe(expected)
  })

  test.each([
    [9999, 'none'],
    [10_000, 'MR4'],
    [31_999, 'MR4'],
    [32_000, 'MR4.5'],
    [99_999, 'MR4.5'],
    [100_000, 'MR5'],
    [null, 'none'],
  ] as const)('not detected in %s copies: %s', (abl1Copies, expected) => {
    expect(classifyCmlDepth({ bcrAbl1IsPct: 0, detectable: false, abl1Copies }).depth).toBe(expected)
  })

  test('says by which rule', () => {
    expect(classifyCmlDepth(value(0.004))).toEqual({
      depth: 'MR4',
      rule: 'detectable-value',
      reference: { name: 'depth limit', value: 0.01, unit: '%' },
      source,
      reason: 'MR4: 0.004 % is at or under 0.01 %',
    })
    expect(classifyCmlDepth(value(2))).toEqual({
      depth: 'none',
      rule: 'over-mmr',
      reference: { name: 'depth limit', value: 0.1, unit: '%' },
      source,
      reason: 'No MMR: 2 % is over 0.1 %',
    })
    expect(classifyCmlDepth({ bcrAbl1IsPct: null, detectable: false, abl1Copies: 40_000 })).toEqual({
      depth: 'MR4.5',
      rule: 'undetectable-copies',
      reference: { name: 'control gene copies', value: 32_000, unit: 'copies' },
      source,
      reason: 'MR4.5: not detected in 40000 ABL1 copies (at least 32000)',
    })
    expect(classifyCmlDepth({ bcrAbl1IsPct: null, detectable: false, abl1Copies: 9000 })).toEqual({
      depth: 'none',
      rule: 'too-few-copies',
      reference: { name: 'control gene copies', value: 10_000, unit: 'copies' },
      source,
      reason:
        'No depth can be claimed: not detected, but in 9000 ABL1 copies (at least 10000 needed for MR4)',
    })
    expect(classifyCmlDepth({ bcrAbl1IsPct: null, detectable: false, abl1Copies: null }).reason).toContain(
      'in an unknown number of ABL1 copies',
    )
  })

  test.each([
    [
      { bcrAbl1IsPct: 0.01, detectable: false, abl1Copies: 50_000 },
      'depth-contradiction at bcrAbl1IsPct: 0.01 %, though nothing was detectable',
    ],
    [
      { bcrAbl1IsPct: 0, detectable: true, abl1Copies: 50_000 },
      'depth-contradiction at bcrAbl1IsPct: BCR::ABL1 was detectable, so it has a value over 0',
    ],
    [
      { bcrAbl1IsPct: null, detectable: true, abl1Copies: 50_000 },
      'depth-contradiction at bcrAbl1IsPct: BCR::ABL1 was detectable, so it has a value over 0',
    ],
    [
      { bcrAbl1IsPct: -1, detectable: true, abl1Copies: 1 },
      'number-impossible at bcrAbl1IsPct: -1 is not between 0 and 1000 %',
    ],
    [
      { bcrAbl1IsPct: 1, detectable: true, abl1Copies: -1 },
      'number-impossible at abl1Copies: -1 is not between 0 and 1000000000 copies',
    ],
  ])('%j is refused', (sample, expected) => {
    expect(catchRefusal(() => classifyCmlDepth(sample))).toBe(expected)
  })
})
