import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { FactBatch } from '#domain/classes/fact.schema'
import { readJson } from '../../http/read-json'
import { requireLearner } from '../../rights/require-learner'
import type { Store } from '../../store/store'
import { acceptFacts } from '../accept-facts'
import { course } from './class-fixture'

export const DEVICE_SECRET = 'a-secret-of-a-device-in-a-class-0123456789a'

/** Serves what the course's own address for devices does, over http, on a port that was free. */
export async function serveOutbox(
  store: Store,
): Promise<{ readonly url: string; readonly stop: () => void }> {
  const server = createServer((incoming, outgoing) => {
    answer(store, incoming).then(
      (body) => end(outgoing, 200, body),
      (error: unknown) => end(outgoing, 500, { message: String(error) }),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return { url: `http://127.0.0.1:${port}/api/outbox`, stop: () => server.close() }
}

async function answer(store: Store, incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const headers = new Headers({ authorization: incoming.headers.authorization ?? '' })
  const request = new Request('http://127.0.0.1/', { method: 'POST', headers, body: Buffer.concat(chunks) })
  const learner = await requireLearner(store, request.headers)
  const { facts } = await readJson(request, FactBatch)
  return { facts: await acceptFacts(store, learner, facts, Date.now(), course) }
}

function end(outgoing: ServerResponse, status: number, body: unknown): void {
  outgoing.writeHead(status, { 'content-type': 'application/json' })
  outgoing.end(JSON.stringify(body))
}
