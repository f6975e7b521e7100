import { randomBytes } from 'node:crypto'
import type { Auth } from '../../auth/auth'
import { makeAuth, makeEducator, signInAs } from '../../auth/testing/make-educator'
import { makeId } from '../../store/make-id'
import type { Store } from '../../store/store'
import { hashSecret } from '../hash-secret'

export const ROLES = [
  'anonymous',
  'student of this class',
  'student of another class',
  'co-teacher',
  'educator of another class',
  'owner',
] as const
export type Role = (typeof ROLES)[number]

export type Cast = {
  readonly auth: Auth
  readonly classId: string
  readonly otherClassId: string
  readonly learnerId: string
  readonly otherLearnerId: string
  /** What the browser or device of each sends. */
  readonly headers: Readonly<Record<Role, Headers>>
}

/** Two classes with everybody who may come to their doors. */
export async function makeCast(store: Store): Promise<Cast> {
  const { auth } = makeAuth(store)
  const owner = await makeEducator(store, 'Ola')
  const coTeacher = await makeEducator(store, 'Cleo', owner)
  const stranger = await makeEducator(store, 'Sam', owner)
  const classId = await makeClass(store, 'BKRTMX', { owner: owner.id, 'co-teacher': coTeacher.id })
  const otherClassId = await makeClass(store, 'CHJKMN', { owner: stranger.id })
  const learner = await makeLearner(store, classId, 'Heron')
  const otherLearner = await makeLearner(store, otherClassId, 'Wren')
  return {
    auth,
    classId,
    otherClassId,
    learnerId: learner.id,
    otherLearnerId: otherLearner.id,
    headers: {
      anonymous: new Headers(),
      'student of this class': learner.headers,
      'student of another class': otherLearner.headers,
      'co-teacher': await signInAs(auth, coTeacher),
      'educator of another class': await signInAs(auth, stranger),
      owner: await signInAs(auth, owner),
    },
  }
}

async function makeClass(
  { write }: Store,
  code: string,
  educators: Readonly<Partial<Record<'owner' | 'co-teacher', string>>>,
): Promise<string> {
  const id = makeId()
  const policy = { attempts: null, counting: 'best', feedback: 'after-submission', minutes: null }
  const flags = { keepsNames: 0, isDemo: 0, createdAt: Date.now(), archivedAt: null }
  await write(async (trx) => {
    await trx
      .insertInto('class')
      .values({
        id,
        code,
        name: code,
        term: '2027',
        modulesJson: '[]',
        policyJson: JSON.stringify(policy),
        ...flags,
      })
      .execute()
    for (const role of ['owner', 'co-teacher'] as const) {
      const userId = educators[role]
      if (userId) await trx.insertInto('classEducator').values({ classId: id, userId, role }).execute()
    }
  })
  return id
}

async function makeLearner({ write }: Store, classId: string, alias: string) {
  const id = makeId()
  const secret = randomBytes(32).toString('base64url')
  const now = Date.now()
  const accommodationJson = JSON.stringify({ multiplier: 1, untimed: false, breaks: false })
  await write((trx) =>
    trx
      .insertInto('learner')
      .values({
        ...{
          id,
          classId,
          alias,
          aliasKey: alias.toLowerCase(),
          section: '',
          realName: null,
          accommodationJson,
        },
        ...{
          secretHash: hashSecret(secret),
          recoveryHash: hashSecret(`r${secret}`),
          joinedAt: now,
          lastSeenAt: now,
        },
      })
      .execute(),
  )
  return { id, headers: new Headers({ authorization: `Bearer ${id}.${secret}` }) }
}
