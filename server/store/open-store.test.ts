import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { openStoreAt } from './open-store'
import { TABLE_NAMES } from './table-keys'
import { readAllRows } from './testing/read-all-rows'
import { insertSampleRows, SAMPLE_ROWS } from './testing/sample-rows'
import { describeStores } from './testing/with-stores'

const limit = (key: string, count = 0) => ({ key, count, windowStart: 0 })

describeStores('a store', (open, makePlace) => {
  it('gives back every column of every table as it was given', async () => {
    const store = await open()
    await store.write(insertSampleRows)
    expect(await readAllRows(store)).toEqual(SAMPLE_ROWS)
  })

  it('counts, sums and averages as numbers, beyond 32 bits too', async () => {
    const { db } = await open()
    const row = { key: 'a', count: 2 ** 52 + 1, windowStart: 1_795_647_303_035 }
    await db.insertInto('attemptLimit').values(row).execute()
    const { countAll, sum, avg } = db.fn
    expect(
      await db
        .selectFrom('attemptLimit')
        .select([countAll().as('n'), sum('windowStart').as('total'), avg('windowStart').as('mean')])
        .execute(),
    ).toEqual([{ n: 1, total: 1_795_647_303_035, mean: 1_795_647_303_035 }])
  })

  it('sorts text by its bytes', async () => {
    const { db } = await open()
    const keys = ['b', 'B', 'a', 'É', '_', '1', 'Z']
    await db
      .insertInto('attemptLimit')
      .values(keys.map((key) => limit(key)))
      .execute()
    const rows = await db.selectFrom('attemptLimit').select('key').orderBy('key').execute()
    expect(rows.map(({ key }) => key)).toEqual(['1', 'B', 'Z', '_', 'a', 'b', 'É'])
  })

  it.each([
    ['a flag', true],
    ['text in place of a number', 'x'],
    ['a fraction in place of a whole number', 1.5],
    ['nothing', null],
    ['no number', Number.NaN],
    ['a number too large to be exact', 2 ** 53],
  ])('keeps or refuses %s alike', async (_, count) => {
    const { db } = await open()
    const kept = db
      .insertInto('attemptLimit')
      .values({ ...limit('a'), count: count as number })
      .returning('count')
      .executeTakeFirstOrThrow()
    await (count === true ? expect(kept).resolves.toEqual({ count: 1 }) : expect(kept).rejects.toThrow())
  })

  it('refuses text with a NUL character rather than cutting it short', async () => {
    const { db } = await open()
    await expect(db.insertInto('attemptLimit').values(limit('a\0b')).execute()).rejects.toThrow('NUL')
  })

  it('keeps nothing of a write that fails', async () => {
    const store = await open()
    const failing = store.write(async (trx) => {
      await insertSampleRows(trx)
      throw new Error('half-way')
    })
    await expect(failing).rejects.toThrow('half-way')
    expect(await readAllRows(store)).toEqual(Object.fromEntries(TABLE_NAMES.map((name) => [name, []])))
    await store.write((trx) => trx.insertInto('attemptLimit').values(limit('after')).execute())
    expect(await store.db.selectFrom('attemptLimit').select('key').execute()).toEqual([{ key: 'after' }])
  })

  it('counts right when many writes read first and write after', async () => {
    const store = await open()
    await store.db.insertInto('attemptLimit').values(limit('a')).execute()
    const increment = () =>
      store.write(async (trx) => {
        const { count } = await trx.selectFrom('attemptLimit').select('count').executeTakeFirstOrThrow()
        await trx
          .updateTable('attemptLimit')
          .set({ count: count + 1 })
          .execute()
      })
    await Promise.all(Array.from({ length: 30 }, increment))
    expect(await store.db.selectFrom('attemptLimit').select('count').execute()).toEqual([{ count: 30 }])
  })

  it('says so when a write reaches past its transaction, and goes on working', async () => {
    const store = await open()
    const reaching = store.write(() => store.db.selectFrom('user').selectAll().execute())
    await expect(reaching).rejects.toThrow('use the transaction')
    const nested = store.write(() => store.write(async () => 1))
    await expect(nested).rejects.toThrow('use the transaction')
    expect(await store.write(async () => 'after')).toBe('after')
  })

  it('removes with a class everything of it, with a learner everything of that learner', async () => {
    const store = await open()
    await store.write(insertSampleRows)
    await store.db.deleteFrom('learner').where('id', '=', 'learner').execute()
    const { learner, fact, attempt, journeyRun, standing, gradeOverride, comment } = await readAllRows(store)
    expect({ attempt, journeyRun, standing, gradeOverride, comment }).toEqual({
      attempt: [],
      journeyRun: [],
      standing: [],
      gradeOverride: [],
      comment: [],
    })
    expect([learner, fact]).toEqual([[SAMPLE_ROWS.learner[1]], [SAMPLE_ROWS.fact[1]]])
    await store.db.deleteFrom('class').execute()
    const kept = Object.entries(await readAllRows(store)).filter(([, rows]) => rows.length > 0)
    expect(kept.map(([table]) => table)).toEqual([
      'user',
      'session',
      'account',
      'verification',
      'attemptLimit',
      'invitation',
      'itemVersion',
      'audit',
    ])
  })

  it('takes no row that carries a learner into another class', async () => {
    const store = await open()
    await store.write(insertSampleRows)
    const [first] = SAMPLE_ROWS.class
    await store.db
      .insertInto('class')
      .values({ ...first, id: 'second', code: 'GHIJKL' } as never)
      .execute()
    const moved = store.db
      .updateTable('standing')
      .set({ classId: 'second' } as never)
      .execute()
    await expect(moved).rejects.toThrow(/foreign key/i)
  })

  it('lets running writes end before it closes', async () => {
    const place = await makePlace()
    const store = await openStoreAt(place)
    const writing = store.write(async (trx) => {
      await trx.insertInto('attemptLimit').values(limit('a')).execute()
      await trx.insertInto('attemptLimit').values(limit('b')).execute()
    })
    await store.close()
    await writing
    const again = await openStoreAt(place)
    expect(await again.db.selectFrom('attemptLimit').select('key').execute()).toEqual([
      { key: 'a' },
      { key: 'b' },
    ])
    await again.close()
    await expect(again.db.selectFrom('user').execute()).rejects.toThrow()
  })
})

