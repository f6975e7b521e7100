import { describe, expect, test } from 'vitest'
import type { AcceptedFact, Fact } from '#domain/classes/fact.schema'
import type { ClassMembership } from '../class-membership'
import { makeOutboxStorage, type OutboxItem } from './outbox-storage'
import { type SendEdge, sendBatch } from './send-batch'
import { makeDeviceStorage } from './testing/make-tab-storage'

const member: ClassMembership = {
  classId: 'c',
  className: 'Oncology',
  learnerId: 'one',
  secret: 'secret',
  alias: 'Heron',
  recoveryCode: '',
  claimEarlier: false,
}
const waiting = (id: string, more: Partial<OutboxItem> = {}, fact: Partial<Fact> = {}): OutboxItem => ({
  learnerId: 'one',
  state: 'waiting',
  message: '',
  ...more,
  fact: { id, at: 1, kind: 'module.opened', moduleId: 'm1-a', ...fact } as Fact,
})
type Reply = { readonly status: number; readonly body: unknown }
type Asked = { readonly ids: readonly string[]; readonly authorization: string; readonly bytes: number }

function makeDevice(
  items: readonly OutboxItem[],
  reply: (ids: readonly string[]) => Reply | 'no connection',
) {
  const storage = makeOutboxStorage({ storage: makeDeviceStorage(), events: new EventTarget() })
  for (const item of items) storage.put(item)
  const asked: Asked[] = []
  const edge: SendEdge = {
    storage,
    loadMembership: () => member,
    isOnline: () => true,
    post: async (body, authorization) => {
      const { facts }: { facts: readonly Fact[] } = JSON.parse(body)
      const ids = facts.map((fact) => fact.id)
      asked.push({ ids, authorization, bytes: body.length })
      const answer = reply(ids)
      if (answer === 'no connection') throw new TypeError('fetch failed')
      return answer
    },
  }
  return { edge, storage, asked }
}

const accept = (ids: readonly string[]): Reply => ({
  status: 200,
  body: { facts: ids.map((id): AcceptedFact => ({ id, outcome: 'accepted' })) },
})
const names = (storage: { list: () => readonly OutboxItem[] }) =>
  storage.list().map((item) => [item.fact.id, item.state, item.message])

describe('a batch', () => {
  test('leaves the device once it is acknowledged, sent as the learner of this class', async () => {
    const { edge, storage, asked } = makeDevice([waiting('a'), waiting('b')], accept)
    expect(await sendBatch(edge)).toEqual({ outcome: 'sent', left: 0 })
    expect(storage.list()).toEqual([])
    expect(asked.map(({ ids, authorization }) => ({ ids, authorization }))).toEqual([
      { ids: ['a', 'b'], authorization: 'Bearer one.secret' },
    ])
  })

  test('leaves out what waits for another class, was refused, or was noted', async () => {
    const items = [
      waiting('other', { learnerId: 'two' }),
      waiting('refused', { state: 'refused', message: 'No.' }),
      waiting('noted', { state: 'noted', message: 'Kept.' }),
    ]
    const { edge, storage, asked } = makeDevice(items, accept)
    expect(await sendBatch(edge)).toEqual({ outcome: 'sent', left: 0 })
    expect([asked, storage.list().length]).toEqual([[], 3])
  })

  test('sets aside what is refused, keeps what has a note, and lets the others go', async () => {
    const items = ['known', 'new', 'no', 'over'].map((id) => waiting(id))
    const facts: readonly AcceptedFact[] = [
      { id: 'known', outcome: 'known' },
      { id: 'new', outcome: 'accepted' },
      { id: 'no', outcome: 'refused', code: 'TOKEN_REFUSED', message: 'Not from here.' },
      { id: 'over', outcome: 'accepted', note: 'Does not count.' },
    ]
    const { edge, storage } = makeDevice(items, () => ({ status: 200, body: { facts } }))
    expect(await sendBatch(edge)).toEqual({ outcome: 'sent', left: 0 })
    expect(names(storage)).toEqual([
      ['no', 'refused', 'Not from here.'],
      ['over', 'noted', 'Does not count.'],
    ])
  })

  test.each([400, 413, 422])(
    'that the server answers with %d is halved until the bad one is alone',
    async (status) => {
      const items = ['a', 'b', 'bad', 'c', 'd'].map((id, at) => waiting(id, {}, { at }))
      const { edge, storage, asked } = makeDevice(items, (ids) =>
        ids.includes('bad') ? { status, body: { message: 'Unreadable.' } } : accept(ids),
      )
      expect(await sendBatch(edge)).toEqual({ outcome: 'sent', left: 0 })
      expect(names(storage)).toEqual([['bad', 'refused', 'Unreadable.']])
      expect(asked.map((one) => one.ids.join(' '))).toEqual(['a b bad c d', 'a b bad', 'a b', 'bad', 'c d'])
    },
  )

  test.each([
    ['a busy server', { status: 503, body: null }, { outcome: 'failed' }],
    ['too many at once', { status: 429, body: null }, { outcome: 'failed' }],
    ['a page of somebody else', { status: 200, body: null }, { outcome: 'failed' }],
    [
      'half an answer',
      { status: 200, body: { facts: [{ id: 'a', outcome: 'accepted' }] } },
      { outcome: 'failed' },
    ],
    ['an answer to something else', accept(['b', 'a']), { outcome: 'failed' }],
    ['no connection', 'no connection', { outcome: 'failed' }],
    [
      'another device',
      { status: 401, body: { message: 'Join again.' } },
      { outcome: 'moved', message: 'Join again.' },
    ],
  ] as const)('that meets %s stays whole', async (_, reply, outcome) => {
    const items = [waiting('a'), waiting('b')]
    const { edge, storage } = makeDevice(items, () => reply)
    expect(await sendBatch(edge)).toEqual(outcome)
    expect(storage.list()).toEqual(items)
  })

  test('knows an offline device from a silent server', async () => {
    const { edge } = makeDevice([waiting('a')], () => 'no connection')
    expect(await sendBatch({ ...edge, isOnline: () => false })).toEqual({ outcome: 'offline' })
  })

  test('holds fifty facts at most, and no more than the server reads', async () => {
    const many = Array.from({ length: 60 }, (_, index) => waiting(`${index}`.padStart(2, '0')))
    const few = makeDevice(many, accept)
    expect(await sendBatch(few.edge)).toEqual({ outcome: 'sent', left: 10 })
    const large = Array.from({ length: 30 }, (_, index) =>
      waiting(`${index}`.padStart(2, '0'), {}, { moduleId: 'é'.repeat(10_000) }),
    )
    const heavy = makeDevice(large, accept)
    await sendBatch(heavy.edge)
    expect(heavy.asked.map((one) => one.ids.length)).toEqual([12])
    const huge = makeDevice([waiting('x', {}, { moduleId: 'y'.repeat(300_000) })], accept)
    await sendBatch(huge.edge)
    expect(huge.asked.map((one) => one.ids)).toEqual([['x']])
  })

  test('is nothing on a device that is in no class', async () => {
    const { edge, asked } = makeDevice([waiting('a')], accept)
    expect(await sendBatch({ ...edge, loadMembership: () => null })).toEqual({ outcome: 'sent', left: 0 })
    expect(asked).toEqual([])
  })
})
