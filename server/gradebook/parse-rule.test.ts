import { expect, it, test } from 'vitest'
import type { CorrectionRule } from '#domain/classes/grade-changes.schema'
import { formatRule, parseRule } from './parse-rule'

test.each([
  ['full-credit', { kind: 'full-credit' }],
  ['leave-out', { kind: 'leave-out' }],
  ['also-right stable', { kind: 'also-right', option: 'stable' }],
  ['also-right stable visit-2', { kind: 'also-right', option: 'stable', within: 'visit-2' }],
  ['also-range 0.0000001 2.5', { kind: 'also-range', from: 1e-7, to: 2.5 }],
  ['also-range -3 -3', { kind: 'also-range', from: -3, to: -3 }],
  ['also-order b a c', { kind: 'also-order', order: ['b', 'a', 'c'] }],
] satisfies readonly (readonly [string, CorrectionRule])[])(
  '"%s" is read, and written as it was',
  (text, rule) => {
    expect(parseRule(text)).toEqual(rule)
    expect(parseRule(text) && formatRule(parseRule(text) ?? rule)).toBe(text)
  },
)

it('takes one figure for a range of one', () => {
  expect(parseRule('also-range 27')).toEqual({ kind: 'also-range', from: 27, to: 27 })
})

test.each([
  '',
  'also-right',
  'also-range',
  'also-range 3 2',
  'also-range 1,5 2',
  'also-range 2 mm',
  'also-order a',
])('"%s" is no rule', (text) => {
  expect(parseRule(text)).toBeUndefined()
})
