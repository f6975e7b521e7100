import { afterEach, expect, it } from 'vitest'
import { POST } from '#app/api/outbox/route'
import { hashSecret } from '../rights/hash-secret'
import type { Store } from '../store/store'
import { readAllRows } from '../store/testing/read-all-rows'
import { describeStores } from '../store/testing/with-stores'
import { insertClass, M1, makeHex, makeSubmission, NOW } from './testing/class-fixture'
import { DEVICE_SECRET as SECRET } from './testing/serve-outbox'

const opened = { id: makeHex('opened'), at: NOW, kind: 'module.opened', moduleId: M1 }

afterEach(() => {
  globalThis.courseStore = undefined
})

async function prepare(open: () => Promise<Store>): Promise<Store> {
  const store = await open()
  await insertClass(store, 'c')
  await store.db
    .updateTable('learner')
    .set({ secretHash: hashSecret(SECRET) })
    .where('id', '=', 'c-l1')
    .execute()
  globalThis.courseStore = Promise.resolve(store)
  return store
}

function ask(body: BodyInit, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const own = { authorization: `Bearer c-l1.${SECRET}`, origin: 'http://course.test', host: 'course.test' }
  const init = { method: 'POST', body, headers: { ...own, ...headers }, duplex: 'half' }
  return POST(new Request('http://course.test/api/outbox', init as RequestInit))
}

describeStores('the address to which devices send', (open) => {
  it('accepts a batch of a member, answers for each fact, and is never cached', async () => {
    const store = await prepare(open)
    const fact = makeSubmission('one')
    const response = await ask(JSON.stringify({ facts: [fact, opened] }))
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(await response.json()).toEqual({
      facts: [
        { id: fact.id, outcome: 'accepted' },
        { id: opened.id, outcome: 'accepted' },
      ],
    })
    const replay = await ask(JSON.stringify({ facts: [opened, fact] }), { 'x-forwarded-for': '1.2.3.4' })
    expect((await replay.json()).facts.map((one: { outcome: string }) => one.outcome)).toEqual([
      'known',
      'known',
    ])
    expect(await store.db.selectFrom('attempt').select('id').execute()).toHaveLength(1)
  })

  it.each([
    ['no secret', JSON.stringify({ facts: [opened] }), { authorization: '' }, 401],
    [
      'the secret of nobody',
      JSON.stringify({ facts: [opened] }),
      { authorization: `Bearer c-l2.${SECRET}` },
      401,
    ],
    ['another site', JSON.stringify({ facts: [opened] }), { origin: 'http://elsewhere.test' }, 403],
    ['no JSON', '{', {}, 400],
    ['no list', JSON.stringify({ facts: opened }), {}, 400],
    ['more beside it', JSON.stringify({ facts: [], score: 12 }), {}, 400],
    ['a NUL character', JSON.stringify({ facts: [{ ...opened, moduleId: '\0' }] }), {}, 400],
    ['51 facts', JSON.stringify({ facts: Array(51).fill(opened) }), {}, 400],
    ['ten megabytes', JSON.stringify({ facts: ['x'.repeat(10_000_000)] }), {}, 413],
  ])('refuses %s and writes nothing', async (_, body, headers, status) => {
    const store = await prepare(open)
    await store.db.updateTable('learner').set({ lastSeenAt: Date.now() }).execute()
    const before = await readAllRows(store)
    const response = await ask(body, headers)
    expect(response.status).toBe(status)
    expect(Object.keys(await response.json())).toEqual(expect.arrayContaining(['code', 'message']))
    expect(await readAllRows(store)).toEqual(before)
  })
})
