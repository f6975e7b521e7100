import { beforeAll, expect, it, vi } from 'vitest'
import { POST as join } from '#app/api/join/route'
import { POST as recover } from '#app/api/recover/route'
import type { Store } from '../store/store'
import { readAllRows } from '../store/testing/read-all-rows'
import { describeStores } from '../store/testing/with-stores'
import { findJoinableClass } from './find-joinable-class'
import { joinClass } from './join-class'
import { recoverMembership } from './recover-membership'
import { makeClassWith, makeSecret, NOW } from './testing/make-class'

const CAMPUS = '203.0.113.7'
const MINUTE_MS = 60_000

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const busy = { code: 'TOO_MANY_TRIES' }
const asks = (code: string, alias = 'Crane') => ({ code, alias, secret: makeSecret() })

describeStores('joining from one address', (open) => {
  let store: Store
  let code: string
  let recoveryCode: string
  beforeAll(async () => {
    store = await open()
    const made = await makeClassWith(store, 'Heron')
    code = made.code
    recoveryCode = made.members[0]?.recoveryCode ?? ''
  })
  const miss = async (times: number, at: number, address: string | null = CAMPUS) => {
    for (let tries = 0; tries < times; tries += 1) await joinClass(store, asks('ZZZZZZ'), at, address)
  }

  it('is open to a class of 300 at once, of whom each typed a wrong code first', async () => {
    await miss(300, NOW)
    const all = Array.from({ length: 300 }, (_, place) => asks(code, `Bird ${place}`))
    const replies = await Promise.all(all.map((one) => joinClass(store, one, NOW, CAMPUS)))
    expect(replies.filter(({ kind }) => kind === 'joined')).toHaveLength(300)
  })

  it('rests after 600 codes that no class has, for that address alone, until the window ends', async () => {
    await miss(300, NOW)
    const before = await readAllRows(store)
    await expect(joinClass(store, asks('ZZZZZZ'), NOW, CAMPUS)).rejects.toMatchObject(busy)
    await expect(joinClass(store, asks(code), NOW, CAMPUS)).rejects.toMatchObject(busy)
    await expect(findJoinableClass(store, 'ZZZZZZ', NOW, CAMPUS)).rejects.toMatchObject(busy)
    expect(await readAllRows(store)).toEqual(before)
    expect(await joinClass(store, asks(code, 'Dunlin'), NOW, '198.51.100.1')).toMatchObject({
      kind: 'joined',
    })
    expect(await joinClass(store, asks(code, 'Egret'), NOW, null)).toMatchObject({ kind: 'joined' })
    const later = NOW + 15 * MINUTE_MS
    expect(await joinClass(store, asks(code, 'Finch'), later, CAMPUS)).toMatchObject({ kind: 'joined' })
  })

  it('counts a page opened with a wrong code as a miss, and none with the right one', async () => {
    const read = async () =>
      (await store.db.selectFrom('attemptLimit').select('count').execute()).reduce(
        (sum, row) => sum + row.count,
        0,
      )
    const before = await read()
    await findJoinableClass(store, code, NOW, '198.51.100.9')
    expect(await read()).toBe(before)
    await findJoinableClass(store, 'ZZZZZZ', NOW, '198.51.100.9')
    expect(await read()).toBe(before + 2)
  })

  it('asks for a wrong recovery code ten times at most of those that begin alike; the right one still passes', async () => {
    const wrong = { code, recoveryCode: `ZZZZ${recoveryCode.slice(4)}`, secret: makeSecret() }
    for (let tries = 0; tries < 10; tries += 1)
      expect(await recoverMembership(store, wrong, NOW, null)).toEqual({ kind: 'not-found' })
    await expect(recoverMembership(store, wrong, NOW, null)).rejects.toMatchObject(busy)
    await expect(recoverMembership(store, wrong, NOW, '198.51.100.77')).rejects.toMatchObject(busy)
    const right = { ...wrong, recoveryCode }
    expect(await recoverMembership(store, right, NOW, CAMPUS)).toMatchObject({ kind: 'recovered' })
  })

  it('rests for a class after 300 wrong recovery codes from anywhere, and for no other class', async () => {
    const ask = (ofClass: string, place: number) => ({
      code: ofClass,
      recoveryCode: String(place).padStart(16, '0').split('').reverse().join(''),
      secret: makeSecret(),
    })
    const other = await makeClassWith(store, 'Wren')
    const tried = Array.from({ length: 400 }, (_, place) => ask(code, 1000 + place))
    const outcomes: string[] = []
    for (const one of tried)
      outcomes.push(
        await recoverMembership(store, one, NOW, null).then(
          ({ kind }) => kind,
          () => 'busy',
        ),
      )
    expect(outcomes.filter((kind) => kind === 'not-found')).toHaveLength(290)
    const [wren] = other.members
    const right = { code: other.code, recoveryCode: wren?.recoveryCode ?? '', secret: makeSecret() }
    expect(await recoverMembership(store, right, NOW, CAMPUS)).toMatchObject({ kind: 'recovered' })
  })

  it('is counted by no address that somebody wrote, and no address is kept', async () => {
    globalThis.courseStore = Promise.resolve(store)
    const origin = { origin: 'http://course.test', host: 'course.test' }
    const headers = { ...origin, 'x-forwarded-for': '192.0.2.200', 'x-real-ip': '192.0.2.200' }
    const post = (open: typeof join, body: unknown) =>
      open(new Request('http://course.test', { method: 'POST', headers, body: JSON.stringify(body) }))
    const count = async () => (await store.db.selectFrom('attemptLimit').select('key').execute()).length
    const before = await count()
    expect((await post(join, asks('ZZZZZZ'))).status).toBe(200)
    const wrong = { code: 'ZZZZZZ', recoveryCode: '0123456789ABCDEF', secret: makeSecret() }
    expect((await post(recover, wrong)).status).toBe(200)
    const keys = await store.db.selectFrom('attemptLimit').select('key').execute()
    globalThis.courseStore = undefined
    expect(keys.length - before).toBeLessThanOrEqual(3)
    expect(JSON.stringify(keys)).not.toMatch(/203\.0|192\.0|198\.51|ZZZZ/)
  })
})
