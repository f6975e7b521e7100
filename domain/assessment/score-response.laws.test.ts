import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAnswered, isComplete, makeEmptyResponse } from './answer'
import { explainResponse } from './explain-response'
import type { Check } from './item'
import {
  makeCloze,
  makeMatrix,
  makeNumeric,
  makeOrdered,
  makeSelectAll,
  makeSelectN,
  oneOfEachKind,
} from './item.fixtures'
import { toPublicItem } from './public-item'
import { Response } from './response.schema'
import { scoreResponse, toKeyResponse } from './score-response'

function scoreOf(item: Check, response: Response) {
  const scored = scoreResponse(item, response)
  if (scored.outcome === 'invalid') throw new Error(JSON.stringify(scored.problems))
  return scored.score
}

const letters = ['aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg']
const keys = fc.subarray(letters, { minLength: 1 })
const choices = fc.subarray(letters)
const sata = (key: readonly string[]) => makeSelectAll(letters.join(' '), key.join(' '))

const rowIds = ['r1', 'r2', 'r3', 'r4', 'r5']
const rows = fc.dictionary(fc.constantFrom(...rowIds), fc.constantFrom('c1', 'c2', 'c3'))
const blanks = fc.dictionary(fc.constantFrom('b1', 'b2', 'b3'), fc.constantFrom('x', 'y', 'z', 'q'))
const steps = ['s1', 's2', 's3', 's4', 's5']

const cases: fc.Arbitrary<[Check, Response]> = fc.oneof(
  fc
    .tuple(keys, choices)
    .map(([key, given]): [Check, Response] => [sata(key), { kind: 'select-all', choices: given }]),
  fc
    .subarray(letters, { maxLength: 3 })
    .map((given): [Check, Response] => [
      makeSelectN(letters.join(' '), 'aa dd ff'),
      { kind: 'select-n', choices: given },
    ]),
  rows.map((given): [Check, Response] => [
    makeMatrix('r1:c1 r2:c2 r3:c1 r4:c3 r5:c2'),
    { kind: 'matrix-multiple-choice', rows: given },
  ]),
  blanks.map((given): [Check, Response] => [
    makeCloze('b1:x b2:y b3:z'),
    { kind: 'drop-down-cloze', blanks: given },
  ]),
  fc
    .shuffledSubarray(steps, { minLength: 5 })
    .map((order): [Check, Response] => [makeOrdered(steps.join(' ')), { kind: 'ordered-response', order }]),
  fc
    .double({ noNaN: true, min: -1e6, max: 1e6 })
    .map((value): [Check, Response] => [
      makeNumeric({ value: 250, unit: 'mg', tolerance: { rel: 0.02 } }),
      { kind: 'numeric', text: value.toFixed(3), unit: null },
    ]),
)

describe('every scorer', () => {
  test('keeps 0 <= score <= max in whole numbers, units adding up', () => {
    fc.assert(
      fc.property(cases, ([item, response]) => {
        const { score, max, units } = scoreOf(item, response)
        expect(Number.isInteger(score) && score >= 0 && score <= max).toBe(true)
        expect(units.reduce((sum, unit) => sum + unit.score, 0)).toBe(score)
        expect(units.reduce((sum, unit) => sum + unit.max, 0)).toBe(max)
      }),
    )
  })
  test.each(oneOfEachKind.map((item) => [item.kind, item] as const))(
    '%s: the key earns full points',
    (_kind, item) => {
      const { score, max, status } = scoreOf(item, toKeyResponse(item))
      expect([score, status]).toEqual([max, 'answered'])
      expect(isComplete(toPublicItem(item), toKeyResponse(item))).toBe(true)
    },
  )
  test.each(oneOfEachKind.map((item) => [item.kind, item] as const))(
    '%s: nothing entered is omitted with 0',
    (kind, item) => {
      const empty = makeEmptyResponse(kind)
      expect(Response.parse(empty)).toEqual(empty)
      expect(isAnswered(empty)).toBe(false)
      expect(isComplete(toPublicItem(item), empty)).toBe(false)
      const { score, max, status } = scoreOf(item, empty)
      expect([score, status]).toEqual([0, 'omitted'])
      expect(max).toBe(scoreOf(item, toKeyResponse(item)).max)
    },
  )
})

