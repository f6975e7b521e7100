import { describe, expect, test } from 'vitest'
import { explainResponse } from '../../explain-response'
import { makeNumeric } from '../../item.fixtures'
import { convertUnit, findUnit } from './convert-unit'
import { roundHalfUp } from './is-value-right'
import { readNumber } from './read-number'

describe('reading a number', () => {
  test.each([
    ['.5', 0.5],
    ['5.', 5],
    ['+5', 5],
    ['−5', -5],
    ['- 5', -5],
    ['1,500', 1500],
    ['1,234,567.8', 1234567.8],
    ['0', 0],
  ])('"%s" is %d', (text, value) => {
    expect(readNumber(text)).toMatchObject({ status: 'read', value })
  })
  test.each([
    ['1,5', 'NUMBER_AMBIGUOUS'],
    ['0,500', 'NUMBER_AMBIGUOUS'],
    ['12,34', 'NUMBER_AMBIGUOUS'],
    ['1 500', 'NUMBER_AMBIGUOUS'],
    ['1.500.000', 'NUMBER_AMBIGUOUS'],
    ['1e3', 'NOT_A_NUMBER'],
    ['1/2', 'NOT_A_NUMBER'],
    ['3-5', 'NOT_A_NUMBER'],
    ['+-5', 'NOT_A_NUMBER'],
    ['.', 'NOT_A_NUMBER'],
    ['five', 'NOT_A_NUMBER'],
  ])('"%s" is asked again, never a zero: %s', (text, code) => {
    expect(readNumber(text)).toMatchObject({ status: 'problem', problem: { code } })
  })
  test.each([
    ['1,5', 1.5],
    ['1.500', 1500],
    ['1 500,25', 1500.25],
  ])('with a decimal comma "%s" is %d', (text, value) => {
    expect(readNumber(text, ',')).toMatchObject({ status: 'read', value })
  })
  test('with a decimal comma "1.5" is asked again', () => {
    expect(readNumber('1.5', ',')).toMatchObject({ status: 'problem' })
  })
})

describe('units', () => {
  test.each([
    [1500, 'mg', 'g', 1.5],
    [2, 'mg', 'mcg', 2000],
    [0.5, 'L', 'mL', 500],
    [154.3, 'lb', 'kg', 69.99],
    [98.6, '°F', '°C', 37],
    [38, '°C', '°F', 100.4],
    [2, 'h', 'min', 120],
    [5.2, 'cm', 'mm', 52],
  ])('%d %s in %s is %d', (value, from, to, expected) => {
    expect(convertUnit(value, from, to)).toBeCloseTo(expected, 2)
  })
  test('weight does not become volume, nor an unlisted unit another', () => {
    expect(convertUnit(1, 'mg', 'mL')).toBeUndefined()
    expect(convertUnit(1, 'U/L', 'mg')).toBeUndefined()
    expect(convertUnit(1, 'U/L', 'U/L')).toBe(1)
  })
  test('spelling is forgiven', () => {
    expect([
      findUnit('ML', []),
      findUnit('hours', []),
      findUnit('µg', []),
      findUnit('ng/ml', ['ng/mL']),
    ]).toEqual(['mL', 'h', 'mcg', 'ng/mL'])
    expect(findUnit('stone', [])).toBeUndefined()
  })
})

test.each([
  [2.675, 2, 2.68],
  [-0.25, 1, -0.3],
  [83.34, 1, 83.3],
  [1.005, 2, 1.01],
])('%d at %i decimals is %d', (value, decimals, rounded) => {
  expect(roundHalfUp(value, decimals)).toBe(rounded)
})

describe('after grading', () => {
  const item = {
    ...makeNumeric({ value: 26.9, unit: '%', decimals: 0 }),
    misreadings: [{ value: -27, rationale: 'The sign says which way it went.' }],
  }
  const explain = (text: string) => {
    const { answer } = explainResponse(item, { kind: 'numeric', text, unit: null })
    if (answer.kind !== 'numeric') throw new Error('expected numeric feedback')
    return answer
  }
  test('the key is written as asked for, with its unit', () => {
    expect(explain('27').key).toEqual({ value: 26.9, unit: '%', text: '27 %' })
  })
  test('a known misreading is met', () => {
    expect(explain('-27').misreadings[0]?.met).toBe(true)
    expect(explain('27').misreadings[0]?.met).toBe(false)
  })
  test.each([
    ['.5', ['leading-zero']],
    ['5.0', ['trailing-zero']],
    ['5.', ['trailing-zero']],
    ['.50', ['leading-zero', 'trailing-zero']],
    ['0.5', []],
    ['10', []],
    ['10.05', []],
  ])('"%s" gets the writing notes %j', (text, notes) => {
    expect(explain(text).writingNotes).toEqual(notes)
  })
})
