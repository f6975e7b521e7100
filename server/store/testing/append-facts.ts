import { once } from 'node:events'
import { connectStore } from '../connect-store'
import { makeId } from '../make-id'
import type { Store } from '../store'
import type { StorePlace } from '../store-place'

/** What a writing process is told on its input: where to write and how many facts; for ever where null. */
export type WritingOrder = { readonly place: StorePlace; readonly count: number | null }

const WRITERS = 3

/**
 * A process that writes: once told, it appends facts, each with a change in the same write, and prints the id of each
 * when it is acknowledged.
 */
async function appendFacts(): Promise<void> {
  process.stdout.write('ready\n')
  const [order] = await once(process.stdin, 'data')
  const { place, count } = JSON.parse(String(order)) as WritingOrder
  const store = connectStore(place)
  let left = count ?? Number.POSITIVE_INFINITY
  const writer = async () => {
    while (left > 0) {
      left -= 1
      process.stdout.write(`${await appendFact(store)}\n`)
    }
  }
  await Promise.all(Array.from({ length: WRITERS }, writer))
  await store.close()
  process.stdin.destroy()
}

async function appendFact(store: Store): Promise<string> {
  const id = makeId()
  const at = Date.now()
  const fact = { id, classId: 'class', learnerId: 'learner', kind: 'k', at, receivedAt: at, bodyJson: '{}' }
  await store.write(async (trx) => {
    await trx.insertInto('fact').values(fact).execute()
    await trx.insertInto('change').values({ id, classId: 'class', kind: 'fact', at }).execute()
  })
  return id
}

appendFacts()
