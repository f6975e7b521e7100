const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const DAY_MS = 86_400_000

/**
 * The last millisecond of a calendar day in a time zone.
 *
 * @param day - as in 2027-03-05
 * @returns undefined for what is no day of the calendar
 */
export function findEndOfDay(day: string, timeZone: string): number | undefined {
  const [, year = '', month = '', date = ''] = DAY.exec(day) ?? []
  const startMs = Date.UTC(Number(year), Number(month) - 1, Number(date))
  if (year === '' || new Date(startMs).toISOString().slice(0, 10) !== day) return undefined
  return findInstant(startMs + DAY_MS, timeZone) - 1
}

/** The calendar day, as in 2027-03-05, that an instant falls on in a time zone. */
export function findDay(at: number, timeZone: string): string {
  return new Date(at + findOffsetMs(at, timeZone)).toISOString().slice(0, 10)
}

/** The instant at which clocks in the zone show a time, given as if it were UTC. Clocks may change in between. */
function findInstant(wallMs: number, timeZone: string): number {
  const near = wallMs - findOffsetMs(wallMs, timeZone)
  return wallMs - findOffsetMs(near, timeZone)
}

function findOffsetMs(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-u-hc-h23', {
    timeZone,
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at)
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  const wallMs = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  )
  return wallMs - Math.floor(at / 1000) * 1000
}
