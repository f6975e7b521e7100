import type { AcceptedFact } from '#domain/classes/fact.schema'
import type { SendOutcome } from '#machines/outbox.machine'
import { type ClassMembership, writeAuthorization } from '../class-membership'
import type { OutboxItem, OutboxStorage } from './outbox-storage'

const MOST_FACTS = 50
/** Below what the server reads, with room for the envelope. */
const MOST_BYTES = 240 * 1024
const ANSWERS_WITHIN_MS = 30_000
/** The batch is too large, or something in it cannot be read. */
const UNREADABLE: readonly number[] = [400, 413, 422]
const NOT_A_MEMBER = 401

export type SendEdge = {
  readonly storage: OutboxStorage
  readonly loadMembership: () => ClassMembership | null
  readonly post: (
    body: string,
    authorization: string,
  ) => Promise<{ readonly status: number; readonly body: unknown }>
  readonly isOnline: () => boolean
}

type Answer = 'answered' | 'offline' | 'failed' | { readonly message: string }

/**
 * Sends one batch of what waits for the class that this device is in. An item leaves the storage when the server has
 * acknowledged it by its id; one that is refused stays, set aside. A batch that the server cannot read is sent in halves,
 * so that one bad item never keeps back the others.
 */
export async function sendBatch(edge: SendEdge): Promise<SendOutcome> {
  const membership = edge.loadMembership()
  if (!membership) return { outcome: 'sent', left: 0 }
  const batch = takeBatch(listWaiting(edge.storage, membership))
  if (batch.length === 0) return { outcome: 'sent', left: 0 }
  const answer = await send(edge, membership, batch)
  if (typeof answer === 'object') return { outcome: 'moved', message: answer.message }
  if (answer === 'answered') return { outcome: 'sent', left: listWaiting(edge.storage, membership).length }
  return { outcome: answer }
}

export function listWaiting(
  storage: Pick<OutboxStorage, 'list'>,
  { learnerId }: Pick<ClassMembership, 'learnerId'>,
): readonly OutboxItem[] {
  return storage.list().filter((item) => item.learnerId === learnerId && item.state === 'waiting')
}

async function send(
  edge: SendEdge,
  membership: ClassMembership,
  batch: readonly OutboxItem[],
): Promise<Answer> {
  const { status, body } = await edge
    .post(JSON.stringify({ facts: batch.map((item) => item.fact) }), writeAuthorization(membership))
    .catch(() => ({ status: 0, body: null }))
  if (status === 200) return settle(edge, batch, body)
  if (status === 0) return edge.isOnline() ? 'failed' : 'offline'
  if (status === NOT_A_MEMBER) return { message: readMessage(body) }
  if (!UNREADABLE.includes(status)) return 'failed'
  const [only] = batch
  if (only && batch.length === 1) {
    edge.storage.put({ ...only, state: 'refused', message: readMessage(body) })
    return 'answered'
  }
  const middle = Math.ceil(batch.length / 2)
  const first = await send(edge, membership, batch.slice(0, middle))
  return first === 'answered' ? send(edge, membership, batch.slice(middle)) : first
}

/** Something between here and the course may answer in its place: only a whole answer counts. */
function settle({ storage }: SendEdge, batch: readonly OutboxItem[], body: unknown): Answer {
  const results = readResults(body)
  const isWhole =
    results?.length === batch.length && batch.every((item, index) => results[index]?.id === item.fact.id)
  if (!isWhole) return 'failed'
  for (const [index, item] of batch.entries()) {
    const result = results[index]
    if (result?.outcome === 'refused') storage.put({ ...item, state: 'refused', message: result.message })
    else if (result?.outcome === 'accepted' && result.note !== undefined)
      storage.put({ ...item, state: 'noted', message: result.note })
    else if (result?.outcome === 'accepted' || result?.outcome === 'known') storage.remove(item)
    else return 'failed'
  }
  return 'answered'
}

function readResults(body: unknown): readonly AcceptedFact[] | undefined {
  if (typeof body !== 'object' || body === null || !('facts' in body) || !Array.isArray(body.facts))
    return undefined
  // Our own server wrote it, from the same type.
  return body.facts as readonly AcceptedFact[]
}

function readMessage(body: unknown): string {
  const has = typeof body === 'object' && body !== null && 'message' in body
  return has && typeof body.message === 'string' ? body.message : ''
}

function takeBatch(waiting: readonly OutboxItem[]): readonly OutboxItem[] {
  const batch: OutboxItem[] = []
  let bytes = 0
  for (const item of waiting.slice(0, MOST_FACTS)) {
    bytes += new TextEncoder().encode(JSON.stringify(item.fact)).length + 1
    if (batch.length > 0 && bytes > MOST_BYTES) break
    batch.push(item)
  }
  return batch
}

export async function postFacts(
  body: string,
  authorization: string,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const response = await fetch('/api/outbox', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body,
    cache: 'no-store',
    signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
  })
  return { status: response.status, body: await response.json().catch(() => null) }
}
