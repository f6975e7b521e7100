import { sql } from 'kysely'
import { expect, it, vi } from 'vitest'
import { openStoreAt } from './open-store'
import type { Store } from './store'
import { describePostgres } from './testing/with-stores'

const row = { key: 'a', count: 1, windowStart: 0 }

describePostgres('a connection that the server drops', (_, makePlace) => {
  it('fails its write whole; the process and the store go on', async () => {
    const place = await makePlace()
    const [store, other] = [await openStoreAt(place), await openStoreAt(place)]
    const writing = store.write(async (trx) => {
      await trx.insertInto('attemptLimit').values(row).execute()
      await drop(other, await readProcess(trx))
      await trx
        .insertInto('attemptLimit')
        .values({ ...row, key: 'b' })
        .execute()
    })
    await expect(writing).rejects.toThrow()
    await store.write((trx) => trx.insertInto('attemptLimit').values(row).execute())
    expect(await store.db.selectFrom('attemptLimit').selectAll().execute()).toEqual([row])
    await Promise.all([store.close(), other.close()])
  })
})

async function readProcess(db: Store['db']): Promise<number> {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)
  return rows[0]?.pid ?? 0
}

async function drop({ db }: Store, pid: number): Promise<void> {
  await sql`select pg_terminate_backend(${pid}::int)`.execute(db)
  await vi.waitUntil(
    async () =>
      (await sql`select 1 from pg_stat_activity where pid = ${pid}::int`.execute(db)).rows.length === 0,
  )
}