describe('select all that apply', () => {
  test('one more right choice never lowers the score, one more wrong choice never raises it', () => {
    fc.assert(
      fc.property(keys, choices, fc.constantFrom(...letters), (key, given, added) => {
        const before = scoreOf(sata(key), { kind: 'select-all', choices: given }).score
        const after = scoreOf(sata(key), { kind: 'select-all', choices: [...given, added] }).score
        if (key.includes(added)) expect(after).toBeGreaterThanOrEqual(before)
        else expect(after).toBeLessThanOrEqual(before)
      }),
    )
  })
  test('order and repetition of choices change nothing', () => {
    fc.assert(
      fc.property(
        keys,
        choices.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
        ),
        (key, [given, shuffled]) => {
          const first = scoreOf(sata(key), { kind: 'select-all', choices: given })
          expect(scoreOf(sata(key), { kind: 'select-all', choices: [...shuffled, ...given] })).toEqual(first)
        },
      ),
    )
  })
  test('the order in which options stand changes nothing', () => {
    fc.assert(
      fc.property(keys, choices, fc.shuffledSubarray(letters, { minLength: 7 }), (key, given, order) => {
        const response = { kind: 'select-all' as const, choices: given }
        const moved = makeSelectAll(order.join(' '), key.join(' '))
        expect(scoreOf(moved, response)).toEqual(scoreOf(sata(key), response))
      }),
    )
  })
})

describe('slots', () => {
  test('mending one row or blank never lowers the score, spoiling one never raises it', () => {
    const item = makeMatrix('r1:c1 r2:c2 r3:c1 r4:c3 r5:c2')
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(...rowIds),
        fc.constantFrom('c1', 'c2', 'c3'),
        (given, row, column) => {
          const before = scoreOf(item, { kind: 'matrix-multiple-choice', rows: given }).score
          const after = scoreOf(item, {
            kind: 'matrix-multiple-choice',
            rows: { ...given, [row]: column },
          }).score
          if (item.key[row] === column) expect(after).toBeGreaterThanOrEqual(before)
          else expect(after).toBeLessThanOrEqual(before)
        },
      ),
    )
  })
  test('select N: a pick within the limit never costs a point', () => {
    const item = makeSelectN(letters.join(' '), 'aa dd ff')
    fc.assert(
      fc.property(fc.subarray(letters, { maxLength: 2 }), fc.constantFrom(...letters), (given, added) => {
        const before = scoreOf(item, { kind: 'select-n', choices: given }).score
        const after = scoreOf(item, { kind: 'select-n', choices: [...given, added] }).score
        expect(after - before).toBe(Number(item.key.includes(added) && !given.includes(added)))
      }),
    )
  })
})

describe('what the browser may know', () => {
  test.each(oneOfEachKind.map((item) => [item.kind, item] as const))(
    '%s: neither key nor rationale',
    (_kind, item) => {
      const shown = JSON.stringify(toPublicItem(item))
      expect(shown).not.toMatch(/rationale|"key"|keyed|facts|reason of more than/)
      expect(explainResponse(item, toKeyResponse(item)).words).toMatch(/: (\d+) of \1$/)
    },
  )
  test('ordered steps do not stand in the right order', () => {
    const shown = toPublicItem(makeOrdered('s1 s2 s3'))
    expect(shown).toMatchObject({ steps: [{ id: 's3' }, { id: 's2' }, { id: 's1' }] })
  })
})

describe('the score in words', () => {
  test.each<[Check, Response, string]>([
    [
      sata(['aa', 'bb', 'cc', 'dd']),
      { kind: 'select-all', choices: ['aa', 'bb', 'cc', 'ee'] },
      '3 right, 1 that does not belong: 2 of 4',
    ],
    [
      sata(['aa', 'bb', 'cc', 'dd']),
      { kind: 'select-all', choices: ['aa', 'ee', 'ff'] },
      '1 right, 2 that do not belong: 0 of 4',
    ],
    [sata(['aa', 'bb']), { kind: 'select-all', choices: [] }, 'Not answered: 0 of 2'],
    [
      makeMatrix('r1:c1 r2:c2'),
      { kind: 'matrix-multiple-choice', rows: { r1: 'c1', r2: 'c1' } },
      '1 row right: 1 of 2',
    ],
    [
      makeOrdered('s1 s2 s3'),
      { kind: 'ordered-response', order: ['s1', 's3', 's2'] },
      'Not yet in the right order, 1 of 3 steps in place: 0 of 1',
    ],
  ])('case %#', (item, response, words) => {
    expect(explainResponse(item, response).words).toBe(words)
  })
})
