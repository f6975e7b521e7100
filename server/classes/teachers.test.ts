import { beforeAll, expect, it } from 'vitest'
import type { Store } from '../store/store'
import { describeStores } from '../store/testing/with-stores'
import { addCoTeacher, handOver, listTeachers, removeCoTeacher } from './teachers'
import { insertEducator, makeClassWith, NOW } from './testing/make-class'

describeStores('the teachers of a class', (open) => {
  let store: Store
  beforeAll(async () => {
    store = await open()
  })

  it('are added by the address of an account, once', async () => {
    const { owner, id } = await makeClassWith(store)
    const cleo = await insertEducator(store, 'Cleo')
    expect(await addCoTeacher(store, owner, id, cleo.email, NOW)).toBe('added')
    expect(await addCoTeacher(store, owner, id, cleo.email, NOW)).toBe('here-already')
    expect(await addCoTeacher(store, owner, id, owner.email, NOW)).toBe('here-already')
    expect(await addCoTeacher(store, owner, id, 'nobody@example.edu', NOW)).toBe('no-account')
    expect(await listTeachers(store, id)).toEqual([
      { ...owner, role: 'owner' },
      { ...cleo, role: 'co-teacher' },
    ])
  })

  it('go, but for the owner', async () => {
    const { owner, id } = await makeClassWith(store)
    const cleo = await insertEducator(store, 'Cleo')
    await addCoTeacher(store, owner, id, cleo.email, NOW)
    await removeCoTeacher(store, owner, id, cleo.id, NOW)
    await removeCoTeacher(store, owner, id, owner.id, NOW)
    expect(await listTeachers(store, id)).toEqual([{ ...owner, role: 'owner' }])
  })

  it('change places when a class is handed over, and never without an owner', async () => {
    const { owner, id } = await makeClassWith(store)
    const cleo = await insertEducator(store, 'Cleo')
    await expect(handOver(store, owner, id, cleo.id, NOW)).rejects.toMatchObject({ code: 'NOT_YOURS' })
    await expect(handOver(store, owner, id, owner.id, NOW)).rejects.toMatchObject({ code: 'NOT_YOURS' })
    await addCoTeacher(store, owner, id, cleo.email, NOW)
    await handOver(store, owner, id, cleo.id, NOW)
    expect(await listTeachers(store, id)).toEqual([
      { ...cleo, role: 'owner' },
      { ...owner, role: 'co-teacher' },
    ])
  })
})
