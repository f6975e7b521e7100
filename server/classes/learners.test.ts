import { beforeAll, expect, it } from 'vitest'
import { NO_ACCOMMODATION } from '#domain/classes/accommodation'
import type { Store } from '../store/store'
import { readAllRows } from '../store/testing/read-all-rows'
import { describeStores } from '../store/testing/with-stores'
import { changeClass } from './change-class'
import { changeAccommodation, changeSection, renewRecovery } from './change-learner'
import { exportLearner, exportMyself } from './export-learner'
import { eraseNames, keepNames } from './keep-names'
import { listLearners } from './learner-record'
import { readClass } from './read-class'
import { readMyClass } from './read-my-class'
import { recoverMembership } from './recover-membership'
import { leaveClass, removeLearner } from './remove-learner'
import { insertWork, LEARNER_TABLES } from './testing/insert-work'
import { makeClassWith, makeSecret, NOW, SETTINGS } from './testing/make-class'

const HALF_MORE = { multiplier: 1.5, untimed: false, breaks: false } as const
const [MODULE] = SETTINGS.modules

describeStores('learners', (open) => {
  let store: Store
  beforeAll(async () => {
    store = await open()
  })

  async function makeWithWork() {
    const { owner, id, code, members } = await makeClassWith(store, 'Heron', 'Wren')
    const [heron, wren] = members
    if (!heron || !wren) throw new Error('not joined')
    for (const { learnerId } of members) await insertWork(store, { classId: id, learnerId })
    const key = { classId: id, learnerId: heron.learnerId }
    return { owner, id, code, heron, wren, key, me: { id: heron.learnerId, classId: id, alias: 'Heron' } }
  }
  const listNames = async (classId: string) =>
    (await listLearners(store, classId)).map(({ alias, realName }) => [alias, realName])

  it('are listed by alias as people count, without any secret', async () => {
    const { id, members } = await makeClassWith(store, 'Bird 10', 'bird 9', 'Älva')
    const times = { joinedAt: NOW, lastSeenAt: NOW }
    const rest = { section: '', realName: null, accommodation: NO_ACCOMMODATION, ...times }
    const [ten, nine, alva] = members
    expect(await listLearners(store, id)).toEqual([
      { id: alva?.learnerId, alias: 'Älva', aliasKey: 'älva', ...rest },
      { id: nine?.learnerId, alias: 'bird 9', aliasKey: 'bird9', ...rest },
      { id: ten?.learnerId, alias: 'Bird 10', aliasKey: 'bird10', ...rest },
    ])
  })

  it('get a section and their own time, which the audit notes', async () => {
    const { owner, id, key } = await makeWithWork()
    await changeSection(store, owner, key, 'B', NOW + 1)
    await changeAccommodation(store, owner, key, HALF_MORE, NOW + 2)
    const [heron, wren] = await listLearners(store, id)
    expect(heron).toMatchObject({ section: 'B', accommodation: HALF_MORE })
    expect(wren).toMatchObject({ section: '', accommodation: NO_ACCOMMODATION })
    const audit = await store.db
      .selectFrom('audit')
      .selectAll()
      .where('classId', '=', id)
      .orderBy('at')
      .execute()
    expect(audit.slice(1).map(({ action, detailJson }) => [action, JSON.parse(detailJson)])).toEqual([
      ['learner.section-changed', { learner: key.learnerId, section: 'B' }],
      ['accommodation.changed', { learner: key.learnerId, ...HALF_MORE }],
    ])
  })

  it('see their own closing time; the others see that of the class', async () => {
    const { owner, id, key, me, wren } = await makeWithWork()
    await changeAccommodation(store, owner, key, HALF_MORE, NOW)
    const timed = { ...SETTINGS, policy: { ...SETTINGS.policy, minutes: 30 } }
    await changeClass(store, owner, id, timed, NOW)
    const dueAt = (MODULE?.dueAt ?? 0) + 15 * 60_000
    expect(await readMyClass(store, me)).toEqual({
      classId: id,
      className: 'Oncology 2',
      term: 'Spring 2027',
      alias: 'Heron',
      isArchived: false,
      policy: timed.policy,
      accommodation: HALF_MORE,
      modules: [{ ...MODULE, dueAt }],
    })
    const other = await readMyClass(store, { id: wren.learnerId, classId: id, alias: 'Wren' })
    expect([other.accommodation, other.modules]).toEqual([NO_ACCOMMODATION, SETTINGS.modules])
  })

  it('of another class are not changed, even with the right id', async () => {
    const { key } = await makeWithWork()
    const other = await makeClassWith(store)
    const foreign = { classId: other.id, learnerId: key.learnerId }
    for (const change of [
      () => changeSection(store, other.owner, foreign, 'B', NOW),
      () => changeAccommodation(store, other.owner, foreign, HALF_MORE, NOW),
      () => renewRecovery(store, other.owner, foreign, NOW),
      () => removeLearner(store, other.owner, foreign, 'Heron', NOW),
      () => exportLearner(store, other.owner, foreign, NOW),
    ]) {
      await expect(change()).rejects.toMatchObject({ code: 'NOT_YOURS' })
    }
  })

  it('who lost everything come back with a new code; the old one is spent', async () => {
    const { owner, code, key, heron } = await makeWithWork()
    const renewed = await renewRecovery(store, owner, key, NOW)
    const recover = (recoveryCode: string) =>
      recoverMembership(store, { code, recoveryCode, secret: makeSecret() }, NOW)
    expect(await recover(heron.recoveryCode)).toEqual({ kind: 'not-found' })
    expect(await recover(renewed)).toMatchObject({ kind: 'recovered' })
  })

  it('are removed with all that names them, after the alias was typed, and nobody else is touched', async () => {
    const { owner, id, key, wren } = await makeWithWork()
    expect(await removeLearner(store, owner, key, 'Wren', NOW)).toBe('alias-differs')
    expect((await listLearners(store, id)).length).toBe(2)
    expect(await removeLearner(store, owner, key, ' heron', NOW)).toBe('removed')
    const { audit, ...rows } = await readAllRows(store)
    expect(JSON.stringify(rows).includes(key.learnerId)).toBe(false)
    expect(JSON.stringify(audit).includes('Heron')).toBe(false)
    for (const table of LEARNER_TABLES) {
      const left = await store.db.selectFrom(table).select('learnerId').where('classId', '=', id).execute()
      expect(left).toEqual([{ learnerId: wren.learnerId }])
    }
  })

  it('leave by themselves and take everything along, once', async () => {
    const { id, me } = await makeWithWork()
    await leaveClass(store, me, NOW)
    await leaveClass(store, me, NOW)
    const { audit, ...rows } = await readAllRows(store)
    expect(JSON.stringify(rows).includes(me.id)).toBe(false)
    const notes = await store.db.selectFrom('audit').selectAll().where('classId', '=', id).execute()
    expect(notes.filter(({ action }) => action === 'learner.removed').length).toBe(1)
  })

  it('are exported whole, without secrets and without who taught them', async () => {
    const { owner, id, key } = await makeWithWork()
    const exported = await exportLearner(store, owner, key, NOW)
    expect(exported).toMatchObject({
      class: { name: 'Oncology 2', term: 'Spring 2027' },
      learner: { id: key.learnerId, alias: 'Heron', joinedAt: '2027-01-15T09:00:00.000Z' },
      fact: [{ kind: 'module.opened', body: { moduleId: 'm1-what-remission-means' } }],
      attempt: [{ points: 7.3, isMastered: false, isLate: false, isOutside: false }],
      firstGrading: [{ answersHash: 'hash' }],
      journeyRun: [{ log: 'a.b.c', finished: true }],
      standing: [{ step: 'quiz' }],
      gradeOverride: [{ reason: 'Ill on the day' }],
      comment: [{ text: 'Well reasoned.' }],
      exportedAt: '2027-01-15T09:00:00.000Z',
    })
    expect(JSON.stringify(exported)).not.toMatch(/secretHash|recoveryHash|byUserId|Wren/)
    const notes = await store.db.selectFrom('audit').select('action').where('classId', '=', id).execute()
    expect(notes.map(({ action }) => action)).toContain('learner.exported')
  })

  it('export themselves without the points of each question that the class tells only after closing', async () => {
    const { owner, id, me } = await makeWithWork()
    const policy = { ...SETTINGS.policy, feedback: 'after-due' } as const
    await changeClass(store, owner, id, { ...SETTINGS, policy }, NOW)
    const dueAt = MODULE?.dueAt ?? 0
    const readAttempt = async (now: number) => JSON.stringify((await exportMyself(store, me, now)).attempt)
    expect(await readAttempt(dueAt)).not.toMatch(/scores/)
    expect(await readAttempt(dueAt + 1)).toMatch(/scores.*isMastered/)
  })

  it('have names on the server only where the educator keeps them, until they are erased', async () => {
    const { owner, id } = await makeWithWork()
    const entries = [
      { alias: 'HERON', name: 'Ann Doe' },
      { alias: 'Swift', name: 'Bo' },
    ]
    expect(await keepNames(store, owner, id, entries, NOW)).toBe(1)
    expect(await listNames(id)).toEqual([
      ['Heron', 'Ann Doe'],
      ['Wren', null],
    ])
    expect((await readClass(store, id)).keepsNames).toBe(true)
    await eraseNames(store, owner, id, NOW)
    expect(await listNames(id)).toEqual([
      ['Heron', null],
      ['Wren', null],
    ])
    expect((await readClass(store, id)).keepsNames).toBe(false)
  })
})
