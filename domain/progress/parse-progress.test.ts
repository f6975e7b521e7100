import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { parseProgress } from './parse-progress'
import { emptyProgress } from './progress'

const ById = <T extends z.ZodType>(entry: T) => z.record(z.string(), entry)
const Place = { place: z.string().nullable(), finishedAt: z.int().nullable() }
const Oracle = z.object({
  version: z.literal(1),
  lessons: ById(z.object({ read: z.array(z.string()), ...Place })),
  guides: ById(z.object({ seen: z.array(z.string()), ...Place })),
  checks: ById(z.object({ answeredAt: z.int(), score: z.int(), max: z.int() })),
  revisit: z.array(z.string()),
  journeys: ById(
    z.object({
      simulation: z.string().optional(),
      mode: z.enum(['exploring', 'scored']).optional(),
      results: z
        .array(
          z.object({
            seed: z.int(),
            mode: z.enum(['exploring', 'scored']),
            earned: z.number(),
            max: z.number(),
            at: z.int(),
          }),
        )
        .optional(),
      version: z.int(),
      seed: z.int(),
      log: z.string(),
      finished: z.boolean(),
      score: z.object({ earned: z.number(), max: z.number() }).nullable(),
      takeaway: z.string(),
      changedAt: z.int(),
    }),
  ),
})

const whole = {
  version: 1,
  lessons: { m1: { read: ['a'], place: 'a', finishedAt: null } },
  guides: { m1: { seen: ['g01'], place: null, finishedAt: 5 } },
  checks: { c: { answeredAt: 1, score: 0, max: 2 } },
  revisit: ['t'],
  journeys: {
    j: {
      simulation: 's',
      mode: 'scored',
      results: [{ seed: 2, mode: 'scored', earned: 1.5, max: 3, at: 9 }],
      version: 1,
      seed: 2,
      log: '12',
      finished: true,
      score: { earned: 1.5, max: 3 },
      takeaway: '',
      changedAt: 9,
    },
  },
}

const paths = (value: unknown, at: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? [at, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...at, key]))]
    : [at]

function damage(value: unknown, [key, ...rest]: readonly string[], put: unknown): unknown {
  if (key === undefined) return put
  if (Array.isArray(value))
    return value.map((inner, index) => (String(index) === key ? damage(inner, rest, put) : inner))
  const inner = Object.entries(value as object).map(([name, one]) => [
    name,
    name === key ? damage(one, rest, put) : one,
  ])
  return Object.fromEntries(inner)
}

const junk = fc.oneof(
  fc.constantFrom(null, undefined, true, 1, 1.5, -1, Number.NaN, '', 'x', {}, [], ['x'], [1]),
  fc.jsonValue(),
)

test('agrees with the schema on every record with one thing damaged', () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths(whole)), junk, (path, put) => {
      const damaged = damage(whole, path, put)
      expect(parseProgress(damaged).ok).toBe(Oracle.safeParse(damaged).success)
    }),
    { numRuns: 3000 },
  )
})

test('takes an empty and a full record as they are', () => {
  expect(parseProgress(emptyProgress)).toEqual({ ok: true, progress: emptyProgress })
  expect(parseProgress(whole)).toEqual({ ok: true, progress: whole })
})

test.each([[null], [{}], [{ ...emptyProgress, version: 2 }], ['text'], [[]]])('refuses %j', (raw) =>
  expect(parseProgress(raw)).toEqual({ ok: false }),
)
