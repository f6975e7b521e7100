import type { Progress } from './progress'

export type ParsedProgress = { readonly ok: true; readonly progress: Progress } | { readonly ok: false }

type Guard = (value: unknown) => boolean

const isText: Guard = (value) => typeof value === 'string'
const isWhole: Guard = (value) => Number.isSafeInteger(value)
const isNumber: Guard = (value) => typeof value === 'number' && Number.isFinite(value)
const isFlag: Guard = (value) => typeof value === 'boolean'
const isTexts: Guard = (value) => Array.isArray(value) && value.every(isText)
const orNull =
  (guard: Guard): Guard =>
  (value) =>
    value === null || guard(value)

const orMissing =
  (guard: Guard): Guard =>
  (value) =>
    value === undefined || guard(value)
const listOf =
  (guard: Guard): Guard =>
  (value) =>
    Array.isArray(value) && value.every(guard)
const isMode: Guard = (value) => value === 'exploring' || value === 'scored'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const has =
  (fields: Readonly<Record<string, Guard>>): Guard =>
  (value) =>
    isObject(value) && Object.entries(fields).every(([name, guard]) => guard(value[name]))

const each =
  (guard: Guard): Guard =>
  (value) =>
    isObject(value) && Object.values(value).every(guard)

const isProgress = has({
  version: (value) => value === 1,
  lessons: each(has({ read: isTexts, place: orNull(isText), finishedAt: orNull(isWhole) })),
  guides: each(has({ seen: isTexts, place: orNull(isText), finishedAt: orNull(isWhole) })),
  checks: each(has({ answeredAt: isWhole, score: isWhole, max: isWhole })),
  revisit: isTexts,
  journeys: each(
    has({
      simulation: orMissing(isText),
      mode: orMissing(isMode),
      results: orMissing(
        listOf(has({ seed: isWhole, mode: isMode, earned: isNumber, max: isNumber, at: isWhole })),
      ),
      version: isWhole,
      seed: isWhole,
      log: isText,
      finished: isFlag,
      score: orNull(has({ earned: isNumber, max: isNumber })),
      takeaway: isText,
      changedAt: isWhole,
    }),
  ),
})

/**
 * Tells whether a stored value is a record of progress. By hand, not by Zod, which alone would take a lesson page over its
 * budget; the test holds it against a Zod schema on thousands of damaged records.
 */
export function parseProgress(raw: unknown): ParsedProgress {
  return isProgress(raw) ? { ok: true, progress: raw as Progress } : { ok: false }
}
