import { describe, expect, test } from 'vitest'
import { catchRefusal } from '../catch-refusal'
import { findBaselineViolations } from './baseline-limits'
import type { BaselineLesion } from './recist-case'
import { selectTargets } from './target-selection'

const lesion = (organ: string, mm: number): BaselineLesion => ({ organ, kind: 'nonnode', mm })

const node = (organ: string, mm: number): BaselineLesion => ({ organ, kind: 'node', mm })

describe('a list of targets', () => {
  const five = [
    lesion('liver', 10),
    lesion('liver', 11),
    lesion('lung', 12),
    node('neck', 15),
    node('groin', 15),
  ]
  test('five in all, two an organ and just large enough keep to the limits', () => {
    expect(findBaselineViolations(five)).toEqual([])
  })

  test('six are too many', () => {
    expect(findBaselineViolations([...five, lesion('bone', 20)])).toEqual([
      {
        code: 'too-many-targets',
        field: 'baseline',
        message: '6 targets; at most 5 are followed',
        source: 'RECIST 1.1 (Eisenhauer 2009), section 3.2',
      },
    ])
  })

  test('a third of one organ is named once, however the organ is spelt', () => {
    const livers = [lesion('liver', 20), lesion(' Liver', 20), lesion('LIVER ', 20), lesion('liver', 20)]
    expect(findBaselineViolations(livers, 'candidates')).toEqual([
      {
        code: 'too-many-in-organ',
        field: 'candidates[2].organ',
        message: 'more than 2 targets in organ "LIVER"',
        source: 'RECIST 1.1 (Eisenhauer 2009), section 3.2',
      },
    ])
  })

  test('nodes count as one organ wherever they lie, and apart from an organ of that name', () => {
    const nodes = [node('neck', 20), node('groin', 20), node('axilla', 20), lesion('lymph nodes', 20)]
    expect(findBaselineViolations(nodes).map(({ field, message }) => [field, message])).toEqual([
      ['baseline[2].organ', 'more than 2 targets in lymph nodes, which count as one organ'],
    ])
  })

  test('a hundredth under the size is too small, for a node by its short axis', () => {
    expect(findBaselineViolations([lesion('liver', 9.99), node('neck', 14.99)], 'candidates')).toEqual([
      {
        code: 'too-small',
        field: 'candidates[0].mm',
        message: '9.99 mm; a target needs a longest diameter of at least 10 mm',
        source: 'RECIST 1.1 (Eisenhauer 2009), section 3.1.1',
      },
      {
        code: 'too-small',
        field: 'candidates[1].mm',
        message: '14.99 mm; a target needs a short axis of a node of at least 15 mm',
        source: 'RECIST 1.1 (Eisenhauer 2009), section 3.1.1',
      },
    ])
  })

  test('an impossible size is refused by name', () => {
    expect(catchRefusal(() => findBaselineViolations([lesion('liver', -3)], 'candidates'))).toBe(
      'size-negative at candidates[0].mm: -3 mm is below zero',
    )
  })
})

describe('the selection by size', () => {
  test('takes the largest first, two an organ, five in all', () => {
    const candidates = [
      lesion('bone', 11),
      node('neck', 30),
      lesion('liver', 50),
      lesion('liver', 40),
      lesion('liver', 45),
      node('groin', 16),
      node('axilla', 29),
      lesion('lung', 12),
    ]
    expect(selectTargets(candidates)).toEqual({
      targets: [
        lesion('liver', 50),
        lesion('liver', 45),
        node('neck', 30),
        node('axilla', 29),
        lesion('lung', 12),
      ],
      targetsMm: [50, 45, 30, 29, 12],
      baselineSumMm: 166,
      rule: 'largest-first',
      source: 'RECIST 1.1 (Eisenhauer 2009), section 3.2',
      reason: '5 of 8 lesions are targets: the largest, at most five in all and two an organ; sum 166 mm',
    })
  })

  test('passes over what is too small and keeps decimals exact', () => {
    const { targetsMm, baselineSumMm } = selectTargets([
      lesion('liver', 10.1),
      lesion('lung', 20.2),
      node('neck', 14.9),
    ])
    expect([targetsMm, baselineSumMm]).toEqual([[20.2, 10.1], 30.3])
  })

  test('of nothing is nothing', () => {
    expect(selectTargets([])).toMatchObject({ targetsMm: [], baselineSumMm: 0 })
    expect(catchRefusal(() => selectTargets([lesion('liver', Number.NaN)]))).toBe(
      'size-not-finite at candidates[0].mm: not a finite number of mm',
    )
  })
})
