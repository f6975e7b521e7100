import { expect, test } from '@playwright/test'
import { readCourse } from '#server/course/load-course'

const [module] = readCourse().modules
const start = { moduleId: module?.id, learnerKey: 'learner-7', attemptNo: 1 }

type Started = { readonly token: string; readonly items: readonly { readonly id: string }[] }

test('an attempt is drawn the same for the same learner, and graded without being stored', async ({
  request,
}) => {
  const one: Started = await (await request.post('/api/attempts', { data: start })).json()
  const two: Started = await (await request.post('/api/attempts', { data: start })).json()
  expect(two.items).toEqual(one.items)
  expect(one.items).toHaveLength(12)
  const graded = await request.post('/api/attempts/grade', { data: { token: one.token, responses: {} } })
  expect(graded.status()).toBe(200)
  expect(graded.headers()['cache-control']).toContain('no-store')
})

test('a tampered token is refused', async ({ request }) => {
  const { token }: Started = await (await request.post('/api/attempts', { data: start })).json()
  const tampered = `${token.slice(0, 10)}${token[10] === 'A' ? 'B' : 'A'}${token.slice(11)}`
  const answer = await request.post('/api/attempts/grade', { data: { token: tampered, responses: {} } })
  expect(answer.status()).toBeGreaterThanOrEqual(400)
  expect(await answer.json()).toMatchObject({
    code: expect.stringMatching(/TOKEN/),
    message: expect.any(String),
  })
})

test('an answer for a question that was not drawn is refused, and says so', async ({ request }) => {
  const { token }: Started = await (await request.post('/api/attempts', { data: start })).json()
  const responses = { 'm9-q99': { kind: 'true-false', choice: true } }
  const answer = await request.post('/api/attempts/grade', { data: { token, responses } })
  expect(answer.status()).toBe(422)
  expect(await answer.json()).toMatchObject({
    code: 'UNKNOWN_ITEM',
    message: expect.stringContaining('m9-q99'),
  })
})

test('a body over 64 kB is refused', async ({ request }) => {
  const answer = await request.post('/api/attempts/grade', {
    data: { token: 'x'.repeat(70_000), responses: {} },
  })
  expect(answer.status()).toBe(413)
  expect(await answer.json()).toMatchObject({ code: 'TOO_LARGE' })
})

for (const [name, data] of [
  ['not JSON', 'hello'],
  ['an unknown module', { ...start, moduleId: 'm9-nothing' }],
  ['a further field', { ...start, admin: true }],
  ['a number for text', { ...start, learnerKey: 7 }],
] as const) {
  test(`${name} gets a clear refusal`, async ({ request }) => {
    const answer = await request.post('/api/attempts', {
      data,
      headers: { 'content-type': 'application/json' },
    })
    expect(answer.status()).toBeGreaterThanOrEqual(400)
    expect(answer.status()).toBeLessThan(500)
    expect(await answer.json()).toMatchObject({ code: expect.any(String), message: expect.any(String) })
  })
}
