/**
 * A short code for an id, in base 36: the same for ever, whatever else a case comes to hold, so that a link outlives
 * a change of the case. FNV-1a, 32 bits, cut to `length` characters; within a case, ids must not share one.
 */
export function codeOf(id: string, length: number): string {
  let value = 0x811c9dc5
  for (let place = 0; place < id.length; place += 1)
    value = Math.imul(value ^ id.charCodeAt(place), 0x01000193)
  return ((value >>> 0) % 36 ** length).toString(36).padStart(length, '0')
}

export const decisionCodeLength = 3
export const optionCodeLength = 2
