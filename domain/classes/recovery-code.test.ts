import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseRecoveryCode, writeRecoveryCode } from './recovery-code'

const codes = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(writeRecoveryCode)

it('a code is four groups of four and is read as it was given out', () => {
  fc.assert(
    fc.property(codes, (code) => {
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
      expect(parseRecoveryCode(code)).toBe(code)
      expect(parseRecoveryCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code)
    }),
  )
})

it('what is misread on paper is read right', () => {
  expect(parseRecoveryCode('O0Il-uVab-0000-0000')).toBe('0011-VVAB-0000-0000')
})

it.each(['', '0000-0000-0000-000', '0000-0000-0000-00000', '0000-0000-0000-000?'])(
  '%s is no code',
  (text) => {
    expect(parseRecoveryCode(text)).toBeUndefined()
  },
)

it('a code is never made of too little chance', () => {
  expect(() => writeRecoveryCode(new Uint8Array(15))).toThrow(RangeError)
})
