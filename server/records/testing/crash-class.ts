import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { makeOutboxStorage, type OutboxStorage } from '#browser/outbox/outbox-storage'
import { sendBatch } from '#browser/outbox/send-batch'
import { makeDeviceStorage } from '#browser/outbox/testing/make-tab-storage'
import { hashSecret } from '../../rights/hash-secret'
import type { Learner } from '../../rights/require-learner'
import { openStoreAt } from '../../store/open-store'
import type { StorePlace } from '../../store/store-place'
import { insertClass, makeSubmission } from './class-fixture'
import { DEVICE_SECRET } from './serve-outbox'

const SCRIPT = fileURLToPath(new URL('./run-outbox-server.ts', import.meta.url))
const LONGEST_MS = 100

export type CrashPlan = { readonly rounds: number; readonly learners: number; readonly attempts: number }

/** How many attempts were acknowledged when each server was killed, the last round included. */
export type CrashCourse = { readonly learners: readonly Learner[]; readonly atKills: readonly number[] }

type Server = { readonly child: ChildProcess; readonly url: Promise<string> }
type Device = { readonly learner: Learner; readonly storage: OutboxStorage }

/**
 * A class `c` hands in through outboxes while its server is killed again and again; the next one starts up while one
 * serves. The last round goes on until every outbox is empty.
 */
export async function crashClass(
  place: StorePlace,
  { rounds, learners, attempts }: CrashPlan,
): Promise<CrashCourse> {
  process.env.COURSE_SECRET ??= randomBytes(24).toString('hex')
  const members = await fillClass(place, learners)
  const devices = members.map((learner) => fillDevice(learner, attempts))
  const acknowledged = new Set<string>()
  const atKills: number[] = []
  let next = startServer(place)
  for (let round = 1; round <= rounds; round += 1) {
    const server = next
    if (round < rounds) next = startServer(place)
    await serveUntilKilled(server, devices, acknowledged, round === rounds)
    atKills.push(acknowledged.size)
  }
  return { learners: members, atKills }
}

async function fillClass(place: StorePlace, learners: number): Promise<readonly Learner[]> {
  const store = await openStoreAt(place)
  const members = await insertClass(store, 'c', { learners, policy: { attempts: null } })
  await store.db
    .updateTable('learner')
    .set({ secretHash: hashSecret(DEVICE_SECRET) })
    .execute()
  await store.close()
  return members
}

/** Each learner has all attempts in the outbox, as after days without a connection. */
function fillDevice(learner: Learner, attempts: number): Device {
  const storage = makeOutboxStorage({ storage: makeDeviceStorage(), events: new EventTarget() })
  for (let attemptNo = 1; attemptNo <= attempts; attemptNo += 1) {
    const draw = { device: learner.id, attemptNo, right: attemptNo % 13 }
    const fact = makeSubmission(`${learner.id}/${attemptNo}`, draw)
    storage.put({ learnerId: learner.id, state: 'waiting', message: '', fact })
  }
  return { learner, storage }
}

function startServer(place: StorePlace): Server {
  const args = ['--import', 'tsx', SCRIPT, JSON.stringify(place)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const url = once(createInterface({ input: child.stdout }), 'line').then(([line]) => String(line))
  return { child, url }
}

async function serveUntilKilled(
  { child, url }: Server,
  devices: readonly Device[],
  acknowledged: Set<string>,
  isLast: boolean,
): Promise<void> {
  const address = await url
  const answers = new EventTarget()
  const isAnswering = once(answers, 'acknowledged')
  const note = (id: string) => {
    acknowledged.add(id)
    answers.dispatchEvent(new Event('acknowledged'))
  }
  const sending = Promise.all(devices.map((device) => sendAll(device, address, note)))
  if (isLast) await sending
  else await Promise.race([isAnswering.then(() => wait(Math.random() * LONGEST_MS)), sending])
  const hasEnded = once(child, 'exit')
  child.kill('SIGKILL')
  await hasEnded
  await sending
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
