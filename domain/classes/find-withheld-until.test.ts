import { expect, test } from 'vitest'
import { findWithheldUntil } from './find-withheld-until'

test.each([
  ['after-due', 1000, 999, 1000],
  ['after-due', 1000, 1000, 1000],
  ['after-due', 1000, 1001, null],
  ['after-due', null, 0, null],
  ['after-submission', 1000, 999, null],
] as const)('%s, closing at %j, asked at %i: withheld until %j', (feedback, closesAt, now, until) => {
  expect(findWithheldUntil({ feedback }, closesAt, now)).toBe(until)
})
