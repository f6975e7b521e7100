import { afterEach, describe, expect, test, vi } from 'vitest'
import { gradeAttempt, makeId, startAttempt } from './attempt-exchange'

const request = { moduleId: 'm1', learnerKey: 'learner-key', attemptNo: 1, lastSeen: {} }

function answerWith(status: number, body: unknown) {
  const reply = vi.fn(async (_address: string, _init: RequestInit) => Response.json(body, { status }))
  vi.stubGlobal('fetch', reply)
  return reply
}

afterEach(() => vi.unstubAllGlobals())

describe('asking the course', () => {
  test('says for whose class only where it is told', async () => {
    const reply = answerWith(200, { token: 'token' })
    await startAttempt(request)
    await startAttempt(request, undefined, 'Bearer one.secret')
    const headers = reply.mock.calls.map(([, init]) => new Headers(init.headers).get('authorization'))
    expect(headers).toEqual([null, 'Bearer one.secret'])
  })

  test('gives a started attempt with an id of this device', async () => {
    const reply = answerWith(200, { token: 'token' })
    expect(await startAttempt(request)).toEqual({
      outcome: 'started',
      attempt: { token: 'token' },
      attemptId: expect.stringMatching(/^[0-9a-f]{32}$/),
    })
    expect(reply.mock.calls[0]?.[0]).toBe('/api/attempts')
    expect(JSON.parse(String(reply.mock.calls[0]?.[1].body))).toEqual(request)
  })

  test.each([
    ['ITEM_VERSION_GONE', { itemIds: ['q1'] }, { kind: 'content', message: 'm', itemIds: ['q1'] }],
    ['ATTEMPT_CHANGED', {}, { kind: 'changed', message: 'm' }],
    ['TOKEN_REFUSED', {}, { kind: 'token', message: 'm' }],
    [
      'NUMBER_AMBIGUOUS',
      { problems: [{ itemId: 'q1', code: 'NUMBER_AMBIGUOUS', message: 'm' }] },
      { kind: 'answers', message: 'm', problems: [{ itemId: 'q1', code: 'NUMBER_AMBIGUOUS', message: 'm' }] },
    ],
    ['UNKNOWN_ITEM', { itemIds: ['q1'] }, { kind: 'fault', message: 'm' }],
    ['SERVER_FAULT', {}, { kind: 'fault', message: 'm' }],
  ])('turns %s into a failure one can go on from', async (code, more, failure) => {
    answerWith(422, { code, message: 'm', ...more })
    expect(await gradeAttempt({ token: 'token', responses: {} })).toEqual({ outcome: 'failed', failure })
  })

  test('that cannot be reached says offline', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('fetch failed')
    })
    expect(await startAttempt(request)).toMatchObject({ outcome: 'failed', failure: { kind: 'offline' } })
  })

  test('that answers with a page instead of JSON is a fault, whatever the status', async () => {
    for (const status of [200, 502]) {
      vi.stubGlobal('fetch', async () => new Response('<html>', { status }))
      expect(await startAttempt(request)).toMatchObject({ outcome: 'failed', failure: { kind: 'fault' } })
    }
  })
})

test('ids are 32 hexadecimal digits and do not repeat', () => {
  const ids = Array.from({ length: 500 }, makeId)
  expect(new Set(ids).size).toBe(500)
  expect(ids.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true)
})
