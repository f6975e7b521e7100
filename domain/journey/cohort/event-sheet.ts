/** The events of one patient in order of time, as numbers: room that is filled, read and filled again for the next. */
export type EventSheet = {
  readonly months: Float64Array
  readonly codes: Uint8Array
  length: number
}

/** Far more than any course of ten years brings. */
const room = 256

export function makeEventSheet(): EventSheet {
  return { months: new Float64Array(room), codes: new Uint8Array(room), length: 0 }
}

/** @throws RangeError when the sheet is full or the event is earlier than the one before, a fault of the family */
export function writeEvent(sheet: EventSheet, month: number, code: number): void {
  const { months, codes, length } = sheet
  if (length === room) throw new RangeError(`more than ${room} events for one patient`)
  if (length > 0 && month < (months[length - 1] ?? 0))
    throw new RangeError(`an event of month ${month} after one of month ${months[length - 1]}`)
  months[length] = month
  codes[length] = code
  sheet.length = length + 1
}
