import { describe, expect, test } from 'vitest'
import {
  makeCloze,
  makeMatrix,
  makeNumeric,
  makeOrdered,
  makeSelectAll,
  makeSelectN,
  makeSingle,
  makeTrueFalse,
  toRecord,
} from './item.fixtures'
import type { OrderMode } from './kinds/kind-rules'
import { scoreResponse } from './score-response'

const ids = (choices: string) => (choices === '' ? [] : choices.split(' '))

function total(scored: ReturnType<typeof scoreResponse>): string {
  if (scored.outcome === 'invalid') return scored.problems.map((problem) => problem.code).join(' ')
  return `${scored.score.score}/${scored.score.max} ${scored.score.status}`
}

describe('single best answer and true/false', () => {
  const sba = makeSingle('A B C D', 'B')
  test.each([
    [1, 'B', '1/1 answered'],
    [2, 'D', '0/1 answered'],
    [3, null, '0/1 omitted'],
  ])('row %i: %s scores %s', (_row, choice, expected) => {
    expect(total(scoreResponse(sba, { kind: 'single-best-answer', choice }))).toBe(expected)
  })
  test('row 75: false for true scores 0', () => {
    expect(total(scoreResponse(makeTrueFalse(true), { kind: 'true-false', choice: false }))).toBe(
      '0/1 answered',
    )
  })
  test('a true/false item left alone is omitted', () => {
    expect(total(scoreResponse(makeTrueFalse(false), { kind: 'true-false', choice: null }))).toBe(
      '0/1 omitted',
    )
  })
})

describe('select all that apply', () => {
  const seven = makeSelectAll('A B C D E F G', 'A C E F')
  test.each([
    [4, 'A C E F', '4/4 answered'],
    [5, 'A C E', '3/4 answered'],
    [6, 'A C E F B', '3/4 answered'],
    [7, 'A C E F B D', '2/4 answered'],
    [8, 'A B D', '0/4 answered'],
    [9, 'A B', '0/4 answered'],
    [10, 'A B C D E F G', '1/4 answered'],
    [11, '', '0/4 omitted'],
  ])('row %i: %s scores %s', (_row, choices, expected) => {
    expect(total(scoreResponse(seven, { kind: 'select-all', choices: ids(choices) }))).toBe(expected)
  })
  test('row 12: all five keyed and chosen score 5', () => {
    const item = makeSelectAll('A B C D E', 'A B C D E')
    expect(total(scoreResponse(item, { kind: 'select-all', choices: ids('A B C D E') }))).toBe('5/5 answered')
  })
  test('row 13: one keyed, one stray scores 0 of 1', () => {
    const item = makeSelectAll('A B C D E', 'C')
    expect(total(scoreResponse(item, { kind: 'select-all', choices: ids('C D') }))).toBe('0/1 answered')
  })
  test('duplicates collapse', () => {
    expect(total(scoreResponse(seven, { kind: 'select-all', choices: ids('A A A B C') }))).toBe(
      '1/4 answered',
    )
  })
})

describe('select N', () => {
  const item = makeSelectN('A B C D E F G', 'A D F')
  test.each([
    [14, 'A D F', '3/3 answered'],
    [15, 'A D B', '2/3 answered'],
    [16, 'B C E', '0/3 answered'],
    [17, 'A D', '2/3 answered'],
    [18, 'A D F B', 'TOO_MANY_SELECTED'],
  ])('row %i: %s gives %s', (_row, choices, expected) => {
    expect(total(scoreResponse(item, { kind: 'select-n', choices: ids(choices) }))).toBe(expected)
  })
  test('a repeated choice is not one too many', () => {
    expect(total(scoreResponse(item, { kind: 'select-n', choices: ids('A A D D') }))).toBe('2/3 answered')
  })
})

