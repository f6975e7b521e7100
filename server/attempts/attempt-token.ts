import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { AttemptError } from './attempt-error'
import { requireAttemptSecret } from './attempt-secret'

const SCHEMA_VERSION = 1

const AttemptPayload = z.strictObject({
  v: z.literal(SCHEMA_VERSION),
  quiz: z.string(),
  learner: z.string(),
  no: z.int().min(1),
  seed: z.int().min(0),
  startedAt: z.int(),
  /** For whose class the attempt was begun, where it was begun for one. */
  bound: z.strictObject({ classId: z.string(), learnerId: z.string() }).optional(),
  items: z.array(
    z.strictObject({ id: z.string(), version: z.int(), order: z.record(z.string(), z.array(z.string())) }),
  ),
})

/** What was drawn for whom. The device stands in it as a hash, a class and its learner by their ids: it names nobody. */
export type AttemptPayload = z.infer<typeof AttemptPayload>

export type Binding = NonNullable<AttemptPayload['bound']>

export function makePayload(fields: Omit<AttemptPayload, 'v'>): AttemptPayload {
  return { v: SCHEMA_VERSION, ...fields }
}

export function signAttempt(payload: AttemptPayload): string {
  const body = Buffer.from(JSON.stringify(payload)).toString('base64url')
  return `${body}.${sign(body).toString('base64url')}`
}

/** @throws AttemptError TOKEN_REFUSED when a single bit differs from what was signed here */
export function readAttemptToken(token: string): AttemptPayload {
  const [body = '', signature = '', ...rest] = token.split('.')
  const given = Buffer.from(signature, 'base64url')
  const expected = sign(body)
  const same = given.length === expected.length && timingSafeEqual(given, expected)
  if (!same || rest.length > 0 || given.toString('base64url') !== signature) throw refuse()
  const payload = AttemptPayload.safeParse(parseBody(body))
  if (!payload.success) throw refuse()
  return payload.data
}

export function hashLearnerKey(learnerKey: string): string {
  return createHash('sha256').update(learnerKey).digest('base64url').slice(0, 22)
}

function sign(body: string): Buffer {
  return createHmac('sha256', requireAttemptSecret()).update(body).digest()
}

function parseBody(body: string): unknown {
  try {
    return JSON.parse(Buffer.from(body, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

function refuse(): AttemptError {
  return new AttemptError(
    'TOKEN_REFUSED',
    'This attempt was not issued by this course, or it has been changed on the way. Your answers are still on your device; start the attempt again and they are put back.',
  )
}
