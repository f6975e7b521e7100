import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crashClass } from '#server/records/testing/crash-class'
import { inspectClass } from '#server/records/testing/inspect-class'
import { findStorePlace, type StorePlace } from '#server/store/store-place'
import { runCrashRounds } from '#server/store/testing/crash-rounds'

/**
 * tsx bench/crash.ts [ROUNDS]: kills the server of a class that hands in through outboxes, again and again; then, on a
 * file of its own, a bare writer. With DATABASE_URL the class is on that PostgreSQL, which should be empty.
 */
const rounds = Number(process.argv[2] ?? 50)
const folder = mkdtempSync(join(tmpdir(), 'course-crash-'))
const makeFile = (name: string): StorePlace => ({ kind: 'sqlite', file: join(folder, name) })

async function crashOutboxes(): Promise<boolean> {
  const databaseUrl = process.env.DATABASE_URL ?? null
  const place =
    databaseUrl === null ? makeFile('class.db') : findStorePlace({ databaseUrl, databaseFile: '' })
  const plan = { rounds, learners: 30, attempts: rounds }
  const began = performance.now()
  const { atKills } = await crashClass(place, plan)
  const { attempts, otherwise, isClean } = await inspectClass(place)
  const all = plan.learners * plan.attempts
  const midway = atKills.filter((count) => count > 0 && count < all).length
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  process.stdout.write(
    `${place.kind}: ${rounds} servers killed in ${seconds} s, ${midway} of them midway; ${atKills.at(-1)} attempts acknowledged, ` +
      `${attempts.length} there, ${new Set(attempts).size} different, ${otherwise.length} graded otherwise, ${isClean ? 'opens clean' : 'DAMAGED'}\n`,
  )
  return isClean && otherwise.length === 0 && attempts.length === all && new Set(attempts).size === all
}

async function crashWriter(): Promise<boolean> {
  const { acknowledged, lost, halves } = await runCrashRounds(makeFile('rows.db'), rounds)
  process.stdout.write(
    `bare writer: ${rounds} kills, ${acknowledged} writes acknowledged, ${lost.length} lost, ${halves} by half\n`,
  )
  return lost.length + halves === 0
}

try {
  process.exitCode = (await crashOutboxes()) && (await crashWriter()) ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}
