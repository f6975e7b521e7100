import type { JoinReply, MyClass, RecoverReply } from '#domain/classes/join.schema'
import { type ClassMembership, writeAuthorization } from './class-membership'

/** A request that did not give an answer of its kind. `path` names the field that cannot be used. */
export type ExchangeFault =
  | { readonly kind: 'refused'; readonly problems: Readonly<Record<string, string>> }
  | { readonly kind: 'not-a-member' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'failed' }

type Sent = { readonly code: string; readonly secret: string }

export function joinClass(sent: Sent & { readonly alias: string }): Promise<JoinReply | ExchangeFault> {
  return exchange<JoinReply>('/api/join', { method: 'POST', body: JSON.stringify(sent) })
}

export function recoverMembership(
  sent: Sent & { readonly recoveryCode: string },
): Promise<RecoverReply | ExchangeFault> {
  return exchange<RecoverReply>('/api/recover', { method: 'POST', body: JSON.stringify(sent) })
}

export async function readMyClass(
  membership: ClassMembership,
): Promise<{ readonly kind: 'read'; readonly mine: MyClass } | ExchangeFault> {
  const headers = { authorization: writeAuthorization(membership) }
  const mine = await exchange<MyClass>('/api/me', { headers })
  return 'kind' in mine ? mine : { kind: 'read', mine }
}

/** @returns everything that the class holds, as the text of a file */
export async function exportMyself(
  membership: ClassMembership,
): Promise<{ readonly kind: 'exported'; readonly text: string } | ExchangeFault> {
  const headers = { authorization: writeAuthorization(membership) }
  const whole = await exchange<object>('/api/me?export', { headers })
  if ('kind' in whole && isFault(whole)) return whole
  return { kind: 'exported', text: JSON.stringify(whole, null, 2) }
}

/** Erases everything that the class holds of this learner. */
export async function leaveClass(
  membership: ClassMembership,
): Promise<{ readonly kind: 'left' } | ExchangeFault> {
  const headers = { authorization: writeAuthorization(membership) }
  const left = await exchange<null>('/api/me', { method: 'DELETE', headers })
  return left ?? { kind: 'left' }
}

/** 32 bytes of chance as base64url: the device's own secret. */
export function makeDeviceSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

async function exchange<Reply>(address: string, init: RequestInit): Promise<Reply | ExchangeFault> {
  try {
    const response = await fetch(address, { ...init, cache: 'no-store' })
    if (response.status === 204) return null as Reply
    if (response.ok) return (await response.json()) as Reply
    return await readFault(response)
  } catch {
    return { kind: 'unreachable' }
  }
}

async function readFault(response: Response): Promise<ExchangeFault> {
  if (response.status === 401) return { kind: 'not-a-member' }
  if (response.status === 429) return { kind: 'busy' }
  if (response.status !== 400) return { kind: 'failed' }
  const body = (await response.json()) as { readonly problems?: readonly Problem[] }
  return {
    kind: 'refused',
    problems: Object.fromEntries((body.problems ?? []).map(({ path, problem }) => [path, problem])),
  }
}

type Problem = { readonly path: string; readonly problem: string }

function isFault(value: object): value is ExchangeFault {
  const kinds: readonly unknown[] = ['refused', 'not-a-member', 'busy', 'unreachable', 'failed']
  return 'kind' in value && kinds.includes(value.kind)
}
