import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { MAX_BODY_BYTES, readJsonBody } from './read-json-body'

const Shape = z.strictObject({ name: z.string() })
const address = 'http://course.test/api/attempts'
const read = (body: BodyInit, headers: Record<string, string> = {}) =>
  readJsonBody(new Request(address, { method: 'POST', body, headers, duplex: 'half' } as RequestInit), Shape)

const padTo = (bytes: number) => {
  const text = JSON.stringify({ name: '' })
  return JSON.stringify({ name: 'x'.repeat(bytes - text.length) })
}

describe('a request body', () => {
  test('is parsed once, by its schema', async () => {
    expect(await read('{"name":"quiz"}')).toEqual({ name: 'quiz' })
  })
  test.each([
    ['not JSON', '{', 'NOT_JSON'],
    ['nothing', '', 'NOT_JSON'],
    ['another shape', '{"name":1}', 'NOT_READABLE'],
    ['a field too many', '{"name":"a","more":1}', 'NOT_READABLE'],
    ['a bare value', 'null', 'NOT_READABLE'],
  ])('of %s is refused by code', async (_name, body, code) => {
    await expect(read(body)).rejects.toMatchObject({ code })
  })
  test('is read at the limit and refused one byte over', async () => {
    expect((await read(padTo(MAX_BODY_BYTES))).name.length).toBeGreaterThan(65_000)
    await expect(read(padTo(MAX_BODY_BYTES + 1))).rejects.toMatchObject({ code: 'TOO_LARGE' })
  })
  test('without an announced length is read no further than the limit', async () => {
    let pulled = 0
    let cancelled = false
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(16 * 1024))
      },
      cancel() {
        cancelled = true
      },
    })
    await expect(read(endless)).rejects.toMatchObject({ code: 'TOO_LARGE' })
    expect(cancelled).toBe(true)
    expect(pulled).toBeLessThan(10)
  })
})
