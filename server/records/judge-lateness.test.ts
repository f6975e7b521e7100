import { expect, test } from 'vitest'
import { type Accommodation, NO_ACCOMMODATION } from '#domain/classes/accommodation'
import type { ClassPolicy } from '#domain/classes/class-settings.schema'
import { isLate } from './judge-lateness'

const DUE = 1_800_000_000_000
const DAY = 86_400_000
const YEAR = 365 * DAY
const moduleId = 'm1-what-remission-means'
const judge = (
  started: number,
  submitted: number,
  received: number,
  minutes: number | null = null,
  accommodation: Accommodation = NO_ACCOMMODATION,
  dueAt: number | null = DUE,
) => {
  const policy: ClassPolicy = {
    attempts: 3,
    counting: 'best',
    feedback: 'after-submission',
    minutes,
    timeZone: 'UTC',
  }
  const times = { startedAt: DUE + started, submittedAt: DUE + submitted, receivedAt: DUE + received }
  return isLate(
    { moduleId, ...times },
    { modules: [{ moduleId, opensAt: null, dueAt }], policy },
    accommodation,
  )
}

test.each([
  ['arrives at the last millisecond', [-DAY, 0, 0], false],
  ['arrives at the last millisecond from a clock a year ahead', [-DAY, YEAR, 0], false],
  ['arrives in time from a clock a year ahead', [-DAY, YEAR, -1], false],
  ['arrives in time from a clock a year behind', [-DAY, -YEAR, -1], false],
  ['arrives a millisecond after, handed in at the last one', [-DAY, 0, 1], false],
  ['arrives a millisecond after, handed in after', [-DAY, 1, 1], true],
  ['was begun at the last millisecond and arrives after', [0, 0, 1], false],
  ['was begun after, whatever a clock set back says', [1, -YEAR, 2], true],
  ['arrives at the end of the seventh day', [-DAY, 0, 7 * DAY], false],
  ['arrives after the seventh day', [-DAY, 0, 7 * DAY + 1], true],
] as const)('an attempt that %s', (_, [started, submitted, received], late) => {
  expect(judge(started, submitted, received)).toBe(late)
})

test.each([
  [-20 * 60_000, 20, NO_ACCOMMODATION, false],
  [-20 * 60_000 + 1, 20, NO_ACCOMMODATION, true],
  // Half as much time again: 30 minutes to answer in, and ten minutes later to close.
  [-20 * 60_000, 20, { ...NO_ACCOMMODATION, multiplier: 1.5 as const }, false],
  [-20 * 60_000 + 1, 20, { ...NO_ACCOMMODATION, multiplier: 1.5 as const }, true],
  [6 * DAY, 20, { ...NO_ACCOMMODATION, untimed: true }, false],
])('begun %d ms from closing, %d minutes allowed, %j', (started, minutes, accommodation, late) => {
  expect(judge(started, -YEAR, 8 * DAY - 60 * 60_000 * 24 - 1, minutes, accommodation)).toBe(late)
})

test('a module without a closing time is never late', () => {
  expect(judge(0, YEAR, YEAR, null, NO_ACCOMMODATION, null)).toBe(false)
})
