import { readdirSync } from 'node:fs'
import { beforeAll, expect, it, vi } from 'vitest'
import { requireEducator } from '../auth/find-educator'
import type { Store } from '../store/store'
import { describeStores } from '../store/testing/with-stores'
import { requireClassEducator } from './require-class-educator'
import { requireClassLearner } from './require-class-learner'
import { requireClassOwner } from './require-class-owner'
import { requireLearner } from './require-learner'
import { RightsError } from './rights-error'
import type { GuardedRight } from './routes'
import { type Cast, makeCast, ROLES, type Role } from './testing/make-cast'

type Outcome = 'passes' | 'SIGN_IN' | 'NOT_YOURS' | 'NOT_ALLOWED'
type Case = Readonly<Record<Role, Outcome>>

const NOBODY: Case = {
  anonymous: 'SIGN_IN',
  'student of this class': 'SIGN_IN',
  'student of another class': 'SIGN_IN',
  'co-teacher': 'SIGN_IN',
  'educator of another class': 'SIGN_IN',
  owner: 'SIGN_IN',
}

/** A right that is added to the list of rights and not to this table does not compile. */
const TABLE: Readonly<Record<GuardedRight, Case>> = {
  educator: { ...NOBODY, 'co-teacher': 'passes', 'educator of another class': 'passes', owner: 'passes' },
  'class-educator': {
    ...NOBODY,
    'co-teacher': 'passes',
    'educator of another class': 'NOT_YOURS',
    owner: 'passes',
  },
  'class-learner': {
    ...NOBODY,
    'co-teacher': 'passes',
    'educator of another class': 'NOT_YOURS',
    owner: 'passes',
  },
  'class-owner': {
    ...NOBODY,
    'co-teacher': 'NOT_ALLOWED',
    'educator of another class': 'NOT_YOURS',
    owner: 'passes',
  },
  learner: { ...NOBODY, 'student of this class': 'passes', 'student of another class': 'passes' },
}

type Ask = (store: Store, cast: Cast, headers: Headers) => Promise<unknown>

/** Each right as a door asks for it: first who it is, then whether they may. */
const ASK: Readonly<Record<GuardedRight, Ask>> = {
  educator: async (_, { auth }, headers) => requireEducator(headers, auth),
  'class-educator': async (store, { auth, classId }, headers) =>
    requireClassEducator(store, await requireEducator(headers, auth), classId),
  'class-learner': async (store, { auth, classId, learnerId }, headers) =>
    requireClassLearner(store, await requireEducator(headers, auth), classId, learnerId),
  'class-owner': async (store, { auth, classId }, headers) =>
    requireClassOwner(store, await requireEducator(headers, auth), classId),
  learner: async (store, _, headers) => requireLearner(store, headers),
}

/** The file of each right, so that none stands in the folder without a row above. */
const FILES: Readonly<Record<GuardedRight, string | null>> = {
  educator: null,
  'class-educator': 'require-class-educator.ts',
  'class-learner': 'require-class-learner.ts',
  'class-owner': 'require-class-owner.ts',
  learner: 'require-learner.ts',
}

const RIGHTS = Object.keys(TABLE) as GuardedRight[]

/** Hashing passwords is slow on purpose. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

it('every right of the folder stands in the table', () => {
  const folder = readdirSync(new URL('.', import.meta.url)).filter((name) =>
    /^require-.*(?<!\.test)\.ts$/.test(name),
  )
  expect(folder.sort()).toEqual(
    Object.values(FILES)
      .filter((name) => name !== null)
      .sort(),
  )
})

describeStores('role table', (open) => {
  let store: Store
  let cast: Cast
  beforeAll(async () => {
    store = await open()
    cast = await makeCast(store)
  })

  for (const right of RIGHTS) {
    it(`${right}: exactly the allowed pass`, async () => {
      const outcomes: Partial<Record<Role, Outcome>> = {}
      for (const role of ROLES) outcomes[role] = await meet(() => ASK[right](store, cast, cast.headers[role]))
      expect(outcomes).toEqual(TABLE[right])
    })
  }

  it('a learner of another class is nobody here, even to the owner', async () => {
    const { auth, classId, otherLearnerId, headers } = cast
    const owner = await requireEducator(headers.owner, auth)
    expect(await meet(() => requireClassLearner(store, owner, classId, otherLearnerId))).toBe('NOT_YOURS')
  })

  it('a student’s secret opens that student’s record alone', async () => {
    const { headers, learnerId, classId } = cast
    const learner = await requireLearner(store, headers['student of this class'])
    expect(learner).toEqual({ id: learnerId, classId, alias: 'Heron' })
  })

  it('a class that does not exist is answered like one of others', async () => {
    const owner = await requireEducator(cast.headers.owner, cast.auth)
    expect(await meet(() => requireClassOwner(store, owner, 'nothing'))).toBe('NOT_YOURS')
  })
})

async function meet(ask: () => Promise<unknown>): Promise<Outcome> {
  try {
    await ask()
    return 'passes'
  } catch (error) {
    if (error instanceof RightsError) return error.code
    throw error
  }
}
