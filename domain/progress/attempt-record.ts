import * as z from 'zod/mini'
import type { PublicItem } from '#domain/assessment/kinds/kind-shapes'
import type { Response } from '#domain/assessment/response.schema'

/** Optional, given before feedback; it never changes a grade. */
export type Confidence = 'guess' | 'unsure' | 'sure'

/**
 * An attempt as it stands on the learner's device, saved at every change.
 * `at` is the index of the question shown; times are epoch milliseconds; `submittedAt` is null while answers may
 * change. After submission the same entry lets the result be asked for again: grading it twice gives the same.
 */
export type RunningAttempt = {
  readonly id: string
  readonly moduleId: string
  readonly attemptNo: number
  readonly seed: number
  readonly token: string
  readonly contentVersion: string
  readonly items: readonly PublicItem[]
  readonly responses: Readonly<Record<string, Response>>
  readonly flags: readonly string[]
  readonly confidence: Readonly<Record<string, Confidence>>
  readonly at: number
  readonly startedAt: number
  readonly submittedAt: number | null
}

/**
 * What is kept of a graded attempt: points by item and version, never the answers; without points where a class held them
 * back. `percent` is 0 to 100.
 */
export type AttemptRecord = {
  readonly id: string
  readonly moduleId: string
  readonly attemptNo: number
  readonly seed: number
  readonly items: readonly {
    readonly id: string
    readonly version: number
    readonly score?: number | undefined
    readonly max?: number | undefined
  }[]
  readonly percent: number
  readonly mastered: boolean
  readonly submittedAt: number
}

const count = z.int().check(z.nonnegative())
const parts = z.array(z.object({ id: z.string(), text: z.string() })).check(z.minLength(1))
const base = { id: z.string(), version: z.int(), stem: z.string() }
const units = z.discriminatedUnion('policy', [
  z.object({ policy: z.literal('fixed'), unit: z.nullable(z.string()) }),
  z.object({ policy: z.enum(['gate', 'slot']), accepted: z.array(z.string()) }),
])

const StoredItem = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('single-best-answer'), options: parts }),
  z.object({ ...base, kind: z.literal('true-false') }),
  z.object({ ...base, kind: z.literal('select-all'), options: parts }),
  z.object({ ...base, kind: z.literal('select-n'), count, options: parts }),
  z.object({ ...base, kind: z.literal('matrix-multiple-choice'), columns: parts, rows: parts }),
  z.object({
    ...base,
    kind: z.literal('drop-down-cloze'),
    text: z.string(),
    blanks: z.array(z.object({ id: z.string(), choices: parts })),
  }),
  z.object({ ...base, kind: z.literal('ordered-response'), steps: parts }),
  z.object({ ...base, kind: z.literal('numeric'), units, decimals: z.nullable(z.int()) }),
]) satisfies z.ZodMiniType<PublicItem>

const ids = z.array(z.string())
const idById = z.record(z.string(), z.string())

const StoredResponse = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('single-best-answer'), choice: z.nullable(z.string()) }),
  z.object({ kind: z.literal('true-false'), choice: z.nullable(z.boolean()) }),
  z.object({ kind: z.literal('select-all'), choices: ids }),
  z.object({ kind: z.literal('select-n'), choices: ids }),
  z.object({ kind: z.literal('matrix-multiple-choice'), rows: idById }),
  z.object({ kind: z.literal('drop-down-cloze'), blanks: idById }),
  z.object({ kind: z.literal('ordered-response'), order: ids }),
  z.object({
    kind: z.literal('numeric'),
    text: z.string(),
    unit: z.nullable(z.string()),
    decimalMark: z.optional(z.enum(['.', ','])),
  }),
]) satisfies z.ZodMiniType<Response>

export const RunningAttempt: z.ZodMiniType<RunningAttempt> = z.object({
  id: z.string(),
  moduleId: z.string(),
  attemptNo: z.int().check(z.positive()),
  seed: count,
  token: z.string(),
  contentVersion: z.string(),
  items: z.array(StoredItem).check(z.minLength(1)),
  responses: z.record(z.string(), StoredResponse),
  flags: ids,
  confidence: z.record(z.string(), z.enum(['guess', 'unsure', 'sure'])),
  at: count,
  startedAt: z.number(),
  submittedAt: z.nullable(z.number()),
})

export const AttemptRecord: z.ZodMiniType<AttemptRecord> = z.object({
  id: z.string(),
  moduleId: z.string(),
  attemptNo: z.int().check(z.positive()),
  seed: count,
  items: z.array(
    z.object({ id: z.string(), version: z.int(), score: z.optional(count), max: z.optional(count) }),
  ),
  percent: z.number().check(z.minimum(0), z.maximum(100)),
  mastered: z.boolean(),
  submittedAt: z.number(),
})
