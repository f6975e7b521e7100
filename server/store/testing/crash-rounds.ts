import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openStoreAt } from '../open-store'
import type { StorePlace } from '../store-place'
import type { WritingOrder } from './append-facts'
import { insertSampleRows } from './sample-rows'

const SCRIPT = fileURLToPath(new URL('./append-facts.ts', import.meta.url))
const MAX_RUN_MS = 150

export type CrashReport = {
  readonly acknowledged: number
  /** Acknowledged, but not there. */
  readonly lost: readonly string[]
  /** A fact without its change, or a change without its fact. */
  readonly halves: number
}

export type Writer = {
  readonly order: (order: WritingOrder) => void
  readonly kill: () => void
  /** The ids acknowledged so far. */
  readonly ids: readonly string[]
  readonly isReady: Promise<unknown>
  readonly hasWritten: Promise<unknown>
  readonly hasEnded: Promise<unknown>
}

/** Starts a process that waits for its order. The quick way in: loading it as a module takes three times as long. */
export function startWriter(): Writer {
  const args = ['--require', 'tsx/cjs', '--eval', `require(${JSON.stringify(SCRIPT)})`]
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const order = (written: WritingOrder) => child.stdin.write(JSON.stringify(written))
  const ids: string[] = []
  const lines = createInterface({ input: child.stdout })
  const isReady = once(lines, 'line')
  const hasWritten = isReady.then(() => once(lines, 'line'))
  isReady.then(() => lines.on('line', (line) => ids.push(line)))
  const hasEnded = Promise.all([once(child, 'exit'), once(lines, 'close')])
  return { order, kill: () => child.kill('SIGKILL'), ids, isReady, hasWritten, hasEnded }
}

/**
 * Kills a writing process again and again, each time at a moment of its own, and looks at what is left. The next process
 * starts up while one writes.
 */
export async function runCrashRounds(place: StorePlace, rounds: number): Promise<CrashReport> {
  const store = await openStoreAt(place)
  await store.write(insertSampleRows)
  await store.close()
  const acknowledged: string[] = []
  let next = startWriter()
  for (let round = 1; round <= rounds; round += 1) {
    const writer = next
    if (round < rounds) next = startWriter()
    await crash(writer, place)
    acknowledged.push(...writer.ids)
  }
  return report(place, acknowledged)
}

async function crash(
  { order, kill, isReady, hasWritten, hasEnded }: Writer,
  place: StorePlace,
): Promise<void> {
  await isReady
  order({ place, count: null })
  await hasWritten
  await wait(Math.random() * MAX_RUN_MS)
  kill()
  await hasEnded
}

async function report(place: StorePlace, acknowledged: readonly string[]): Promise<CrashReport> {
  const store = await openStoreAt(place)
  try {
    const facts = await store.db.selectFrom('fact').select('id').where('kind', '=', 'k').execute()
    const changes = await store.db.selectFrom('change').select('id').where('kind', '=', 'fact').execute()
    const kept = new Set(facts.map(({ id }) => id))
    const told = new Set(changes.map(({ id }) => id))
    return {
      acknowledged: acknowledged.length,
      lost: acknowledged.filter((id) => !kept.has(id)),
      halves: [...kept].filter((id) => !told.has(id)).length + [...told].filter((id) => !kept.has(id)).length,
    }
  } finally {
    await store.close()
  }
}
