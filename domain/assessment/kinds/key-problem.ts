import type { z } from 'zod'

/** A key that does not fit its own item: where, what was expected, what was found. */
export type KeyProblem = {
  readonly path: (string | number)[]
  readonly expected: string
  readonly found: string
}

export function refuseKeyProblems<T>(find: (check: T) => KeyProblem[]) {
  return (check: T, context: z.RefinementCtx) => {
    for (const { path, expected, found } of find(check)) {
      context.addIssue({ code: 'custom', path, message: `expected ${expected}, found ${found}` })
    }
  }
}

export function findDuplicateIds(parts: readonly { readonly id: string }[], path: string): KeyProblem[] {
  const seen = new Set<string>()
  return parts.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [{ path: [path, index, 'id'], expected: 'an id used once in the list', found: `"${id}" again` }]
  })
}

export function findUnknownKeys(
  key: readonly string[],
  parts: readonly { readonly id: string }[],
): KeyProblem[] {
  const ids = parts.map((part) => part.id)
  const unknown = key.flatMap((id, index) =>
    ids.includes(id)
      ? []
      : [{ path: ['key', index], expected: `one of ${ids.join(', ')}`, found: `"${id}"` }],
  )
  const twice = key.flatMap((id, index) =>
    key.indexOf(id) < index
      ? [{ path: ['key', index], expected: 'each key once', found: `"${id}" again` }]
      : [],
  )
  return [...unknown, ...twice]
}

/** For keys that map a row or a blank to one choice: every slot keyed, no other, and with a choice of its own. */
export function findSlotKeyProblems(
  key: Readonly<Record<string, string>>,
  slots: readonly { readonly id: string; readonly choices: readonly { readonly id: string }[] }[],
): KeyProblem[] {
  const slotIds = slots.map((slot) => slot.id)
  const strays = Object.keys(key)
    .filter((id) => !slotIds.includes(id))
    .map((id) => ({ path: ['key', id], expected: `one of ${slotIds.join(', ')}`, found: `"${id}"` }))
  const faults = slots.flatMap((slot) => {
    const ids = slot.choices.map((choice) => choice.id)
    const given = Object.hasOwn(key, slot.id) ? key[slot.id] : undefined
    if (given !== undefined && ids.includes(given)) return []
    const found = given === undefined ? 'nothing' : `"${given}"`
    return [{ path: ['key', slot.id], expected: `one of ${ids.join(', ')}`, found }]
  })
  return [...strays, ...faults]
}
