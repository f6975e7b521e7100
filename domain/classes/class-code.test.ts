import fc from 'fast-check'
import { expect, it } from 'vitest'
import { drawClassCode, parseClassCode } from './class-code'

const LETTERS = 'BCDFHJKMNPRTVWXZ'
const drawFrom = (...codes: readonly string[]) => {
  const indices = Array.from(codes.join(''), (letter) => LETTERS.indexOf(letter))
  return () => indices.shift() ?? 0
}

it('a code is six letters, none of them a vowel or the look-alike of another or of a figure', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(LETTERS.length - 1)), (stream) => {
      expect(drawClassCode(() => stream.next().value)).toMatch(/^[^AEIOUGLQSY\W\d_]{6}$/)
    }),
  )
})

it('a code that reads as something that hurts is drawn again', () => {
  expect(drawClassCode(drawFrom('BFCKTM', 'KKKBRT', 'BRTMPV'))).toBe('BRTMPV')
})

it.each([
  ['BKRTMX', 'BKRTMX'],
  [' bkr tmx ', 'BKRTMX'],
  ['BKR-TMX', 'BKRTMX'],
  ['bkr–tmx.', 'BKRTMX'],
])('%s is read as %s', (written, code) => {
  expect(parseClassCode(written)).toBe(code)
})

it.each(['', 'BKRTM', 'BKRTMXB', 'BKRTMO', 'BKRTM1', '<b>', 'ＢＫＲＴＭＸ'])('%s is no code', (written) => {
  expect(parseClassCode(written)).toBeUndefined()
})