describe('matrix multiple choice', () => {
  const item = makeMatrix('r1:c1 r2:c2 r3:c1 r4:c3 r5:c2')
  test.each([
    [23, 'r1:c1 r2:c2 r3:c1 r4:c3 r5:c2', '5/5 answered'],
    [24, 'r1:c1 r2:c1 r3:c1 r4:c1 r5:c2', '3/5 answered'],
    [25, 'r1:c3 r2:c3 r3:c3 r4:c3 r5:c3', '1/5 answered'],
    [0, '', '0/5 omitted'],
  ])('row %i: %s scores %s', (_row, rows, expected) => {
    expect(total(scoreResponse(item, { kind: 'matrix-multiple-choice', rows: toRecord(rows) }))).toBe(
      expected,
    )
  })
  test('one unit a row', () => {
    const scored = scoreResponse(makeMatrix('r1:c1 r2:c2'), {
      kind: 'matrix-multiple-choice',
      rows: { r1: 'c1', r2: 'c3' },
    })
    expect(scored).toEqual({
      outcome: 'scored',
      score: {
        score: 1,
        max: 2,
        units: [
          { unitId: 'r1', score: 1, max: 1 },
          { unitId: 'r2', score: 0, max: 1 },
        ],
        status: 'answered',
      },
    })
  })
})

describe('drop-down cloze', () => {
  const item = makeCloze('b1:x b2:y b3:z')
  test.each([
    [31, 'b1:x b2:y b3:z', '3/3 answered'],
    [32, 'b1:x b2:q b3:z', '2/3 answered'],
    [33, 'b1:x', '1/3 answered'],
    [34, 'b1:y b2:x b3:z', '1/3 answered'],
    [0, '', '0/3 omitted'],
  ])('row %i: %s scores %s', (_row, blanks, expected) => {
    expect(total(scoreResponse(item, { kind: 'drop-down-cloze', blanks: toRecord(blanks) }))).toBe(expected)
  })
})

describe('ordered response', () => {
  const item = makeOrdered('1 2 3 4 5')
  test.each<[number, string, OrderMode, string]>([
    [61, '1 2 3 4 5', 'exact', '1/1 answered'],
    [62, '1 2 4 3 5', 'exact', '0/1 answered'],
    [63, '1 2 4 3 5', 'position', '3/5 answered'],
    [64, '2 3 4 5 1', 'adjacent-pair', '3/4 answered'],
    [0, '', 'exact', '0/1 omitted'],
    [0, '1 2 3', 'exact', 'ORDER_INCOMPLETE'],
    [0, '1 2 3 4 5 5', 'exact', 'ORDER_INCOMPLETE'],
  ])('row %i: %s in %s mode gives %s', (_row, order, mode, expected) => {
    const response = { kind: 'ordered-response' as const, order: ids(order) }
    expect(total(scoreResponse(item, response, { order: mode }))).toBe(expected)
  })
})

