import { beforeAll, expect, it, vi } from 'vitest'
import type { Store } from '../store/store'
import { describeStores } from '../store/testing/with-stores'
import type { Auth } from './auth'
import { countTry, forgetTries, type Limit, RESET_LIMIT, SIGN_IN_LIMIT } from './count-try'
import type { Educator } from './educator'
import { makeAuth, makeEducator, signInAs } from './testing/make-educator'

const MINUTE_MS = 60_000
const START = Date.UTC(2027, 0, 4, 9)
const THREE: Limit = { name: 'three', max: 3, windowMs: 15 * MINUTE_MS }

/** Hashing passwords is slow on purpose. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

describeStores('tries', (open) => {
  let store: Store
  beforeAll(async () => {
    store = await open()
  })

  it('pass up to the limit, then wait for the rest of the window, then pass again', async () => {
    for (const after of [0, 1, 2]) await countTry(store, THREE, 'a@example.edu', START + after)
    await expect(countTry(store, THREE, 'a@example.edu', START + MINUTE_MS)).rejects.toMatchObject({
      code: 'TOO_MANY_TRIES',
      waitMs: 14 * MINUTE_MS,
      message: 'That was tried too often. Wait 14 minutes, then try again.',
    })
    await expect(countTry(store, THREE, 'a@example.edu', START + 15 * MINUTE_MS - 1)).rejects.toMatchObject({
      waitMs: 1,
      message: 'That was tried too often. Wait one minute, then try again.',
    })
    await countTry(store, THREE, 'a@example.edu', START + 15 * MINUTE_MS)
  })

  it('are counted for an account, in any letter case, and for no other', async () => {
    for (const email of ['B@example.edu', 'b@EXAMPLE.edu', ' b@example.edu']) {
      await countTry(store, THREE, email, START)
    }
    await expect(countTry(store, THREE, 'b@example.edu', START)).rejects.toThrow()
    await countTry(store, THREE, 'c@example.edu', START)
  })

  it('of one moment pass no more often than those in a row', async () => {
    const tries = Array.from({ length: 12 }, () => countTry(store, THREE, 'd@example.edu', START))
    const outcomes = await Promise.allSettled(tries)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
  })

  it('are forgotten after a success', async () => {
    for (const _ of [1, 2, 3]) await countTry(store, THREE, 'e@example.edu', START)
    await forgetTries(store, THREE, 'E@example.edu')
    await countTry(store, THREE, 'e@example.edu', START)
  })

  it('are kept without the address', async () => {
    const rows = await store.db.selectFrom('attemptLimit').select('key').execute()
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain('example')
  })

  it('of more than a day ago leave nothing behind', async () => {
    await countTry(store, THREE, 'f@example.edu', START + 25 * 60 * MINUTE_MS)
    expect(await store.db.selectFrom('attemptLimit').select('key').execute()).toHaveLength(1)
  })
})

describeStores('signing in', (open) => {
  let store: Store
  let auth: Auth
  let ada: Educator
  let ben: Educator
  beforeAll(async () => {
    store = await open()
    ;({ auth } = makeAuth(store))
    ada = await makeEducator(store, 'Ada')
    ben = await makeEducator(store, 'Ben', ada)
  })

  it('is tried ten times with a wrong password, then not even with the right one', async () => {
    for (let tries = 0; tries < SIGN_IN_LIMIT.max; tries += 1) {
      await expect(signInAs(auth, ada, 'not the password')).rejects.toMatchObject({ status: 'UNAUTHORIZED' })
    }
    await expect(signInAs(auth, ada)).rejects.toMatchObject({
      status: 'TOO_MANY_REQUESTS',
      body: { code: 'TOO_MANY_TRIES' },
    })
  })

  it('goes on for everybody else at the same address, whatever X-Forwarded-For says', async () => {
    const headers = new Headers({ 'x-forwarded-for': '203.0.113.7' })
    const body = { email: ben.email, password: 'a quiet heron at dusk' }
    for (let times = 0; times <= SIGN_IN_LIMIT.max; times += 1) {
      expect(await auth.api.signInEmail({ body, headers })).toMatchObject({ user: { id: ben.id } })
    }
  })

  it('asks for a new password five times an hour at most, known or not', async () => {
    for (const email of [ben.email, 'nobody@example.edu']) {
      for (let times = 0; times < RESET_LIMIT.max; times += 1) {
        await auth.api.requestPasswordReset({ body: { email } })
      }
      await expect(auth.api.requestPasswordReset({ body: { email } })).rejects.toMatchObject({
        status: 'TOO_MANY_REQUESTS',
      })
    }
  })

  it('keeps no network address', async () => {
    const rows = await store.db.selectFrom('session').select('ipAddress').execute()
    expect(rows.every(({ ipAddress }) => !ipAddress)).toBe(true)
  })
})
