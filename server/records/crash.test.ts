import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { makeOutboxStorage, type OutboxStorage } from '#browser/outbox/outbox-storage'
import { sendBatch } from '#browser/outbox/send-batch'
import { makeDeviceStorage } from '#browser/outbox/testing/make-tab-storage'
import { hashSecret } from '../rights/hash-secret'
import type { Learner } from '../rights/require-learner'
import { openStoreAt } from '../store/open-store'
import type { StorePlace } from '../store/store-place'
import { describeStores } from '../store/testing/with-stores'
import { gradeStored } from './grade-stored'
import { readCorrections } from './read-class-rules'
import { insertClass, makeSubmission } from './testing/class-fixture'
import { DEVICE_SECRET } from './testing/serve-outbox'

const SCRIPT = fileURLToPath(new URL('./testing/run-outbox-server.ts', import.meta.url))
const ROUNDS = 3
const LEARNERS = 12
const ATTEMPTS = 8
const TIMEOUT_MS = 240_000

process.env.COURSE_SECRET ??= randomBytes(24).toString('hex')

type Server = { readonly child: ChildProcess; readonly url: Promise<string> }
type Device = { readonly learner: Learner; readonly storage: OutboxStorage }

function startServer(place: StorePlace): Server {
  const args = ['--import', 'tsx', SCRIPT, JSON.stringify(place)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const url = once(createInterface({ input: child.stdout }), 'line').then(([line]) => String(line))
  return { child, url }
}

async function kill({ child }: Server): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

/** Each learner has all attempts in the outbox, as after days without a connection. */
function fillDevice(learner: Learner): Device {
  const storage = makeOutboxStorage({ storage: makeDeviceStorage(), events: new EventTarget() })
  for (let attemptNo = 1; attemptNo <= ATTEMPTS; attemptNo += 1) {
    const fact = makeSubmission(`${learner.id}/${attemptNo}`, {
      device: learner.id,
      attemptNo,
      right: attemptNo,
    })
    storage.put({ learnerId: learner.id, state: 'waiting', message: '', fact })
  }
  return { learner, storage }
}

/** Sends one item after another, so that a kill falls between them, until nothing is left or nobody answers. */
async function sendAll({ learner, storage }: Device, url: string, note: (id: string) => void): Promise<void> {
  const alone: OutboxStorage = { ...storage, list: () => storage.list().slice(0, 1) }
  while (storage.list().length > 0) {
    const [first] = storage.list()
    const membership = { classId: 'c', className: '', learnerId: learner.id, secret: DEVICE_SECRET }
    const { outcome } = await sendBatch({
      storage: alone,
      loadMembership: () => ({ ...membership, alias: '', recoveryCode: '', claimEarlier: false }),
      isOnline: () => true,
      post: async (body, authorization) => {
        const response = await fetch(url, { method: 'POST', body, headers: { authorization } })
        return { status: response.status, body: await response.json() }
      },
    })
    if (outcome !== 'sent') return
    if (first) note(first.fact.id)
  }
}

describeStores('a server that is killed while a class hands in', (_, makePlace) => {
  it(
    'has every acknowledged attempt once, opens clean, and grades them to the same values',
    async () => {
      const place = await makePlace()
      const first = await openStoreAt(place)
      const learners = await insertClass(first, 'c', { learners: LEARNERS, policy: { attempts: null } })
      await first.db
        .updateTable('learner')
        .set({ secretHash: hashSecret(DEVICE_SECRET) })
        .execute()
      await first.close()
      const devices = learners.map(fillDevice)
      const acknowledged = new Set<string>()
      const atKills: number[] = []
      let next = startServer(place)
      for (let round = 1; round <= ROUNDS; round += 1) {
        const server = next
        const url = await server.url
        if (round < ROUNDS) next = startServer(place)
        const isAnswering = new EventTarget()
        const isFirst = once(isAnswering, 'acknowledged')
        const note = (id: string) => {
          acknowledged.add(id)
          isAnswering.dispatchEvent(new Event('acknowledged'))
        }
        const sending = Promise.all(devices.map((device) => sendAll(device, url, note)))
        if (round < ROUNDS) await Promise.race([isFirst.then(() => wait(Math.random() * 100)), sending])
        else await sending
        atKills.push(acknowledged.size)
        await kill(server)
        await sending
      }
      const store = await openStoreAt(place)
      const rows = await store.db.selectFrom('attempt').selectAll().execute()
      const corrections = await readCorrections(store.db, 'c')
      expect(acknowledged.size).toBe(LEARNERS * ATTEMPTS)
      expect(rows.map((row) => `${row.learnerId} ${row.attemptNo}`).toSorted()).toEqual(
        learners
          .flatMap(({ id }) => Array.from({ length: ATTEMPTS }, (_, index) => `${id} ${index + 1}`))
          .toSorted(),
      )
      for (const row of rows) {
        const { points, maxPoints, scores } = await gradeStored(store, row, corrections)
        expect([points, maxPoints, JSON.stringify(scores)]).toEqual([
          row.points,
          row.maxPoints,
          row.scoresJson,
        ])
      }
      if (store.kind === 'sqlite')
        expect((await sql`pragma integrity_check`.execute(store.db)).rows).toEqual([
          { integrity_check: 'ok' },
        ])
      await store.close()
      expect(atKills.some((count) => count > 0 && count < LEARNERS * ATTEMPTS)).toBe(true)
    },
    TIMEOUT_MS,
  )
})
