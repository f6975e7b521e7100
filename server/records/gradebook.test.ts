import { describe, expect, it, test } from 'vitest'
import { OverrideRequest } from '#domain/classes/grade-changes.schema'
import { describeStores } from '../store/testing/with-stores'
import { acceptFacts } from './accept-facts'
import { overrideGrade } from './override-grade'
import { readGradebook } from './read-gradebook'
import { summariseAttempts, toPercent } from './summarise-attempts'
import { course, EDUCATOR, insertClass, M1, M2, makeSubmission, NOW } from './testing/class-fixture'
import { listComments, writeComment } from './write-comment'

const attempt = (id: string, startedAt: number, points: number, maxPoints = 12) => ({
  id,
  startedAt,
  points,
  maxPoints,
  isMastered: points > 10,
  isLate: false,
  submittedAt: 0,
  receivedAt: 0,
  focusMs: 10,
})
const four = [attempt('d', 4, 12), attempt('b', 2, 9), attempt('a', 1, 6), attempt('c', 3, 9)]

describe('attempts summed up', () => {
  test.each([
    ['best', 3, 'b'],
    ['first', 3, 'a'],
    ['latest', 3, 'c'],
    ['best', null, 'd'],
    ['latest', null, 'd'],
    ['best', 1, 'a'],
  ] as const)('%s of %s counted is %s', (counting, attempts, id) => {
    const summary = summariseAttempts(four, { counting, attempts })
    expect(summary.graded?.id).toBe(id)
    expect(summary.attempts.map((one) => [one.id, one.place])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['d', 4],
    ])
  })

  test('an attempt over the limit gives no mastery, and its time still shows', () => {
    const summary = summariseAttempts(four, { counting: 'best', attempts: 3 })
    expect([summary.isMastered, summary.focusMs]).toEqual([false, 40])
    expect(summary.attempts.map((one) => one.isCounted)).toEqual([true, true, true, false])
  })

  test('the same whatever the order given; nothing of nothing', () => {
    const policy = { counting: 'best', attempts: 3 } as const
    expect(summariseAttempts(four.toReversed(), policy)).toEqual(summariseAttempts(four, policy))
    expect(summariseAttempts([], policy)).toMatchObject({
      best: null,
      first: null,
      latest: null,
      graded: null,
    })
  })

  test.each([
    [12, 12, 100],
    [0, 12, 0],
    [7, 12, 58.3],
    [9.27, 12, 77.3],
    [0.15 * 3, 12, 3.8],
    [0, 0, null],
  ])('%d of %d points is %s percent', (points, maxPoints, percent) => {
    expect(toPercent(points, maxPoints)).toBe(percent)
  })
})

