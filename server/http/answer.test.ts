import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { answer } from '#app/api/answer'
import { AttemptError } from '../attempts/attempt-error'
import { RightsError } from '../rights/rights-error'
import { MAX_BODY_BYTES, readJson } from './read-json'
import { TooManyTriesError } from './too-many-tries-error'

const Body = z.object({ name: z.string(), modules: z.array(z.object({ dueAt: z.number().nullable() })) })
const HERE = 'http://127.0.0.1:3000'

const post = (body: BodyInit | null, headers: Readonly<Record<string, string>> = { origin: HERE }) =>
  new Request(`${HERE}/api/anything`, {
    method: 'POST',
    body,
    headers: { host: '127.0.0.1:3000', ...headers },
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  })

const ask = async (request: Request, work: () => Promise<unknown> = () => readJson(request, Body)) => {
  const response = await answer(request, work)
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) }
}

describe('what arrives', () => {
  it('is parsed once and answered as JSON that nobody caches', async () => {
    const value = { name: 'Ward 4', modules: [{ dueAt: null }] }
    const { status, headers, body } = await ask(post(JSON.stringify(value)))
    expect({ status, body, cache: headers.get('cache-control') }).toEqual({
      status: 200,
      body: value,
      cache: 'no-store',
    })
  })

  it.each([
    ['text that is no JSON', '{"name":', 400, 'NOT_JSON'],
    ['nothing', '', 400, 'NOT_JSON'],
    ['the wrong kind', '[]', 400, 'NOT_READABLE'],
    ['a NUL character', '{"name":"a\\u0000b","modules":[]}', 400, 'NOT_READABLE'],
    ['a hundred thousand brackets', '['.repeat(100_000), 400, 'NOT_JSON'],
  ])('is refused: %s', async (_, text, status, code) => {
    const refused = await ask(post(text))
    expect({ status: refused.status, code: refused.body.code }).toEqual({ status, code })
  })

  it('is refused with the path of what is wrong and what would be right', async () => {
    const { body } = await ask(post(JSON.stringify({ name: 7, modules: [{ dueAt: 'soon' }] })))
    expect(body).toEqual({
      code: 'NOT_READABLE',
      message:
        'What arrived cannot be used, so nothing was changed. name: Invalid input: expected string, received number',
      problems: [
        { path: 'name', problem: 'Invalid input: expected string, received number' },
        { path: 'modules.0.dueAt', problem: 'Invalid input: expected number, received string' },
      ],
    })
  })

  it('is read to the limit and no further, whatever length it claims', async () => {
    const size = 10 * 1024 * 1024
    let given = 0
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (given >= size) return controller.close()
        given += 16_384
        controller.enqueue(new Uint8Array(16_384).fill(32))
      },
    })
    const { status, body } = await ask(post(stream))
    expect({ status, code: body.code }).toEqual({ status: 413, code: 'TOO_LARGE' })
    expect(given).toBeLessThan(MAX_BODY_BYTES + 5 * 16_384)
  })

  it('is refused unread when it claims to be too long', async () => {
    const request = post('{}', { origin: HERE, 'content-length': String(10 * 1024 * 1024) })
    expect((await ask(request)).status).toBe(413)
    expect(request.bodyUsed).toBe(false)
  })
})

describe('where it comes from', () => {
  const work = vi.fn(async () => ({ done: true }))
  it.each([
    ['our own page', { origin: HERE }, 200],
    ['our own page, named by the browser alone', { 'sec-fetch-site': 'same-origin' }, 200],
    ['a program with a learner’s secret', { authorization: 'Bearer a.b' }, 200],
    ['a page of another site', { origin: 'https://evil.example' }, 403],
    ['a page of another port', { origin: 'http://127.0.0.1:4000' }, 403],
    [
      'another site, with a learner’s secret',
      { origin: 'https://evil.example', authorization: 'Bearer a.b' },
      403,
    ],
    ['a page that hides', { origin: 'null' }, 403],
    ['nowhere', {}, 403],
    ['another site, named by the browser alone', { 'sec-fetch-site': 'cross-site' }, 403],
    [
      'another site that claims our proxy’s name',
      { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-for': '127.0.0.1' },
      403,
    ],
  ])('%s', async (_, headers: Readonly<Record<string, string>>, status) => {
    work.mockClear()
    expect((await ask(post('{}', headers), work)).status).toBe(status)
    expect(work).toHaveBeenCalledTimes(status === 200 ? 1 : 0)
  })

  it('does not matter for reading', async () => {
    const request = new Request(HERE, { headers: { origin: 'https://evil.example' } })
    expect((await ask(request, work)).status).toBe(200)
  })

  it('may be BASE_URL, whatever host a proxy asks for', async () => {
    vi.stubEnv('BASE_URL', 'https://course.example.edu/')
    expect((await ask(post('{}', { origin: 'https://course.example.edu' }), work)).status).toBe(200)
    expect((await ask(post('{}', { origin: 'http://course.example.edu' }), work)).status).toBe(403)
    vi.unstubAllEnvs()
  })
})

describe('refusals', () => {
  it.each([
    [new RightsError('SIGN_IN'), 401, 'SIGN_IN'],
    [new RightsError('NOT_ALLOWED'), 403, 'NOT_ALLOWED'],
    [new RightsError('NOT_YOURS'), 404, 'NOT_YOURS'],
    [new AttemptError('TOKEN_REFUSED', 'no'), 403, 'TOKEN_REFUSED'],
    [new TooManyTriesError(90_000), 429, 'TOO_MANY_TRIES'],
  ])('%s', async (error, status, code) => {
    const refused = await ask(post('{}'), () => Promise.reject(error))
    expect({ status: refused.status, code: refused.body.code }).toEqual({ status, code })
    expect(refused.headers.get('retry-after')).toBe(status === 429 ? '90' : null)
  })

  it('of our own fault tell nothing of it', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    const refused = await ask(post('{}'), () => Promise.reject(new Error('password=hunter2')))
    expect(refused.status).toBe(500)
    expect(JSON.stringify(refused.body)).not.toContain('hunter2')
    expect(logged).toHaveBeenCalledOnce()
    logged.mockRestore()
  })

  it('of nothing to say are 204, and a file keeps its own headers', async () => {
    expect((await ask(post('{}'), async () => undefined)).status).toBe(204)
    const file = await answer(
      post('{}'),
      async () => new Response('a,b', { headers: { 'content-type': 'text/csv' } }),
    )
    expect([file.headers.get('content-type'), file.headers.get('cache-control')]).toEqual([
      'text/csv',
      'no-store',
    ])
  })
})
