import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { SubmittedFact } from '#domain/classes/fact.schema'
import { readAnalysis } from '#server/analysis/read-analysis'
import { readGradebook } from '#server/records/read-gradebook'
import { course, insertClass, M2, makeSubmission } from '#server/records/testing/class-fixture'
import { DEVICE_SECRET, serveOutbox } from '#server/records/testing/serve-outbox'
import { hashSecret } from '#server/rights/hash-secret'
import type { Learner } from '#server/rights/require-learner'
import { makeId } from '#server/store/make-id'
import { openStoreAt } from '#server/store/open-store'
import type { Store } from '#server/store/store'
import type { StorePlace } from '#server/store/store-place'
import { fillGradebook, GRADEBOOK, GRADEBOOK_MODULES } from './fill-gradebook'

const LEARNERS = 300
const WITHIN_MS = 10_000
const AT_ONCE = 30

/** Measures how a class hands in, and how its gradebook is read. Gives lines to print. */
export async function benchSubmissions(place?: StorePlace): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'submissions-bench-'))
  const store = await openStoreAt(place ?? { kind: 'sqlite', file: join(folder, 'course.db') })
  const { url, stop } = await serveOutbox(store)
  try {
    const learners = await insertClass(store, 'bench', { learners: LEARNERS })
    await store.db
      .updateTable('learner')
      .set({ secretHash: hashSecret(DEVICE_SECRET) })
      .execute()
    return [
      `hand-ins (${store.kind})`,
      ...(await benchRush(url, learners)),
      ...(await benchSustained(store, url, learners)),
      ...(await benchPages(store)),
    ]
  } finally {
    stop()
    await store.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function benchRush(url: string, learners: readonly Learner[]): Promise<string[]> {
  const facts = learners.map(({ id }) => makeSubmission(`a ${id}`, { device: id, right: 9 }))
  const times = await Promise.all(
    learners.map(async (learner, index) => {
      await wait((index * WITHIN_MS) / LEARNERS)
      return handIn(url, learner, facts[index])
    }),
  )
  const told = `p50 ${at(times, 0.5)} ms, p99 ${at(times, 0.99)} ms, slowest ${at(times, 1)} ms`
  return [`  ${LEARNERS} learners within ${WITHIN_MS / 1000} s from one address: all accepted, ${told}`]
}

async function benchSustained(store: Store, url: string, learners: readonly Learner[]): Promise<string[]> {
  const facts = learners.map(({ id }) => makeSubmission(`b ${id}`, { device: id, moduleId: M2, right: 9 }))
  const next = [...learners.entries()]
  const worker = async () => {
    for (let one = next.shift(); one; one = next.shift()) await handIn(url, one[1], facts[one[0]])
  }
  const tookMs = await time(async () => void (await Promise.all(Array.from({ length: AT_ONCE }, worker))))
  const bareMs = await time(() => insertBare(store))
  const [rate, bare] = [tookMs, bareMs].map((ms) => Math.round((1000 * LEARNERS) / ms))
  return [
    `  sustained: ${rate} a second, ${AT_ONCE} at once; the same rows inserted bare: ${bare} a second; ratio ${(tookMs / bareMs).toFixed(1)}`,
  ]
}

/** The rows that those attempts wrote, once more under other ids: one write for each, and nothing else. */
async function insertBare({ db, write }: Store): Promise<void> {
  const attempts = await db.selectFrom('attempt').selectAll().where('moduleId', '=', M2).execute()
  const facts = await db.selectFrom('fact').selectAll().execute()
  for (const [index, attempt] of attempts.entries()) {
    const fact = facts[index]
    await write(async (trx) => {
      if (fact)
        await trx
          .insertInto('fact')
          .values({ ...fact, id: makeId() })
          .execute()
      await trx
        .insertInto('attempt')
        .values({ ...attempt, id: makeId() })
        .execute()
      const { classId, learnerId, receivedAt } = attempt
      const standing = {
        classId,
        learnerId,
        moduleId: 'bare',
        step: 'submitted',
        place: '1',
        changedAt: receivedAt,
      } as const
      await trx.insertInto('standing').values(standing).execute()
      await trx.insertInto('change').values({ id: makeId(), classId, kind: 'work', at: receivedAt }).execute()
    })
  }
}

/** What an educator's pages read of a large class, beside the bare query for the same rows. */
async function benchPages(store: Store): Promise<string[]> {
  await fillGradebook(store)
  const { classId, learners, modules, attempts } = GRADEBOOK
  const rows = store.db.selectFrom('attempt').where('classId', '=', classId)
  const columns = ['id', 'learnerId', 'moduleId', 'points', 'maxPoints', 'isMastered', 'timesJson'] as const
  const clocks = ['startedAt', 'submittedAt', 'receivedAt'] as const
  const answers = ['itemsJson', 'responsesJson', 'scoresJson', 'confidenceJson'] as const
  const gradebook = await median(() => readGradebook(store, classId))
  const bareGradebook = await median(() => rows.select([...columns, ...clocks]).execute())
  const analysis = await median(async () => {
    for (const moduleId of GRADEBOOK_MODULES) await readAnalysis(store, { classId, moduleId }, course)
  })
  const bareAnalysis = await median(async () => {
    for (const moduleId of GRADEBOOK_MODULES)
      await rows
        .where('moduleId', '=', moduleId)
        .select([...columns, ...answers])
        .execute()
  })
  return [
    `  a class of ${learners} learners, ${modules} modules, ${attempts} attempts`,
    `  gradebook: ${compare(gradebook, bareGradebook)}`,
    `  item analysis of all modules: ${compare(analysis, bareAnalysis)}`,
  ]
}

function compare(ms: number, bareMs: number): string {
  return `${ms.toFixed(0)} ms; the bare query: ${bareMs.toFixed(0)} ms; ratio ${(ms / bareMs).toFixed(1)}`
}

async function handIn(url: string, { id }: Learner, fact: SubmittedFact | undefined): Promise<number> {
  const begun = performance.now()
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${id}.${DEVICE_SECRET}` },
    body: JSON.stringify({ facts: [fact] }),
  })
  const text = await response.text()
  if (!text.includes('"accepted"')) throw new Error(`a hand-in was not accepted: ${text.slice(0, 300)}`)
  return performance.now() - begun
}

async function time(work: () => Promise<void>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < 7; turn += 1) times.push(await time(async () => void (await work())))
  return times.sort((a, b) => a - b)[3] ?? 0
}

function at(times: readonly number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b)
  return (sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(0)
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const line of await benchSubmissions()) console.log(line)
