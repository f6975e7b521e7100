import { describe, expect, it, test } from 'vitest'
import type { Item } from '#domain/assessment/item'
import { scoreResponse, toKeyResponse } from '#domain/assessment/score-response'
import type { CorrectionRule } from '#domain/classes/grade-changes.schema'
import type { Store } from '../store/store'
import { describeStores } from '../store/testing/with-stores'
import { acceptFacts } from './accept-facts'
import { correctItem, listCorrections, previewCorrection, withdrawCorrection } from './correct-item'
import { correctScore, fitsItem } from './correct-score'
import { gradeStored } from './grade-stored'
import { readCorrections } from './read-class-rules'
import { course, EDUCATOR, insertClass, makeSubmission, NOW } from './testing/class-fixture'

const items = course.modules.flatMap((module) => module.quiz)

describe('a corrected score', () => {
  const [sba] = items.filter((item) => item.kind === 'single-best-answer')
  if (!sba) throw new Error('no item')
  const wrong = sba.options.filter((option) => option.id !== sba.key).map((option) => option.id)
  const [first = '', second = ''] = wrong
  const also = (option: string): CorrectionRule => ({ kind: 'also-right', option })
  const correct = (option: string, rules: readonly CorrectionRule[]) =>
    correctScore(
      sba,
      { kind: 'single-best-answer', choice: option },
      { score: option === sba.key ? 1 : 0, max: 1 },
      rules,
    )

  test.each([
    [sba.key, [also(first)], { score: 1, max: 1, leftOut: false }],
    [first, [also(first)], { score: 1, max: 1, leftOut: false }],
    [second, [also(first)], { score: 0, max: 1, leftOut: false }],
    [second, [also(first), also(second)], { score: 1, max: 1, leftOut: false }],
    [second, [{ kind: 'full-credit' }], { score: 1, max: 1, leftOut: false }],
    [second, [{ kind: 'full-credit' }, { kind: 'leave-out' }], { score: 0, max: 1, leftOut: true }],
    [second, [], { score: 0, max: 1, leftOut: false }],
  ] as const)('of %s under %j', (option, rules, expected) => {
    expect(correct(option, rules)).toEqual(expected)
    expect(correct(option, rules.toReversed())).toEqual(expected)
  })

  test.each(
    items
      .filter((item) => item.kind === 'select-all' || item.kind === 'select-n')
      .map((item) => [item.id, item] as const),
  )('of %s: an option that is also right costs nothing and stands for a keyed one', (_, item) => {
    const option = item.options.find((one) => !item.key.includes(one.id))?.id
    if (option === undefined) return
    const response = { kind: item.kind, choices: [...item.key.slice(1), option] }
    const scored = scoreResponse(item, response)
    if (scored.outcome !== 'scored') throw new Error('not scored')
    const { score, max } = correctScore(item, response, scored.score, [{ kind: 'also-right', option }])
    expect(score).toBe(max)
  })

  test('fits an item that has the option, and no other', () => {
    expect(fitsItem(sba, also(first))).toBe(true)
    expect(fitsItem(sba, also('no-such-option'))).toBe(false)
    expect(fitsItem(sba, { kind: 'also-right', option: first, within: 'row' })).toBe(false)
    const fits = (kind: Item['kind'], rule: CorrectionRule) =>
      items.filter((item) => item.kind === kind).map((item) => fitsItem(item, rule))
    expect(fits('numeric', also('1')).concat(fits('ordered-response', also('1')))).not.toContain(true)
    for (const item of items) {
      if (item.kind !== 'matrix-multiple-choice') continue
      const [row] = item.rows
      const [column] = item.columns
      const rule = { kind: 'also-right', option: column?.id ?? '', within: row?.id } as const
      expect(fitsItem(item, rule)).toBe(true)
      const key = toKeyResponse(item)
      if (key.kind !== item.kind) throw new Error('no key')
      const answer = { ...key, rows: { ...key.rows, [row?.id ?? '']: column?.id ?? '' } }
      const scored = scoreResponse(item, answer)
      const before = scored.outcome === 'scored' ? scored.score : { score: 0, max: 0 }
      expect(correctScore(item, answer, before, [rule]).score).toBe(before.max)
    }
  })
})

const readGrades = ({ db }: Store) =>
  db
    .selectFrom('attempt')
    .select(['learnerId', 'points', 'maxPoints', 'isMastered', 'scoresJson'])
    .orderBy('learnerId')
    .execute()

