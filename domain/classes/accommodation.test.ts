import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Accommodation,
  effectiveDue,
  findLimitSeconds,
  MULTIPLIERS,
  NO_ACCOMMODATION,
} from './accommodation'

const DUE = Date.UTC(2027, 2, 5, 22, 59, 59, 999)
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const time = (multiplier: Accommodation['multiplier'], untimed = false, breaks = false): Accommodation => ({
  multiplier,
  untimed,
  breaks,
})

describe('the time for a quiz', () => {
  it.each([
    [20, time(1), 1200],
    [20, time(1.5), 1800],
    [25, time(1.25), 1875],
    [20, time(2), 2400],
    [1, time(1.25), 75],
    [7, time(1.25), 525],
    [20, time(1.5, false, true), 1800],
    [20, time(2, true), null],
    [null, time(1.5), null],
  ])('of %s minutes with %j is %s seconds', (minutes, accommodation, seconds) => {
    expect(findLimitSeconds(minutes, accommodation)).toBe(seconds)
  })
})

describe('the closing time', () => {
  it.each([
    [null, NO_ACCOMMODATION, 0],
    [30, NO_ACCOMMODATION, 0],
    [30, time(1.25), 7.5 * MINUTE],
    [30, time(1.5), 15 * MINUTE],
    [30, time(2), 30 * MINUTE],
    [1, time(1.25), 15_000],
    [null, time(1.25), DAY],
    [null, time(1.5), 2 * DAY],
    [null, time(2), 4 * DAY],
    [30, time(1, true), 7 * DAY],
    [null, time(2, true, true), 7 * DAY],
    [30, time(1, false, true), DAY],
    [30, time(2, false, true), DAY],
    [null, time(2, false, true), 4 * DAY],
  ])('of a quiz of %s minutes with %j moves by %s ms', (minutes, accommodation, movedMs) => {
    expect(effectiveDue(DUE, accommodation, minutes)).toBe(DUE + movedMs)
  })

  it('that is not there stays away', () => {
    expect(effectiveDue(null, time(2, true, true), 30)).toBeNull()
  })

  it('is never earlier than for the class, whole milliseconds, and later with more time', () => {
    const minutes = fc.option(fc.integer({ min: 1, max: 600 }))
    fc.assert(
      fc.property(minutes, fc.boolean(), (limit, breaks) => {
        const dues = MULTIPLIERS.map((one) => effectiveDue(DUE, time(one, false, breaks), limit) ?? 0)
        const all = [DUE, ...dues, effectiveDue(DUE, time(1, true, breaks), limit) ?? 0]
        expect(all.every(Number.isSafeInteger)).toBe(true)
        expect(all).toEqual([...all].sort((a, b) => a - b))
      }),
    )
  })
})
