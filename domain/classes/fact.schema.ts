import { z } from 'zod'
import { Response } from '#domain/assessment/response.schema'
import { ModuleId } from '#domain/course/ids'

export const MAX_FACTS = 50
const FARTHEST_MS = 8_640_000_000_000_000
const MAX_FOCUS_MS = 366 * 86_400_000

const DeviceId = z.string().regex(/^[0-9a-f]{32}$/, 'is not an id of 32 hexadecimal signs')
/** The device's clock, which may be wrong by any amount. */
const DeviceTime = z.int().min(-FARTHEST_MS).max(FARTHEST_MS)
const AttemptNo = z.int().min(1).max(99)
const ItemName = z.string().min(1).max(60)
const Name = z.string().regex(/^[a-z0-9-]{1,80}$/, 'is not a name in small letters, figures and hyphens')

const base = { id: DeviceId, at: DeviceTime }
const ofModule = { ...base, moduleId: ModuleId }

const SubmittedFact = z.strictObject({
  ...ofModule,
  kind: z.literal('attempt.submitted'),
  attemptId: DeviceId,
  attemptNo: AttemptNo,
  /** What was drawn, as the server signed it. */
  token: z.string().min(1).max(20_000),
  responses: z.record(ItemName, Response),
  confidence: z.record(ItemName, z.enum(['guess', 'unsure', 'sure'])),
  /** Milliseconds of focused time by item. */
  times: z.record(ItemName, z.int().min(0).max(MAX_FOCUS_MS)),
  submittedAt: DeviceTime,
})
export type SubmittedFact = z.infer<typeof SubmittedFact>

const JourneyFact = z.strictObject({
  ...base,
  kind: z.literal('journey.changed'),
  simulation: Name,
  caseId: Name,
  version: z.int().min(1).max(9999),
  seed: z.int().min(0),
  mode: z.enum(['exploring', 'scored']),
  /** As the address of the run carries it. */
  log: z.string().max(4000),
  finished: z.boolean(),
})
export type JourneyFact = z.infer<typeof JourneyFact>

/** What a learner's device reports to its class. Points are never among it: the server grades what was answered. */
export const Fact = z.discriminatedUnion('kind', [
  z.strictObject({ ...ofModule, kind: z.literal('module.opened') }),
  z.strictObject({ ...ofModule, kind: z.literal('lesson.read'), section: z.string().min(1).max(200) }),
  z.strictObject({ ...ofModule, kind: z.literal('check.answered'), checkId: ItemName }),
  z.strictObject({ ...ofModule, kind: z.literal('quiz.started'), attemptNo: AttemptNo }),
  SubmittedFact,
  JourneyFact,
])
export type Fact = z.infer<typeof Fact>

/** Each fact is read by itself, so that one which cannot be read never keeps back the others. */
export const FactBatch = z.strictObject({ facts: z.array(z.unknown()).max(MAX_FACTS) })

/**
 * What became of one fact, in the place where it stood in the batch; `id` is empty where none could be read. `known`: it
 * had been accepted before. `note` says what a learner should know, such as that an attempt will not count.
 */
export type AcceptedFact =
  | { readonly id: string; readonly outcome: 'accepted'; readonly note?: string }
  | { readonly id: string; readonly outcome: 'known' }
  | {
      readonly id: string
      readonly outcome: 'refused'
      readonly code: string
      readonly message: string
    }
