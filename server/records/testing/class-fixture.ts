import type { Response } from '#domain/assessment/response.schema'
import { toKeyResponse } from '#domain/assessment/score-response'
import { NO_ACCOMMODATION } from '#domain/classes/accommodation'
import type { ClassModule, ClassPolicy } from '#domain/classes/class-settings.schema'
import type { SubmittedFact } from '#domain/classes/fact.schema'
import { readAttemptToken } from '../../attempts/attempt-token'
import { findItem, requireModule } from '../../attempts/find-quiz'
import { startAttempt } from '../../attempts/start-attempt'
import { type Course, loadCourse } from '../../course/load-course'
import type { Learner } from '../../rights/require-learner'
import type { Store } from '../../store/store'

export const course: Course = loadCourse()
export const [M1 = '', M2 = '', M3 = ''] = course.modules.map((module) => module.id)
export const NOW = 1_800_000_000_000
export const EDUCATOR = { id: 'educator', name: 'Ngozi Ødegård', email: 'ngozi@example.edu' }

type ClassParts = {
  readonly policy?: Partial<ClassPolicy>
  readonly modules?: readonly ClassModule[]
  readonly learners?: number
}

/** Inserts a class with an educator and learners `{classId}-l1` and so on. */
export async function insertClass(
  store: Store,
  classId: string,
  { policy = {}, modules = [], learners = 2 }: ClassParts = {},
): Promise<readonly Learner[]> {
  const members = Array.from({ length: learners }, (_, index) => ({
    id: `${classId}-l${index + 1}`,
    classId,
    alias: `Heron ${index + 1}`,
  }))
  const at = { createdAt: NOW, updatedAt: NOW }
  await store.write(async (trx) => {
    await trx
      .insertInto('user')
      .values({ ...EDUCATOR, emailVerified: 1, image: null, ...at })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await trx
      .insertInto('class')
      .values(toClassRow(classId, policy, modules))
      .execute()
    for (const member of members) await trx.insertInto('learner').values(toLearnerRow(member)).execute()
  })
  return members
}

function toClassRow(id: string, policy: Partial<ClassPolicy>, modules: readonly ClassModule[]) {
  const open = course.modules.map((module) => ({ moduleId: module.id, opensAt: null, dueAt: null }))
  const whole = {
    attempts: 3,
    counting: 'best',
    feedback: 'after-submission',
    minutes: null,
    timeZone: 'UTC',
    ...policy,
  }
  return {
    id,
    name: id,
    term: '',
    code: id,
    modulesJson: JSON.stringify(modules.length > 0 ? modules : open),
    policyJson: JSON.stringify(whole),
    keepsNames: 0,
    isDemo: 0,
    createdAt: NOW,
    archivedAt: null,
  }
}

function toLearnerRow({ id, classId, alias }: Learner) {
  return {
    id,
    classId,
    alias,
    aliasKey: alias.toLowerCase(),
    secretHash: id,
    recoveryHash: id,
    section: '',
    realName: null,
    accommodationJson: JSON.stringify(NO_ACCOMMODATION),
    joinedAt: NOW,
    lastSeenAt: NOW,
  }
}

type Draw = {
  readonly device?: string
  readonly moduleId?: string
  readonly attemptNo?: number
  readonly startedAt?: number
  /** How many of the twelve are answered by the key; the others are left empty. */
  readonly right?: number
  readonly from?: Course
}

/** Draws an attempt as a device would, and answers it. */
export function makeSubmission(id: string, draw: Draw = {}): SubmittedFact {
  const { device = 'device-1', moduleId = M1, attemptNo = 1, startedAt = NOW - 600_000, right = 12 } = draw
  const from = draw.from ?? course
  const { token } = startAttempt(
    { moduleId, learnerKey: device, attemptNo, lastSeen: {} },
    { course: from, now: startedAt },
  )
  const module = requireModule(from, (one) => one.id === moduleId)
  const items = readAttemptToken(token).items.slice(0, right)
  const responses = items.flatMap((drawn): (readonly [string, Response])[] => {
    const item = findItem(module, drawn.id)
    return item ? [[item.id, toKeyResponse(item)]] : []
  })
  return {
    id: makeHex(id),
    kind: 'attempt.submitted',
    at: startedAt + 300_000,
    moduleId,
    attemptId: makeHex(id),
    attemptNo,
    token,
    responses: Object.fromEntries(responses),
    confidence: {},
    times: Object.fromEntries(items.map((item) => [item.id, 20_000])),
    submittedAt: startedAt + 300_000,
  }
}

/** 32 hexadecimal signs that stand for a name. */
export function makeHex(name: string): string {
  return Buffer.from(name).toString('hex').padEnd(32, '0').slice(0, 32)
}
