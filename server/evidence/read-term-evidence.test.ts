import { beforeAll, expect, it } from 'vitest'
import { insertAttempt } from '../analysis/testing/insert-attempts'
import { copyClass } from '../classes/copy-class'
import { deleteClass } from '../classes/delete-class'
import { joinClass } from '../classes/join-class'
import { addCoTeacher } from '../classes/teachers'
import { insertEducator, makeClassWith, makeSecret, NOW, SETTINGS } from '../classes/testing/make-class'
import { loadCourse } from '../course/load-course'
import type { Store } from '../store/store'
import { describeStores } from '../store/testing/with-stores'
import { findRelatedClasses } from './find-related-classes'
import { noteOutcome } from './note-outcome'
import { readTermEvidence } from './read-term-evidence'

const course = loadCourse()
const MODULE = 'm1-what-remission-means'
const YEAR_MS = 366 * 24 * 60 * 60_000

type Made = { readonly id: string; readonly code: string }

describeStores('evidence over the terms', (open) => {
  let store: Store
  beforeAll(async () => {
    store = await open()
  })

  async function answer({ id: classId, code }: Made, right: number, wrong: number): Promise<void> {
    for (let place = 0; place < right + wrong; place += 1) {
      const reply = await joinClass(store, { code, alias: `Learner ${place}`, secret: makeSecret() }, NOW)
      if (reply.kind !== 'joined') throw new Error(`The learner was ${reply.kind}.`)
      const { learnerId } = reply.membership
      const score = Number(place < right)
      await insertAttempt(store, { classId, learnerId, moduleId: MODULE }, [{ id: 'm1-q01', score, max: 1 }])
    }
  }
  const next = (
    { id }: Made,
    owner: Parameters<typeof copyClass>[1],
    term: string,
    years: number,
    name = 'Other',
  ) => copyClass(store, owner, id, { name, term }, NOW + years * YEAR_MS)
  const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id)

  it('stands side by side for the three latest terms, the oldest first', async () => {
    const { owner, ...first } = await makeClassWith(store)
    const second = await next(first, owner, 'Spring 2028', 1)
    const third = await next(second, owner, '', 2)
    const fourth = await next(third, owner, 'Spring 2030', 3)
    await answer(second, 9, 1)
    await answer(third, 9, 0)
    await answer(fourth, 7, 4)
    await noteOutcome(
      store,
      owner,
      second.id,
      { outcomeId: 'm1-n1', expectedPercent: 90, action: 'Kept.' },
      NOW,
    )
    const { columns, rows } = await readTermEvidence(store, owner, fourth.id, course)
    expect(columns.map(({ classId, term, learners }) => [classId, term, learners])).toEqual([
      [second.id, 'Spring 2028', 10],
      [third.id, '2029', 9],
      [fourth.id, 'Spring 2030', 11],
    ])
    expect(rows.find(({ outcomeId }) => outcomeId === 'm1-n1')?.cells).toEqual([
      { count: { n: 10, reached: 9 }, expectedPercent: 90, isMet: true, action: 'Kept.' },
      { count: null, expectedPercent: 80, isMet: null, action: '' },
      { count: { n: 11, reached: 7 }, expectedPercent: 80, isMet: false, action: '' },
    ])
    const old = await readTermEvidence(store, owner, second.id, course)
    expect(old.columns.map(({ classId }) => classId)).toEqual([first.id, second.id])
  })

  it('knows a copy of a copy of a class that is deleted, and the same name, and no other', async () => {
    const { owner, ...first } = await makeClassWith(store)
    const second = await next(first, owner, 'B', 1)
    const third = await next(second, owner, 'C', 2, 'Third')
    const named = await next(await makeClassWith(store), owner, 'D', 3, ' ONCOLOGY  2 ')
    await next(await makeClassWith(store), owner, 'E', 4, 'Quite another')
    await deleteClass(store, owner, second.id, 'Other', NOW)
    expect(ids(await findRelatedClasses(store, owner, third.id))).toEqual([third.id, first.id])
    expect(ids(await findRelatedClasses(store, owner, first.id))).toEqual([named.id, third.id, first.id])
  })

  it('shows an educator only classes that they teach, and a demo class with none', async () => {
    const { owner, ...first } = await makeClassWith(store)
    const second = await next(first, owner, 'B', 1, SETTINGS.name)
    const cleo = await insertEducator(store, 'Cleo')
    await addCoTeacher(store, owner, second.id, cleo.email, NOW)
    expect(ids(await findRelatedClasses(store, cleo, second.id))).toEqual([second.id])
    expect(await findRelatedClasses(store, cleo, first.id)).toEqual([])
    await store.db.updateTable('class').set({ isDemo: 1 }).where('id', '=', second.id).execute()
    expect(ids(await findRelatedClasses(store, owner, first.id))).toEqual([first.id])
    expect(ids(await findRelatedClasses(store, owner, second.id))).toEqual([second.id])
  })

  it('gives each class of a term a column of its own', async () => {
    const { owner, ...first } = await makeClassWith(store)
    const twin = await next(first, owner, SETTINGS.term, 0, SETTINGS.name)
    const { columns } = await readTermEvidence(store, owner, first.id, course)
    expect(columns.map(({ classId, term }) => [classId, term]).sort()).toEqual(
      [first.id, twin.id].map((id) => [id, SETTINGS.term]).sort(),
    )
  })
})
