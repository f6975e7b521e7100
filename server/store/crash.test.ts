import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { openStoreAt } from './open-store'
import { runCrashRounds, startWriter } from './testing/crash-rounds'
import { insertSampleRows } from './testing/sample-rows'
import { describeStores } from './testing/with-stores'

const ROUNDS = 4
const TIMEOUT_MS = 120_000

describeStores('a database whose writer is killed', (_, makePlace) => {
  it(
    'has every acknowledged row once, none by half, and opens clean',
    async () => {
      const place = await makePlace()
      const { acknowledged, lost, halves } = await runCrashRounds(place, ROUNDS)
      expect({ lost, halves }).toEqual({ lost: [], halves: 0 })
      expect(acknowledged).toBeGreaterThanOrEqual(ROUNDS)
      if (place.kind === 'postgres') return
      const { db, close } = await openStoreAt(place)
      expect((await sql`pragma integrity_check`.execute(db)).rows).toEqual([{ integrity_check: 'ok' }])
      expect((await sql`pragma foreign_key_check`.execute(db)).rows).toEqual([])
      await close()
    },
    TIMEOUT_MS,
  )
})

describeStores('two processes that write to one database at once', (_, makePlace) => {
  it(
    'lose nothing and double nothing',
    async () => {
      const place = await makePlace()
      const store = await openStoreAt(place)
      await store.write(insertSampleRows)
      const writers = [startWriter(), startWriter()]
      await Promise.all(writers.map(({ isReady }) => isReady))
      for (const { order } of writers) order({ place, count: 60 })
      await Promise.all(writers.map(({ hasEnded }) => hasEnded))
      const rows = await store.db.selectFrom('fact').select('id').where('kind', '=', 'k').execute()
      expect(rows.map(({ id }) => id).toSorted()).toEqual(writers.flatMap(({ ids }) => ids).toSorted())
      expect(rows.length).toBe(120)
      await store.close()
    },
    TIMEOUT_MS,
  )
})
