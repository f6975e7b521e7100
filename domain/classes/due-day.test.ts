import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findDay, findEndOfDay } from './due-day'

it.each([
  ['2027-03-05', 'UTC', '2027-03-05T23:59:59.999Z'],
  ['2027-03-05', 'Europe/Oslo', '2027-03-05T22:59:59.999Z'],
  ['2027-03-28', 'Europe/Oslo', '2027-03-28T21:59:59.999Z'],
  ['2027-10-31', 'Europe/Oslo', '2027-10-31T22:59:59.999Z'],
  ['2027-03-13', 'America/New_York', '2027-03-14T04:59:59.999Z'],
  ['2027-03-14', 'America/New_York', '2027-03-15T03:59:59.999Z'],
  ['2027-12-31', 'Asia/Kathmandu', '2027-12-31T18:14:59.999Z'],
  ['2027-04-03', 'Pacific/Auckland', '2027-04-03T10:59:59.999Z'],
  ['2028-02-29', 'Pacific/Auckland', '2028-02-29T10:59:59.999Z'],
])('%s in %s ends at %s', (day, timeZone, instant) => {
  expect(new Date(findEndOfDay(day, timeZone) ?? 0).toISOString()).toBe(instant)
})

it.each(['', '2027-02-29', '2027-13-01', '2027-00-10', '5 March', '2027-3-5'])('%j is no day', (day) => {
  expect(findEndOfDay(day, 'UTC')).toBeUndefined()
})

it('the end of a day is still that day, and a millisecond later it is the next', () => {
  const zones = fc.constantFrom('UTC', 'Europe/Oslo', 'America/St_Johns', 'Asia/Tokyo', 'Pacific/Chatham')
  const days = fc
    .integer({ min: Date.UTC(2020, 0) / 86_400_000, max: Date.UTC(2040, 0) / 86_400_000 })
    .map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10))
  fc.assert(
    fc.property(days, zones, (day, timeZone) => {
      const end = findEndOfDay(day, timeZone) ?? 0
      expect([findDay(end, timeZone), findDay(end + 1, timeZone) > day]).toEqual([day, true])
    }),
  )
})