describeStores('two instances on one database', (_, makePlace) => {
  it('never meet a lock, lose nothing and double nothing', async () => {
    const place = await makePlace()
    const stores = await Promise.all([openStoreAt(place), openStoreAt(place)])
    await stores[0].db.insertInto('attemptLimit').values(limit('total')).execute()
    const writes = stores.flatMap((store, instance) =>
      Array.from({ length: 25 }, (_, index) =>
        store.write(async (trx) => {
          await trx
            .insertInto('attemptLimit')
            .values(limit(`${instance}-${index}`))
            .execute()
          const { count } = await trx
            .selectFrom('attemptLimit')
            .select('count')
            .where('key', '=', 'total')
            .executeTakeFirstOrThrow()
          await trx
            .updateTable('attemptLimit')
            .set({ count: count + 1 })
            .where('key', '=', 'total')
            .execute()
        }),
      ),
    )
    const unguarded = stores.map((store, instance) =>
      store.db
        .insertInto('attemptLimit')
        .values(limit(`plain-${instance}`))
        .execute(),
    )
    await Promise.all([...writes, ...unguarded])
    const { rows } = await sql<{ n: number; total: number }>`select count(*) as n, max("count") as total
      from "attemptLimit"`.execute(stores[1].db)
    expect(rows).toEqual([{ n: 53, total: 50 }])
    await Promise.all(stores.map((store) => store.close()))
  })
})
