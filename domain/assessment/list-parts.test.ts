import { describe, expect, test } from 'vitest'
import type { Check } from './item'
import {
  makeCloze,
  makeMatrix,
  makeNumeric,
  makeOrdered,
  makeSelectAll,
  makeSelectN,
  makeSingle,
  makeTrueFalse,
} from './item.fixtures'
import { guessShare, listParts } from './list-parts'

describe('the share of points for a blind answer', () => {
  test.each<[string, Check, number]>([
    ['one of four', makeSingle('aa bb cc dd', 'aa'), 0.25],
    ['true or false', makeTrueFalse(true), 0.5],
    ['three of seven', makeSelectN('aa bb cc dd ee ff gg', 'aa dd ff'), 3 / 7],
    ['three columns', makeMatrix('r1:c1 r2:c2'), 1 / 3],
    ['lists of four', makeCloze('b1:x b2:y'), 0.25],
    ['three steps', makeOrdered('s1 s2 s3'), 1 / 6],
    ['a number', makeNumeric({ value: 1 }), 0],
    ['ticking at random, 3 keyed and 3 not', makeSelectAll('aa bb cc dd ee ff', 'aa bb cc'), 0.156],
    ['ticking at random, 4 and 3', makeSelectAll('aa bb cc dd ee ff gg', 'aa bb cc dd'), 0.199],
    ['ticking at random, 2 and 4', makeSelectAll('aa bb cc dd ee ff', 'aa bb'), 0.0625],
    ['ticking at random, 3 and 2', makeSelectAll('aa bb cc dd ee', 'aa bb cc'), 0.24],
  ])('%s', (_how, item, share) => {
    expect(guessShare(item)).toBeCloseTo(share, 3)
  })
})

test('parts say where they stand in the file and which are keyed', () => {
  expect(
    listParts(makeCloze('b1:x', 'x y')).map(({ listId, parts }) => [
      listId,
      parts.map(({ path, keyed }) => [path, keyed]),
    ]),
  ).toEqual([
    [
      'b1',
      [
        ['blanks[0].choices[0]', true],
        ['blanks[0].choices[1]', false],
      ],
    ],
  ])
})