describeStores('the gradebook', (open) => {
  it('has every learner of the class by every module of it, and nobody else', async () => {
    const store = await open()
    const modules = [M1, M2].map((moduleId) => ({ moduleId, opensAt: null, dueAt: NOW - 1 }))
    const [one, two] = await insertClass(store, 'c', { modules, policy: { attempts: 2, counting: 'best' } })
    const [other] = await insertClass(store, 'd')
    if (!one || !two || !other) throw new Error('no learners')
    const facts = [5, 11, 12].map((right, index) =>
      makeSubmission(`no ${index}`, { right, attemptNo: index + 1, startedAt: NOW - 9000 + index }),
    )
    await acceptFacts(store, one, facts, NOW, course)
    await acceptFacts(store, other, [makeSubmission('other', { device: 'd' })], NOW, course)
    const { rows } = await readGradebook(store, 'c')
    expect(rows.map((row) => [row.learnerId, row.cells.map((cell) => cell.attempts.length)])).toEqual([
      ['c-l1', [3, 0]],
      ['c-l2', [0, 0]],
    ])
    const [cell, empty] = rows[0]?.cells ?? []
    expect(cell).toMatchObject({
      moduleId: M1,
      points: 11,
      maxPoints: 12,
      percent: 91.7,
      isLate: true,
      closesAt: NOW - 1,
      override: null,
      focusMs: 28 * 20_000,
    })
    expect([cell?.best?.place, cell?.first?.place, cell?.latest?.place]).toEqual([2, 1, 2])
    expect(empty).toMatchObject({ points: null, percent: null, maxPoints: 12, isLate: false })
    await expect(readGradebook(store, 'nowhere')).rejects.toMatchObject({ code: 'NOT_YOURS' })
  })

  it("shows an educator's change until it is taken back, and keeps every one with its reason", async () => {
    const store = await open()
    const [one] = await insertClass(store, 'c')
    if (!one) throw new Error('no learner')
    await acceptFacts(store, one, [makeSubmission('one', { right: 6 })], NOW, course)
    const change = (points: number | null, reason: string, now: number) =>
      overrideGrade(store, EDUCATOR, 'c', { learnerId: one.id, moduleId: M1, points, reason }, now)
    const read = async () => (await readGradebook(store, 'c')).rows[0]?.cells[0]
    await change(9.5, `Ill on the day'); drop table "attempt"; --`, NOW)
    expect(await read()).toMatchObject({
      points: 9.5,
      percent: 79.2,
      isMastered: false,
      override: { points: 9.5 },
    })
    await change(11, 'Heard again', NOW + 1)
    expect(await read()).toMatchObject({
      points: 11,
      override: { reason: 'Heard again', byUserId: 'educator' },
    })
    await change(null, 'A mistake', NOW + 2)
    expect(await read()).toMatchObject({ points: 6, override: null })
    await expect(change(12.5, 'Too much', NOW + 3)).rejects.toMatchObject({ code: 'NOT_READABLE' })
    const kept = await store.db.selectFrom('gradeOverride').select('reason').orderBy('at').execute()
    expect(kept.map((row) => row.reason)).toEqual([
      `Ill on the day'); drop table "attempt"; --`,
      'Heard again',
      'A mistake',
    ])
    const audit = await store.db.selectFrom('audit').select(['action', 'userId']).execute()
    expect(audit).toEqual(Array(3).fill({ action: 'grade.overridden', userId: 'educator' }))
  })

  it('takes no grade of a learner of another class', async () => {
    const store = await open()
    await insertClass(store, 'c')
    await insertClass(store, 'd')
    const wanted = { learnerId: 'd-l1', moduleId: M1, points: 12, reason: 'Mine' }
    await expect(overrideGrade(store, EDUCATOR, 'c', wanted, NOW)).rejects.toThrow(/foreign key/i)
    expect(await store.db.selectFrom('audit').select('id').execute()).toEqual([])
  })

  it('keeps comments as written, each noted in the audit without its text', async () => {
    const store = await open()
    await insertClass(store, 'c')
    const text = '<b>Well</b> reasoned; "drop table"\n— and again'
    await writeComment(store, EDUCATOR, 'c', { learnerId: 'c-l1', moduleId: M1, text }, NOW)
    expect((await listComments(store, 'c', 'c-l1')).map((one) => one.text)).toEqual([text])
    expect(await listComments(store, 'c', 'c-l2')).toEqual([])
    const [entry] = await store.db.selectFrom('audit').select(['action', 'detailJson']).execute()
    expect(entry?.action).toBe('comment.written')
    expect(entry?.detailJson).not.toContain('reasoned')
  })
})

test.each([
  [{ points: -1 }, 'points'],
  [{ points: 'all' }, 'points'],
  [{ reason: '  ' }, 'reason'],
  [{ reason: 'x'.repeat(501) }, 'reason'],
  [{ moduleId: 'nowhere' }, 'moduleId'],
  [{ more: 1 }, ''],
])('a change of %j is refused by its field', (odd, path) => {
  const parsed = OverrideRequest.safeParse({ learnerId: 'l', moduleId: M1, points: 1, reason: 'Ill', ...odd })
  expect(parsed.error?.issues[0]?.path.join('.')).toBe(path)
})
