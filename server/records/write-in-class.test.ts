import { expect, it, vi } from 'vitest'
import { makeId } from '../store/make-id'
import type { Store } from '../store/store'
import { describeStores } from '../store/testing/with-stores'
import { insertClass } from './testing/class-fixture'
import { writeInClass } from './write-in-class'

describeStores('writes of one class', (open) => {
  const note = (store: Store, at: number, more: () => void = () => undefined) =>
    writeInClass(store, 'c', async (trx) => {
      await trx.insertInto('change').values({ id: makeId(), classId: 'c', kind: 'work', at }).execute()
      more()
      return at
    })
  const readTimes = async ({ db }: Store) =>
    (await db.selectFrom('change').select('at').orderBy('at').execute()).map((row) => row.at)

  it('that wait are written together, each with its own result, in the order they came', async () => {
    const store = await open()
    await insertClass(store, 'c')
    const write = vi.fn(store.write)
    const counted: Store = { ...store, write: write as Store['write'] }
    const all = Array.from({ length: 60 }, (_, at) => note(counted, at))
    expect(await Promise.all(all)).toEqual(Array.from({ length: 60 }, (_, at) => at))
    expect(await readTimes(store)).toHaveLength(60)
    expect(write.mock.calls.length).toBeLessThanOrEqual(4)
  })

  it('that fail take nothing of the others along', async () => {
    const store = await open()
    await insertClass(store, 'c')
    const break_ = () => {
      throw new Error('broken')
    }
    const results = await Promise.allSettled([note(store, 1), note(store, 2, break_), note(store, 3)])
    expect(results.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await readTimes(store)).toEqual([1, 3])
    expect(await note(store, 4)).toBe(4)
  })
})
