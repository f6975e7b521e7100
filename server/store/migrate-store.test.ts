import { expect, it } from 'vitest'
import { connectStore } from './connect-store'
import { migrateStore, readApplied } from './migrate-store'
import type { Migration } from './migrations/migration'
import { MIGRATIONS } from './migrations/migrations'
import { openStoreAt } from './open-store'
import { SAMPLE_ROWS } from './testing/sample-rows'
import { describeStores } from './testing/with-stores'

const NAMES = MIGRATIONS.map(({ name }) => name)
const addition: Migration = {
  name: '9999-addition',
  statements: ({ text }) => [`create table "added" ("id" ${text} primary key not null)`],
}
const broken: Migration = {
  name: '9999-broken',
  statements: ({ text }) => [`create table "half" ("id" ${text} primary key not null)`, 'create nonsense'],
}

describeStores('migrations', (open, makePlace) => {
  it('run once, and the second time do nothing', async () => {
    const store = connectStore(await makePlace())
    expect([await migrateStore(store), await migrateStore(store)]).toEqual([NAMES, []])
    await store.close()
  })

  it('run once when several start at the same moment', async () => {
    const place = await makePlace()
    const stores = Array.from({ length: 4 }, () => connectStore(place))
    const ran = await Promise.all(stores.map((store) => migrateStore(store)))
    expect(ran.flat()).toEqual(NAMES)
    await Promise.all(stores.map((store) => store.close()))
  })

  it('leave nothing behind when one fails', async () => {
    const store = await open()
    await expect(migrateStore(store, [...MIGRATIONS, addition, broken])).rejects.toThrow(/nonsense/)
    expect(await readApplied(store.db)).toEqual(NAMES)
    expect(await migrateStore(store, [...MIGRATIONS, addition])).toEqual([addition.name])
  })

  it('refuse a database of a newer version by name and touch nothing', async () => {
    const place = await makePlace()
    const store = await openStoreAt(place)
    await migrateStore(store, [...MIGRATIONS, addition])
    await store.db.insertInto('user').values(SAMPLE_ROWS.user).execute()
    await expect(openStoreAt(place)).rejects.toThrow(/newer version.*9999-addition/)
    expect(await store.db.selectFrom('user').selectAll().execute()).toEqual(SAMPLE_ROWS.user)
    await store.close()
  })
})
