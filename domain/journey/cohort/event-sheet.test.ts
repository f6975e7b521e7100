import { expect, it } from 'vitest'
import { makeEventSheet, writeEvent } from './event-sheet'

it('keeps events in order and refuses one that is earlier', () => {
  const sheet = makeEventSheet()
  writeEvent(sheet, 2, 5)
  writeEvent(sheet, 2, 7)
  expect(() => writeEvent(sheet, 1.9, 1)).toThrow(
    new RangeError('an event of month 1.9 after one of month 2'),
  )
  expect([sheet.length, ...sheet.codes.subarray(0, 2)]).toEqual([2, 5, 7])
})

it('refuses more events than it has room for', () => {
  const sheet = makeEventSheet()
  for (let event = 0; event < 256; event += 1) writeEvent(sheet, event, 0)
  expect(() => writeEvent(sheet, 300, 0)).toThrow(new RangeError('more than 256 events for one patient'))
})
