import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findAddress } from './find-address'
import { noteSocketAddresses, readSocketAddress } from './socket-address'

const from = (socket: string, forwarded?: string) =>
  new Headers({
    'x-course-socket': `${globalThis.courseSocketMark} ${socket}`,
    ...(forwarded !== undefined && { 'x-forwarded-for': forwarded }),
  })
const NONE: readonly string[] = []
const PROXY = ['10.0.0.0/8', '2001:db8::/32']

beforeAll(noteSocketAddresses)

describe('where a request comes from', () => {
  it.each([
    ['the connection', '203.0.113.7', undefined, NONE, '203.0.113.7'],
    ['the connection, whatever is forged', '203.0.113.7', '198.51.100.1', NONE, '203.0.113.7'],
    ['the connection of one who is no proxy of ours', '203.0.113.7', '198.51.100.1', PROXY, '203.0.113.7'],
    ['what our proxy says', '10.1.2.3', '198.51.100.1', PROXY, '198.51.100.1'],
    ['what our proxy added, not what came to it', '10.1.2.3', '6.6.6.6, 198.51.100.1', PROXY, '198.51.100.1'],
    ['before two proxies of ours', '10.1.2.3', '6.6.6.6, 198.51.100.1, 10.9.9.9', PROXY, '198.51.100.1'],
    ['our proxy itself, where it says nothing', '10.1.2.3', undefined, PROXY, '10.1.2.3'],
    ['our proxy, where it says nonsense', '10.1.2.3', "' or 1=1", PROXY, '10.1.2.3'],
    ['IPv4 over IPv6', '::ffff:10.1.2.3', '198.51.100.1', PROXY, '198.51.100.1'],
    ['a network of IPv6', '2a00:1:02:3:4:5:6:7', undefined, NONE, '2a00:1:2:3::/64'],
    ['a network of IPv6, cut short', '2a00::7', undefined, NONE, '2a00:0:0:0::/64'],
    ['before a proxy of IPv6', '2001:db8::1', '2a00:1:2:3::9', PROXY, '2a00:1:2:3::/64'],
    ['nowhere', '', '198.51.100.1', NONE, null],
  ])('is %s', (_, socket, forwarded, trustedProxies, address) => {
    expect(findAddress(from(socket, forwarded), { trustedProxies })).toBe(address)
  })

  it('is not known where the header was written by somebody else', () => {
    for (const written of ['10.1.2.3', 'undefined 10.1.2.3', 'x 10.1.2.3']) {
      const headers = new Headers({ 'x-course-socket': written, 'x-forwarded-for': '198.51.100.1' })
      expect(findAddress(headers, { trustedProxies: PROXY })).toBeNull()
    }
  })
})

describe('a server of this process', () => {
  let seen: IncomingHttpHeaders = {}
  const server = createServer((request, response) => {
    seen = request.headers
    response.end()
  })
  beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
  afterAll(() => new Promise((done) => server.close(done)))

  it('notes the address of each connection over whatever was sent', async () => {
    const { port } = server.address() as AddressInfo
    const headers = {
      'x-course-socket': `${globalThis.courseSocketMark} 6.6.6.6`,
      'x-forwarded-for': '6.6.6.6',
    }
    await fetch(`http://127.0.0.1:${port}/`, { headers })
    const arrived = new Headers({ 'x-course-socket': String(seen['x-course-socket']) })
    expect(readSocketAddress(arrived)).toBe('127.0.0.1')
  })
})
