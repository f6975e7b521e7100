import { expect, it } from 'vitest'
import { toTwoDigits } from './to-two-digits'

it.each([
  [0, 0],
  [0.00318, 0.0032],
  [0.0000995, 0.0001],
  [0.001, 0.001],
  [9.94, 9.9],
  [9.96, 10],
  [12.4, 12],
  [104.6, 105],
])('%d is reported as %d', (value, reported) => {
  expect(toTwoDigits(value)).toBe(reported)
})
