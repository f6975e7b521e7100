import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createArraySplitter, JsonArrayError } from './json-array-splitter'
import { findLongCaseId } from './long-case-id'

function split(chunks: readonly string[], limit = 1000): readonly (string | null)[] {
  const splitter = createArraySplitter(limit)
  const elements = chunks.flatMap((chunk) => splitter.push(chunk))
  splitter.end()
  return elements.map(({ text, isTooLong }) => (isTooLong ? null : text))
}

test.each([
  ['[]', []],
  [' [ ] ', []],
  ['[1, "a,]", {"b": [1, {"c": "}"}]} , null]\n', ['1', '"a,]"', '{"b": [1, {"c": "}"}]}', 'null']],
  [String.raw`["\"", "\\", "\\\","]`, [String.raw`"\""`, String.raw`"\\"`, String.raw`"\\\","`]],
  ['[[], [[1], 2]]', ['[]', '[[1], 2]']],
])('%s is cut into its elements', (text, expected) => {
  expect(split([text])).toEqual(expected)
  expect(split([...text])).toEqual(expected)
})

test.each([
  ['', 'it is empty; a case file is a JSON array'],
  ['  \n', 'it is empty; a case file is a JSON array'],
  ['{"id": 1}', 'it is not a JSON array'],
  ['x[1]', 'it is not a JSON array'],
  ['[1, 2', 'the array is cut off before its end'],
  ['[', 'the array is cut off before its end'],
  ['["a]', 'the array is cut off before its end'],
  ['[{"a": [1]]', 'the array is cut off before its end'],
  ['[1] 2', 'there is text after the end of the array'],
  ['[1]]', 'there is text after the end of the array'],
  ['[][]', 'there is text after the end of the array'],
  ['[1,]', 'an element of the array is missing'],
  ['[,1]', 'an element of the array is missing'],
  ['[1,,2]', 'an element of the array is missing'],
  ['[,]', 'an element of the array is missing'],
  ['[1}]', 'a bracket is closed that was not opened'],
])('%j is refused: %s', (text, message) => {
  expect(() => split([text])).toThrow(new JsonArrayError(message))
  expect(() => split([...text])).toThrow(new JsonArrayError(message))
})

test('an element over the limit is marked, and those after it are not', () => {
  expect(split(['["12345", "1234', '5678", 1]'], 7)).toEqual(['"12345"', null, '1'])
  const splitter = createArraySplitter(5)
  expect(splitter.push('["abcdefgh", 1]')).toEqual([
    { text: '"abcd', isTooLong: true },
    { text: '1', isTooLong: false },
  ])
})

test('the pieces are those of JSON.parse, wherever the chunks end', () => {
  fc.assert(
    fc.property(
      fc.array(fc.jsonValue(), { maxLength: 6 }),
      fc.array(fc.nat(300), { maxLength: 5 }),
      fc.boolean(),
      (values, cuts, isIndented) => {
        const text = JSON.stringify(values, null, isIndented ? 2 : 0)
        const places = [
          0,
          ...cuts.map((cut) => Math.min(cut, text.length)).toSorted((a, b) => a - b),
          text.length,
        ]
        const chunks = places.slice(1).map((end, index) => text.slice(places[index], end))
        expect(split(chunks, text.length).map((each) => JSON.parse(each ?? ''))).toEqual(JSON.parse(text))
      },
    ),
  )
})

describe('the id of a case too long to parse', () => {
  test.each([
    ['{"id": "long-1", "visits": [', 'long-1'],
    ['{"kind": "x", "note": {"id": "inner"}, "id" : "outer", "vis', 'outer'],
    ['{"note": "\\"id\\": 1", "id":"a\\"b", ', 'a"b'],
    ['{"visits": [{"id": "inner"}, ', null],
    ['{"id": 7, "visits": [', null],
    ['{"id": 7, "x": "y", ', null],
    ['{"visits": [{"id": "inner"}], "id": "outer", ', 'outer'],
    ['{"id": "cut', null],
    ['{"id": "bad\\x", ', null],
    ['[1, 2', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(findLongCaseId(text)).toBe(expected)
  })
})

test('of an element over the limit no more is kept, however it arrives', () => {
  const splitter = createArraySplitter(5)
  expect([...splitter.push('["abc'), ...splitter.push('defgh"'), ...splitter.push(', 1]')]).toEqual([
    { text: '"abcd', isTooLong: true },
    { text: '1', isTooLong: false },
  ])
})

test('the error has its name', () => {
  expect(new JsonArrayError('x').name).toBe('JsonArrayError')
})
