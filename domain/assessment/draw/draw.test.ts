import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeRandom, shuffle } from './random'
import { seedFromAttempt, seedFromText } from './seed'
import { digestSha256 } from './sha-256'

describe('the seed', () => {
  test('is the first 32 bits of the digest, big-endian', () => {
    expect(seedFromText('m1-quiz|learner-7|1')).toBe(3014125817)
    expect(seedFromAttempt('m1-quiz', 'learner-7', 1)).toBe(3014125817)
  })
  test('the digest agrees with the one of Node for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const hex = digestSha256(text)
          .map((word) => word.toString(16).padStart(8, '0'))
          .join('')
        expect(hex).toBe(createHash('sha256').update(text).digest('hex'))
      }),
    )
  })
  test.each([0, 55, 56, 63, 64, 119, 120])('padding holds at %i bytes', (length) => {
    const text = 'a'.repeat(length)
    const hex = digestSha256(text).map((word) => word.toString(16).padStart(8, '0'))
    expect(hex.join('')).toBe(createHash('sha256').update(text).digest('hex'))
  })
})

describe('chance', () => {
  test.each([
    [1, [0.6270739406, 0.0027357212, 0.52744704]],
    [42, [0.6011037519, 0.448290559, 0.8524657935]],
  ])('seed %i gives its published numbers', (seed, expected) => {
    const random = makeRandom(seed)
    expect([random(), random(), random()].map((value) => Number(value.toFixed(10)))).toEqual(expected)
  })
  test.each([
    [1, 'ABCDE', 'ECBAD'],
    [2, 'ABCDE', 'CEABD'],
    [42, 'ABCDE', 'AECBD'],
    [1, 'ABCDEFGHIJ', 'HIDCBFJEAG'],
  ])('seed %i shuffles %s to %s', (seed, letters, expected) => {
    expect(shuffle([...letters], makeRandom(seed)).join('')).toBe(expected)
  })
})
