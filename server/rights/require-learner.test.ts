import { beforeAll, expect, it, vi } from 'vitest'
import type { Store } from '../store/store'
import { describeStores } from '../store/testing/with-stores'
import { requireLearner } from './require-learner'
import { type Cast, makeCast } from './testing/make-cast'

/** Hashing passwords is slow on purpose. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

describeStores('a learner’s device', (open) => {
  let store: Store
  let cast: Cast
  let secret: string
  beforeAll(async () => {
    store = await open()
    cast = await makeCast(store)
    secret = (cast.headers['student of this class'].get('authorization') ?? '').split('.')[1] ?? ''
  })
  const ask = (authorization: string, now?: number) =>
    requireLearner(store, new Headers({ authorization }), now)

  it.each([
    ['no id', (it: string) => `Bearer .${it}`],
    ['an id of nobody', (it: string) => `Bearer nobody.${it}`],
    ['a secret cut short', (it: string) => `Bearer ${cast.learnerId}.${it.slice(0, -1)}`],
    ['a secret of the right length', (it: string) => `Bearer ${cast.learnerId}.${'x'.repeat(it.length)}`],
    ['another learner’s id', (it: string) => `Bearer ${cast.otherLearnerId}.${it}`],
    ['the hash in place of the secret', () => `Bearer ${cast.learnerId}.${'0'.repeat(64)}`],
    ['another scheme', (it: string) => `Basic ${cast.learnerId}.${it}`],
    ['SQL for an id', (it: string) => `Bearer ' or '1'='1.${it}`],
    ['a secret without end', () => `Bearer ${cast.learnerId}.${'x'.repeat(5_000)}`],
    ['nothing', () => ''],
  ])('is refused with %s', async (_, write) => {
    await expect(ask(write(secret))).rejects.toMatchObject({ code: 'SIGN_IN' })
  })

  it('is noted as seen, once a minute at most', async () => {
    const readSeen = async () => {
      const row = await store.db
        .selectFrom('learner')
        .select('lastSeenAt')
        .where('id', '=', cast.learnerId)
        .executeTakeFirst()
      return row?.lastSeenAt ?? 0
    }
    const header = `Bearer ${cast.learnerId}.${secret}`
    const before = await readSeen()
    await ask(header, before + 59_999)
    expect(await readSeen()).toBe(before)
    await ask(header, before + 60_000)
    expect(await readSeen()).toBe(before + 60_000)
  })
})