describe('numeric', () => {
  const infusion = makeNumeric({ value: 83.3, unit: 'mL/h', tolerance: { abs: 0.1 } })
  const dose = makeNumeric({ value: 250, unit: 'mg', tolerance: { rel: 0.02 } })
  const half = makeNumeric({ value: 0.5, unit: 'mg' })
  const gate = makeNumeric({ value: 1.5, unit: 'g' }, { policy: 'gate', accepted: ['mg', 'g'] })
  const slot = makeNumeric({ value: 1.5, unit: 'g' }, { policy: 'slot', accepted: ['mg', 'g'] })
  const strict = makeNumeric({ value: 4.2, decimals: 1, mode: 'strict' })
  const lenient = makeNumeric({ value: 4.2, decimals: 1, mode: 'lenient' })
  const percent = makeNumeric({ value: 27, unit: '%', tolerance: { abs: 0.5 } })
  test.each([
    [65, infusion, '83.4', '1/1 answered'],
    [65, infusion, '83.2', '1/1 answered'],
    [66, infusion, '83.45', '0/1 answered'],
    [67, dose, '255', '1/1 answered'],
    [67, dose, '255.1', '0/1 answered'],
    [68, half, '.50', '1/1 answered'],
    [69, gate, '1500 mg', '1/1 answered'],
    [69, gate, '1.5g', '1/1 answered'],
    [69, gate, '1,500 mg', '1/1 answered'],
    [70, gate, '1.5 mg', '0/1 answered'],
    [70, gate, '1.5 mL', '0/1 answered'],
    [71, strict, '4.17', '0/1 answered'],
    [71, lenient, '4.17', '1/1 answered'],
    [0, strict, '4.2', '1/1 answered'],
    [0, lenient, '4.14', '0/1 answered'],
    [0, percent, '27 %', '1/1 answered'],
    [0, percent, '−27', '0/1 answered'],
    [0, percent, '  ', '0/1 omitted'],
    [0, slot, '1.5 mg', '1/2 answered'],
    [0, slot, '1.5', '1/2 answered'],
    [0, slot, '2 g', '1/2 answered'],
    [0, slot, '1500 mg', '2/2 answered'],
    [0, slot, '2 mg', '0/2 answered'],
    [0, gate, '1.5', 'UNIT_MISSING'],
    [0, gate, '1.5 stone', 'UNIT_UNKNOWN'],
    [0, percent, '27 mm', 'UNIT_NOT_ASKED'],
    [0, percent, '27,5', 'NUMBER_AMBIGUOUS'],
    [0, percent, 'about 27', 'NOT_A_NUMBER'],
    [0, percent, '20-27', 'NOT_A_NUMBER'],
  ])('row %i: item %# answered "%s" ', (_row, item, text, expected) => {
    expect(total(scoreResponse(item, { kind: 'numeric', text, unit: null }))).toBe(expected)
  })
  test('a picked unit counts as a typed one', () => {
    expect(total(scoreResponse(gate, { kind: 'numeric', text: '1500', unit: 'mg' }))).toBe('1/1 answered')
  })
  test('two different units are asked about', () => {
    expect(total(scoreResponse(gate, { kind: 'numeric', text: '1500 mg', unit: 'g' }))).toBe('UNIT_UNKNOWN')
  })
})

describe('ids that the item lacks', () => {
  test.each([
    ['choice', makeSingle('aa bb', 'aa'), { kind: 'single-best-answer', choice: 'zz' }, 'sba', 'zz'],
    ['choices', makeSelectAll('aa bb', 'aa'), { kind: 'select-all', choices: ['zz'] }, 'sata', 'zz'],
    [
      'row',
      makeMatrix('r1:c1'),
      { kind: 'matrix-multiple-choice', rows: { constructor: 'c1' } },
      'matrix',
      'constructor',
    ],
    ['column', makeMatrix('r1:c1'), { kind: 'matrix-multiple-choice', rows: { r1: 'zz' } }, 'matrix', 'zz'],
    ['blank', makeCloze('b1:x'), { kind: 'drop-down-cloze', blanks: { zz: 'x' } }, 'cloze', 'zz'],
    [
      'choice of a blank',
      makeCloze('b1:x'),
      { kind: 'drop-down-cloze', blanks: { b1: 'zz' } },
      'cloze',
      'zz',
    ],
    ['step', makeOrdered('s1 s2'), { kind: 'ordered-response', order: ['s1', 'zz'] }, 'ordered', 'zz'],
  ] as const)('an unknown %s throws, naming item and id', (_what, item, response, itemId, id) => {
    const answer = structuredClone(response) as Parameters<typeof scoreResponse>[1]
    expect(() => scoreResponse(item, answer)).toThrow(RangeError)
    expect(() => scoreResponse(item, answer)).toThrow(new RegExp(`${itemId}.*"${id}"`))
  })
  test('a response of another kind throws', () => {
    expect(() => scoreResponse(makeTrueFalse(true), { kind: 'select-all', choices: [] })).toThrow(RangeError)
  })
})