describeStores('an item that is corrected', (open) => {
  const prepare = async () => {
    const store = await open()
    const learners = await insertClass(store, 'c', { learners: 3 })
    const [one, two, three] = learners
    const [elsewhere] = await insertClass(store, 'd', { learners: 1 })
    if (!one || !two || !three || !elsewhere) throw new Error('no learners')
    const given = [12, 9, 0]
    for (const [index, learner] of learners.entries()) {
      await acceptFacts(
        store,
        learner,
        [makeSubmission('a', { device: 'same', right: given[index] ?? 0, startedAt: NOW - 900 + index })],
        NOW,
        course,
      )
    }
    await acceptFacts(store, elsewhere, [makeSubmission('a', { device: 'same', right: 0 })], NOW, course)
    const row = await store.db.selectFrom('attempt').select('itemsJson').executeTakeFirstOrThrow()
    const drawn: readonly { readonly id: string; readonly version: number }[] = JSON.parse(row.itemsJson)
    const { id: itemId = '', version = 0 } = drawn.at(-1) ?? {}
    return { store, itemId, version }
  }

  it('shows first whose grade changes from what to what, writes nothing, and then does just that', async () => {
    const { store, itemId, version } = await prepare()
    const rule = { kind: 'full-credit' } as const
    const before = await readGrades(store)
    const preview = await previewCorrection(store, 'c', { itemId, version, rule })
    expect(preview.attempts).toBe(3)
    expect(
      preview.changes.map(({ alias, before: from, after }) => [alias, from.points, after.points]),
    ).toEqual([
      ['Heron 2', 9, 10],
      ['Heron 3', 0, 1],
    ])
    expect(await readGrades(store)).toEqual(before)
    const request = { itemId, version, rule, reason: 'Two keys' }
    expect(await correctItem(store, EDUCATOR, 'c', request, NOW + 1, course)).toEqual(preview)
    expect((await readGrades(store)).map((row) => row.points)).toEqual([12, 10, 1, 0])
  })

  it('is scored so for attempts that come later, and as before once it is taken back', async () => {
    const { store, itemId, version } = await prepare()
    const before = await readGrades(store)
    const standings = await store.db.selectFrom('standing').selectAll().orderBy('learnerId').execute()
    const request = { itemId, version, rule: { kind: 'leave-out' }, reason: 'Unclear' } as const
    await correctItem(store, EDUCATOR, 'c', request, NOW + 1, course)
    const left = await readGrades(store)
    expect(left.map((row) => [row.points, row.maxPoints])).toEqual([
      [11, 11],
      [9, 11],
      [0, 11],
      [0, 12],
    ])
    const late = makeSubmission('late', { device: 'same', right: 12, startedAt: NOW })
    await acceptFacts(store, { id: 'c-l3', classId: 'c', alias: '' }, [late], NOW + 2, course)
    const latest = (await readGrades(store)).find((row) => row.learnerId === 'c-l3' && row.points > 0)
    expect([latest?.points, latest?.maxPoints]).toEqual([11, 11])
    const [correction] = await listCorrections(store, 'c')
    await withdrawCorrection(store, EDUCATOR, 'c', correction?.id ?? '', NOW + 3, course)
    const now = await readGrades(store)
    expect(now.filter((row) => row.learnerId !== 'c-l3' || row.points === 0)).toEqual(before)
    expect(now.find((row) => row.learnerId === 'c-l3' && row.points > 0)?.maxPoints).toBe(12)
    const again = await store.db.selectFrom('standing').selectAll().orderBy('learnerId').execute()
    expect(again.filter((row) => row.learnerId !== 'c-l3')).toEqual(
      standings.filter((row) => row.learnerId !== 'c-l3'),
    )
    const audit = await store.db.selectFrom('audit').select('action').orderBy('at').execute()
    expect(audit.map((row) => row.action)).toEqual(['item.corrected', 'item.correction-withdrawn'])
  })

  it('moves learners to mastered and back where their grade says so', async () => {
    const { store } = await prepare()
    const { itemsJson } = await store.db.selectFrom('attempt').select('itemsJson').executeTakeFirstOrThrow()
    const drawn: readonly { readonly id: string; readonly version: number }[] = JSON.parse(itemsJson)
    const stepOf = async () =>
      (
        await store.db
          .selectFrom('standing')
          .select('step')
          .where('learnerId', '=', 'c-l2')
          .executeTakeFirst()
      )?.step
    expect(await stepOf()).toBe('submitted')
    for (const { id: itemId, version } of drawn) {
      const request = { itemId, version, rule: { kind: 'full-credit' }, reason: 'All' } as const
      await correctItem(store, EDUCATOR, 'c', request, NOW + 1, course)
    }
    expect(await stepOf()).toBe('mastered')
    for (const { id } of await listCorrections(store, 'c'))
      await withdrawCorrection(store, EDUCATOR, 'c', id, NOW + 2, course)
    expect(await stepOf()).toBe('submitted')
  })

  it('has the same grade whenever it is worked out from what is stored', async () => {
    const { store, itemId, version } = await prepare()
    const rule = { kind: 'leave-out' } as const
    await correctItem(store, EDUCATOR, 'c', { itemId, version, rule, reason: 'Unclear' }, NOW + 1, course)
    const rows = await store.db.selectFrom('attempt').selectAll().execute()
    for (const row of rows) {
      const grade = await gradeStored(store, row, await readCorrections(store.db, row.classId))
      expect([grade.points, grade.maxPoints, grade.isMastered ? 1 : 0]).toEqual([
        row.points,
        row.maxPoints,
        row.isMastered,
      ])
      expect(JSON.stringify(grade.scores)).toBe(row.scoresJson)
    }
  })

  it.each([
    ['another version', { version: 99 }, 'NOT_READABLE'],
    ['an unknown item', { itemId: 'm9-q99' }, 'NOT_READABLE'],
    ['an option it lacks', { rule: { kind: 'also-right', option: 'no-such' } as const }, 'NOT_READABLE'],
  ])('of %s is refused, and nothing is written', async (_, odd, code) => {
    const { store, itemId, version } = await prepare()
    const request = { itemId, version, rule: { kind: 'full-credit' } as const, reason: 'x', ...odd }
    await expect(correctItem(store, EDUCATOR, 'c', request, NOW, course)).rejects.toMatchObject({ code })
    expect(await listCorrections(store, 'c')).toEqual([])
  })

  it('is not taken back for another class', async () => {
    const { store, itemId, version } = await prepare()
    const request = { itemId, version, rule: { kind: 'full-credit' }, reason: 'x' } as const
    await correctItem(store, EDUCATOR, 'c', request, NOW, course)
    const [correction] = await listCorrections(store, 'c')
    const taking = withdrawCorrection(store, EDUCATOR, 'd', correction?.id ?? '', NOW, course)
    await expect(taking).rejects.toMatchObject({ code: 'NOT_YOURS' })
  })
})
