import { parse } from 'csv-parse/sync'
import { beforeAll, expect, it } from 'vitest'
import { ClassPoints } from '#domain/classes/class-points.schema'
import { acceptFacts } from '../records/accept-facts'
import { overrideGrade } from '../records/override-grade'
import {
  course,
  EDUCATOR,
  insertClass,
  M1,
  M2,
  makeHex,
  makeSubmission,
  NOW,
} from '../records/testing/class-fixture'
import { writeComment } from '../records/write-comment'
import type { Store } from '../store/store'
import { describeStores } from '../store/testing/with-stores'
import { EXPORT_SHAPES, type ExportShape, exportClass } from './export-class'

const modules = [M1, M2].map((moduleId) => ({ moduleId, opensAt: null, dueAt: NOW }))
const NAMES = ['Doe, Jane', 'Séan "Jack" O\'Neill', '=HYPERLINK("x")', '']

describeStores('an export', (open) => {
  let store: Store
  beforeAll(async () => {
    store = await open()
    const learners = await insertClass(store, 'class', { learners: 4, modules })
    const [jane, sean, evil] = learners
    if (!jane || !sean || !evil) throw new Error('no learners')
    for (const [index, { id }] of learners.entries()) {
      const realName = NAMES[index] || null
      await store.db
        .updateTable('learner')
        .set({ realName, section: 'NUR301-01' })
        .where('id', '=', id)
        .execute()
    }
    const alias = '@evil, "x"'
    await store.db.updateTable('learner').set({ alias, section: '+1' }).where('id', '=', evil.id).execute()
    await acceptFacts(store, jane, [makeSubmission('a', { device: 'a', right: 7 })], NOW, course)
    await acceptFacts(store, jane, [makeSubmission('b', { device: 'b', attemptNo: 2 })], NOW + 1, course)
    const opened = { id: makeHex('o'), kind: 'module.opened', at: NOW, moduleId: M2 }
    await acceptFacts(store, sean, [makeSubmission('c', { device: 'c', right: 0 }), opened], NOW, course)
    const change = { learnerId: evil.id, moduleId: M2, points: 22 / 3, reason: 'Sat it on paper' }
    await overrideGrade(store, EDUCATOR, 'class', change, NOW)
    const comment = { learnerId: jane.id, moduleId: M1, text: '=Well, done' }
    await writeComment(store, EDUCATOR, 'class', comment, NOW)
    await writeComment(store, EDUCATOR, 'class', { ...comment, learnerId: sean.id, moduleId: M2 }, NOW)
  })
  const make = (shape: ExportShape) => exportClass(store, EDUCATOR, 'class', shape, NOW, course)
  const read = async (shape: ExportShape): Promise<string[][]> =>
    parse((await make(shape)).text, { bom: true })

  it('of grades has a column for each quiz, blank for no submission, and runs nothing', async () => {
    expect(await read('grades')).toEqual([
      ['Alias', 'Name', 'Section', 'Module 1 quiz (of 12)', 'Module 2 quiz (of 12)'],
      ['\'@evil, "x"', '\'=HYPERLINK("x")', "'+1", '', '7.33'],
      ['Heron 1', 'Doe, Jane', 'NUR301-01', '12', ''],
      ['Heron 2', 'Séan "Jack" O\'Neill', 'NUR301-01', '0', ''],
      ['Heron 4', '', 'NUR301-01', '', ''],
    ])
  })

  it('for Canvas has its heading, its points possible and no mark', async () => {
    const { text, name, type } = await make('canvas')
    expect(text).toBe(
      [
        'Student,ID,SIS User ID,SIS Login ID,Section,Module 1 quiz,Module 2 quiz',
        'Points Possible,,,,,12,12',
        '"\'=HYPERLINK(""x"")",,,,\'+1,,7.33',
        '"Doe, Jane",,,,NUR301-01,12,',
        '"Séan ""Jack"" O\'Neill",,,,NUR301-01,0,',
        'Heron 4,,,,NUR301-01,,',
        '',
      ].join('\r\n'),
    )
    expect([name, type]).toEqual(['class-canvas.csv', 'text/csv; charset=utf-8; header=present'])
  })

  it('for Moodle has its headings, and a comment only beside a grade', async () => {
    expect(await read('moodle')).toEqual([
      [
        ...['First name', 'Last name', 'ID number', 'Email address'],
        ...['Module 1 quiz (Real)', 'Module 1 feedback', 'Module 2 quiz (Real)', 'Module 2 feedback'],
      ],
      ['', '\'=HYPERLINK("x")', '\'@evil, "x"', '', '', '', '7.33', ''],
      ['Jane', 'Doe', 'Heron 1', '', '12', "'=Well, done", '', ''],
      ['Séan "Jack"', "O'Neill", 'Heron 2', '', '0', '', '', ''],
      ['', '', 'Heron 4', '', '', '', '', ''],
    ])
  })

  it('of completion has a line for each learner and module', async () => {
    const rows = await read('completion')
    expect(rows).toHaveLength(1 + 4 * 2)
    expect(rows.map((row) => [row[0], row[2], ...row.slice(4, 8)]).slice(3, 7)).toEqual([
      ['Heron 1', '1', 'mastered', '2', 'yes', 'no'],
      ['Heron 1', '2', 'not begun', '0', 'no', ''],
      ['Heron 2', '1', 'handed in', '1', 'no', 'no'],
      ['Heron 2', '2', 'in the lesson', '0', 'no', ''],
    ])
    expect(rows[5]?.slice(8)).toEqual(['2027-01-15 07:55:00', '2027-01-15 07:55:00', '0', 'no'])
  })

  it('of everything holds each answer and the questions as they were asked, and no secret', async () => {
    const { text, name } = await make('everything')
    const whole = JSON.parse(text)
    expect(name).toBe('class-everything.json')
    expect([
      whole.learner.length,
      whole.attempt.length,
      whole.gradeOverride.length,
      whole.comment.length,
    ]).toEqual([4, 3, 1, 2])
    const answered = new Set(
      whole.attempt.flatMap((one: { items: { id: string }[] }) => one.items.map(({ id }) => id)),
    )
    expect(new Set(whole.items.map((item: { itemId: string }) => item.itemId))).toEqual(answered)
    expect(text).not.toMatch(/secretHash|recoveryHash|"code"/)
  })

  it('of points gives each learner and module what the platform’s own file is filled from', async () => {
    const { isDemo, learners, modules } = ClassPoints.parse(JSON.parse((await make('points')).text))
    expect(isDemo).toBe(false)
    expect(modules.map(({ column }) => column)).toEqual(['Module 1 quiz', 'Module 2 quiz'])
    expect(learners.find(({ alias }) => alias === 'Heron 1')).toEqual({
      alias: 'Heron 1',
      realName: 'Doe, Jane',
      grades: { [M1]: { points: 12, maxPoints: 12 }, [M2]: { points: null, maxPoints: 12 } },
    })
  })

  it('without names has no column for them', async () => {
    await insertClass(store, 'nameless', { learners: 1, modules })
    const { text } = await exportClass(store, EDUCATOR, 'nameless', 'grades', NOW, course)
    expect(parse(text, { bom: true })[0]).toEqual([
      'Alias',
      'Section',
      'Module 1 quiz (of 12)',
      'Module 2 quiz (of 12)',
    ])
  })

  it('of an empty class holds its headings alone', async () => {
    await insertClass(store, 'empty', { learners: 0, modules })
    const lines = async (shape: ExportShape) =>
      (await exportClass(store, EDUCATOR, 'empty', shape, NOW, course)).text.split('\r\n').length - 1
    expect(await Promise.all((['grades', 'completion', 'canvas', 'moodle'] as const).map(lines))).toEqual([
      1, 1, 2, 1,
    ])
    const { text } = await exportClass(store, EDUCATOR, 'empty', 'everything', NOW, course)
    expect(JSON.parse(text)).toMatchObject({ learner: [], attempt: [], items: [] })
    const points = await exportClass(store, EDUCATOR, 'empty', 'points', NOW, course)
    expect(ClassPoints.parse(JSON.parse(points.text)).learners).toEqual([])
  })

  it('bears a mark for spreadsheets and none for learning platforms and programs', async () => {
    const marked = await Promise.all(
      EXPORT_SHAPES.map(async (shape) => (await make(shape)).text.startsWith('\uFEFF')),
    )
    expect(EXPORT_SHAPES.filter((_, index) => marked[index])).toEqual(['grades', 'completion'])
    for (const shape of EXPORT_SHAPES.slice(0, 4))
      expect((await make(shape)).text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('keeps learners of the same name apart, each in a line of their own', async () => {
    const twins = await insertClass(store, 'twins', { learners: 2, modules })
    for (const { id } of twins)
      await store.db.updateTable('learner').set({ realName: 'Doe, Jane' }).where('id', '=', id).execute()
    const [, second] = twins
    if (!second) throw new Error('no twins')
    await acceptFacts(store, second, [makeSubmission('twin', { device: 'twin', right: 3 })], NOW, course)
    const { text } = await exportClass(store, EDUCATOR, 'twins', 'grades', NOW, course)
    expect(parse(text, { bom: true }).slice(1)).toEqual([
      ['Heron 1', 'Doe, Jane', '', '', ''],
      ['Heron 2', 'Doe, Jane', '', '3', ''],
    ])
  })

  it('of a demo class says so in each file, so that nobody files its numbers', async () => {
    await insertClass(store, 'demo', { learners: 1, modules })
    await store.db.updateTable('class').set({ isDemo: 1 }).where('id', '=', 'demo').execute()
    const of = (shape: ExportShape) => exportClass(store, EDUCATOR, 'demo', shape, NOW, course)
    for (const shape of EXPORT_SHAPES) expect((await of(shape)).name).toMatch(/^demo-/)
    for (const shape of ['grades', 'canvas', 'moodle'] as const)
      expect((await of(shape)).text).toContain('Demo: Module 1 quiz')
    const [head = [], first = []] = parse((await of('completion')).text, { bom: true })
    expect(first[head.indexOf('Demo class')]).toBe('yes')
    expect(JSON.parse((await of('points')).text).isDemo).toBe(true)
    expect(JSON.parse((await of('everything')).text).class.isDemo).toBe(true)
  })

  it('is noted in the audit, each one', async () => {
    await store.db.deleteFrom('audit').execute()
    for (const shape of EXPORT_SHAPES) await make(shape)
    const rows = await store.db.selectFrom('audit').selectAll().orderBy('id').execute()
    expect(
      rows.map(({ action, classId, userId, detailJson }) => [action, classId, userId, detailJson]),
    ).toEqual(
      EXPORT_SHAPES.map((shape) => ['records.exported', 'class', EDUCATOR.id, JSON.stringify({ shape })]),
    )
  })
})
