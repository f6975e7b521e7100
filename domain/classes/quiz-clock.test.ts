import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  advanceClock,
  beginClock,
  findNotice,
  findRemainingMs,
  formatRemaining,
  joinClocks,
  type QuizClock,
  type RunningClock,
  setBreak,
} from './quiz-clock'

const LIMIT = 90_000
const at = (wall: number, steady = wall) => ({ wall, steady })
const begun = beginClock('a', LIMIT, at(1000, 10))

describe('the clock of a timed attempt', () => {
  test.each([
    ['both clocks say the same', at(4000, 3010), 3000],
    ['the device slept, so that the steady one stood', at(61_000, 10), 60_000],
    ['the wall clock was set back', at(-500_000, 5010), 5000],
    ['the wall clock was set back and the steady one stood', at(-500_000, 10), 0],
  ])('when %s', (_, moment, usedMs) => {
    expect(advanceClock(begun, moment).usedMs).toBe(usedMs)
  })

  test('goes on while the page is closed, and a clock set back meanwhile gives no time', () => {
    const kept: QuizClock = advanceClock(begun, at(11_000, 10_010))
    const opened = (wall: number) => advanceClock({ ...kept, steadyAt: null }, at(wall, 3)).usedMs
    expect([opened(41_000), opened(11_000), opened(0)]).toEqual([40_000, 10_000, 10_000])
  })

  test('is over at its last millisecond, not before it', () => {
    const left = (ms: number) => findRemainingMs(advanceClock(begun, at(1000 + ms, 10 + ms)))
    expect([left(LIMIT - 1), left(LIMIT), left(LIMIT + 5000)]).toEqual([1, 0, 0])
  })

  test('stands still in a break, however long, and through a reload', () => {
    const paused = setBreak(begun, true, at(6000, 5010))
    const reloaded = { ...paused, steadyAt: null }
    const back = setBreak(reloaded, false, at(9_000_000, 1))
    expect(advanceClock(back, at(9_002_000, 2001))).toMatchObject({ usedMs: 7000, isOnBreak: false, turn: 2 })
  })

  test('a break that is begun twice is one', () => {
    const once = setBreak(begun, true, at(2000, 1010))
    expect(setBreak(once, true, at(3000, 2010))).toMatchObject({ turn: 1, usedMs: 1000 })
  })

  test('in two tabs is one clock: time does not count twice, and a break in one is a break in both', () => {
    const mine = advanceClock(begun, at(11_000, 10_010))
    const theirs: QuizClock = advanceClock(begun, at(10_500, 9510))
    expect(joinClocks(mine, theirs, at(12_000, 11_010)).usedMs).toBe(11_000)
    const paused: QuizClock = setBreak({ ...begun }, true, at(11_000, 10_010))
    expect(joinClocks(mine, paused, at(60_000, 59_010))).toMatchObject({ isOnBreak: true, usedMs: 10_000 })
    expect(joinClocks({ ...paused, steadyAt: 10_010 }, mine, at(60_000, 59_010))).toMatchObject({
      isOnBreak: true,
      usedMs: 10_000,
    })
  })

  test('takes over extra time that was granted meanwhile, and never loses any', () => {
    const longer = { ...begun, limitMs: 2 * LIMIT }
    expect(joinClocks(begun, longer, at(1000, 10)).limitMs).toBe(2 * LIMIT)
    expect(joinClocks(longer, begun, at(1000, 10)).limitMs).toBe(2 * LIMIT)
  })

  test('never gives time back, whatever the device’s clock does', () => {
    const jump = fc.record({ wall: fc.integer({ min: -1e9, max: 1e9 }), steady: fc.nat(60_000) })
    fc.assert(
      fc.property(fc.array(jump), (jumps) => {
        let clock: RunningClock = begun
        let steady = 10
        for (const { wall, steady: passed } of jumps) {
          steady += passed
          const next = advanceClock(clock, { wall, steady })
          expect(next.usedMs - clock.usedMs).toBeGreaterThanOrEqual(passed)
          clock = next
        }
      }),
    )
  })
})

test.each([
  [300_001, 300_000, 'five-minutes'],
  [300_000, 299_000, null],
  [400_000, 50_000, 'one-minute'],
  [60_001, 60_000, 'one-minute'],
  [60_000, 59_000, null],
  [90_000, 0, null],
  [90_000, 89_000, null],
])('from %i to %i ms says %j', (before, now, notice) => {
  expect(findNotice(before, now)).toBe(notice)
})

test.each([
  [2_700_000, '45:00'],
  [2_699_999, '45:00'],
  [2_699_000, '44:59'],
  [1, '00:01'],
  [0, '00:00'],
  [36_000_000, '600:00'],
])('%i ms left reads %s', (ms, text) => {
  expect(formatRemaining(ms)).toBe(text)
})
