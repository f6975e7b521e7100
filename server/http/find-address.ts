import { BlockList, isIP } from 'node:net'
import type { Env } from '../env'
import { readSocketAddress } from './socket-address'

/** Whoever has one IPv6 address has at least the 2^64 beside it. */
const IPV6_PARTS = 4

/**
 * Where a request comes from, as a name to count tries by; it is never kept as it is. It is the other end of the
 * connection, or, where that is a proxy of `TRUSTED_PROXY`, the last address of `X-Forwarded-For` that is none of them.
 * Whoever else writes that header is not believed.
 *
 * @returns null where it cannot be known
 */
export function findAddress(
  headers: Headers,
  { trustedProxies }: Pick<Env, 'trustedProxies'>,
): string | null {
  const trusted = toBlockList(trustedProxies)
  const told = (headers.get('x-forwarded-for') ?? '').split(',').map((one) => toPlain(one.trim()))
  let address = toPlain(readSocketAddress(headers) ?? '')
  while (isIP(address) !== 0 && trusted.check(address, familyOf(address))) {
    const before = told.pop()
    if (before === undefined || isIP(before) === 0) break
    address = before
  }
  return isIP(address) === 0 ? null : toNetwork(address)
}

function toBlockList(ranges: readonly string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [address = '', bits] = range.split('/')
    if (bits === undefined) list.addAddress(address, familyOf(address))
    else list.addSubnet(address, Number(bits), familyOf(address))
  }
  return list
}

/** An IPv4 address that came over IPv6 is that IPv4 address. */
function toPlain(address: string): string {
  return address.replace(/^::ffff:(?=[\d.]+$)/i, '')
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4'
}

function toNetwork(address: string): string {
  if (isIP(address) !== 6) return address
  const [first = '', second] = (address.split('%')[0] ?? '').toLowerCase().split('::')
  const [head, tail] = [first, second ?? ''].map((side) => side.split(':').filter(Boolean))
  const zeros = second === undefined ? 0 : 8 - (head?.length ?? 0) - (tail?.length ?? 0)
  const parts = [...(head ?? []), ...Array<string>(Math.max(0, zeros)).fill('0'), ...(tail ?? [])]
  return `${parts
    .slice(0, IPV6_PARTS)
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}
