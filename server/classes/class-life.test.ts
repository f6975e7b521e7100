import { beforeAll, expect, it } from 'vitest'
import type { Store } from '../store/store'
import { readAllRows } from '../store/testing/read-all-rows'
import { describeStores } from '../store/testing/with-stores'
import { archiveClass, restoreClass } from './archive-class'
import { changeClass } from './change-class'
import { changeAccommodation, changeSection, renewRecovery } from './change-learner'
import { copyClass } from './copy-class'
import { createClass } from './create-class'
import { deleteClass } from './delete-class'
import { joinClass } from './join-class'
import { keepNames } from './keep-names'
import { listLearners } from './learner-record'
import { listClasses } from './list-classes'
import { readClass } from './read-class'
import { insertWork } from './testing/insert-work'
import { insertEducator, makeClassWith, makeSecret, NOW, SETTINGS } from './testing/make-class'

describeStores('a class', (open) => {
  let store: Store
  beforeAll(async () => {
    store = await open()
  })

  const listAudit = async (classId: string) => {
    const rows = await store.db
      .selectFrom('audit')
      .select(['action', 'userId', 'detailJson'])
      .where('classId', '=', classId)
      .orderBy('at')
      .execute()
    return rows.map(({ detailJson, ...row }) => ({ ...row, detail: JSON.parse(detailJson) }))
  }
  const readJoined = (code: string) => joinClass(store, { code, alias: 'Wren', secret: makeSecret() }, NOW)

  it('is there with its settings and its owner', async () => {
    const owner = await insertEducator(store, 'Ola')
    const { id, code } = await createClass(store, owner, SETTINGS, NOW)
    expect(await readClass(store, id)).toEqual({
      ...SETTINGS,
      id,
      code,
      keepsNames: false,
      isDemo: false,
      createdAt: NOW,
      archivedAt: null,
    })
    const { name, term } = SETTINGS
    expect(await listClasses(store, owner)).toEqual([
      { id, code, name, term, isDemo: false, archivedAt: null, role: 'owner', learners: 0 },
    ])
    expect(await listAudit(id)).toEqual([{ action: 'class.created', userId: owner.id, detail: {} }])
  })

  it('draws its code again when another class has it', async () => {
    const owner = await insertEducator(store, 'Ola')
    const codes = ['BBBBBB', 'BBBBBB', 'BBBBBB', 'CCCCCC']
    const draw = () => codes.shift() ?? ''
    const first = await createClass(store, owner, SETTINGS, NOW, draw)
    const second = await createClass(store, owner, SETTINGS, NOW, draw)
    expect([first.code, second.code]).toEqual(['BBBBBB', 'CCCCCC'])
  })

  it('never shares its code, however many are made at once', async () => {
    const owner = await insertEducator(store, 'Ola')
    let drawn = 0
    const draw = () => `DDDDD${'BCDFHJKMNPRTVWXZ'.charAt(Math.floor(drawn++ / 3))}`
    const made = await Promise.all(
      Array.from({ length: 6 }, () => createClass(store, owner, SETTINGS, NOW, draw)),
    )
    expect(new Set(made.map(({ code }) => code)).size).toBe(6)
  })

  it('is changed, and tells what was changed, once', async () => {
    const { owner, id } = await makeClassWith(store)
    const changed = { ...SETTINGS, name: 'Oncology 3' }
    await changeClass(store, owner, id, changed, NOW + 1)
    await changeClass(store, owner, id, changed, NOW + 2)
    expect((await readClass(store, id)).name).toBe('Oncology 3')
    expect((await listAudit(id)).map(({ action }) => action)).toEqual(['class.created', 'class.changed'])
  })

  it('holds text of every kind as text', async () => {
    const { owner, id } = await makeClassWith(store)
    const name = `'; drop table "class"; -- <script>alert(1)</script>`
    await changeClass(store, owner, id, { ...SETTINGS, name }, NOW)
    expect((await readClass(store, id)).name).toBe(name)
  })

  it('that is archived joins nobody and is changed by nobody, until it is restored', async () => {
    const { owner, id, code, members } = await makeClassWith(store, 'Heron')
    const key = { classId: id, learnerId: members[0]?.learnerId ?? '' }
    const accommodation = { multiplier: 2, untimed: false, breaks: false } as const
    await archiveClass(store, owner, id, NOW + 1)
    await archiveClass(store, owner, id, NOW + 2)
    expect((await readClass(store, id)).archivedAt).toBe(NOW + 1)
    expect(await readJoined(code)).toEqual({ kind: 'archived' })
    for (const change of [
      () => changeClass(store, owner, id, SETTINGS, NOW),
      () => changeSection(store, owner, key, 'B', NOW),
      () => changeAccommodation(store, owner, key, accommodation, NOW),
      () => renewRecovery(store, owner, key, NOW),
      () => keepNames(store, owner, id, [{ alias: 'Heron', name: 'Ann' }], NOW),
    ]) {
      await expect(change()).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    }
    await restoreClass(store, owner, id, NOW + 3)
    expect(await readJoined(code)).toMatchObject({ kind: 'joined' })
    expect((await listAudit(id)).map(({ action }) => action)).toEqual([
      'class.created',
      'class.archived',
      'class.restored',
    ])
  })

  it('is copied with its settings, and without learners, names, dates, co-teachers or code', async () => {
    const { owner, id, code } = await makeClassWith(store, 'Heron')
    await keepNames(store, owner, id, [{ alias: 'Heron', name: 'Ann' }], NOW)
    const coTeacher = await insertEducator(store, 'Cleo')
    const copy = await copyClass(store, coTeacher, id, { name: 'Oncology 2', term: 'Autumn 2027' }, NOW)
    expect(copy.code).not.toBe(code)
    expect(await readClass(store, copy.id)).toEqual({
      ...SETTINGS,
      ...copy,
      term: 'Autumn 2027',
      modules: [{ moduleId: 'm1-what-remission-means', opensAt: null, dueAt: null }],
      keepsNames: false,
      isDemo: false,
      createdAt: NOW,
      archivedAt: null,
    })
    expect(await listLearners(store, copy.id)).toEqual([])
    expect((await listClasses(store, coTeacher)).map(({ role }) => role)).toEqual(['owner'])
  })

  it('is deleted with everything in it, after its name was typed', async () => {
    const before = await readAllRows(store)
    const { owner, id, members } = await makeClassWith(store, 'Heron', 'Wren')
    for (const { learnerId } of members) await insertWork(store, { classId: id, learnerId })
    expect(await deleteClass(store, owner, id, 'Oncology 3', NOW)).toBe('name-differs')
    expect((await listLearners(store, id)).length).toBe(2)
    expect(await deleteClass(store, owner, id, ' Oncology 2 ', NOW)).toBe('deleted')
    const { user: _u, audit: _a, ...after } = await readAllRows(store)
    const { user: _v, audit: _b, ...expected } = before
    expect(after).toEqual(expected)
    await expect(readClass(store, id)).rejects.toMatchObject({ code: 'NOT_YOURS' })
  })

  it('of the demo goes without typing', async () => {
    const { owner, id } = await makeClassWith(store)
    await store.write((trx) => trx.updateTable('class').set({ isDemo: 1 }).where('id', '=', id).execute())
    expect(await deleteClass(store, owner, id, '', NOW + 1)).toBe('deleted')
    expect((await listAudit(id)).at(-1)?.action).toBe('class.demo-removed')
  })
})
