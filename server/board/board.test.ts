import { beforeEach, describe, expect, it } from 'vitest'
import { Board, BoardRows } from '#domain/classes/board.schema'
import { acceptFacts } from '../records/accept-facts'
import { course, insertClass, M1, M2, makeHex, makeSubmission, NOW } from '../records/testing/class-fixture'
import type { Learner } from '../rights/require-learner'
import { RightsError } from '../rights/rights-error'
import { openStoreAt } from '../store/open-store'
import type { Store } from '../store/store'
import { describeStores } from '../store/testing/with-stores'
import { readBoard } from './read-board'
import { streamBoard } from './stream-board'
import { toStream } from './to-stream'
import { watchClass } from './watch-class'

const MINUTE = 60_000
const [first, second] = course.modules[0]?.lesson.outline.sections ?? []

type Event = { readonly name: string; readonly id: string | null; readonly body: unknown }

function parseEvent(text: string): Event {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1] ?? null
  return { name: field('event') ?? '', id: field('id'), body: JSON.parse(field('data') ?? 'null') }
}

describeStores('the board', (open, makePlace) => {
  let store: Store
  let learners: readonly Learner[]
  let classId = ''
  let count = 0
  beforeEach(async () => {
    store ??= await open()
    count += 1
    classId = `class-${count}`
    learners = await insertClass(store, classId, { learners: 2 })
  })
  const report = (at: number, ...facts: readonly unknown[]) =>
    acceptFacts(store, learners[0] ?? fail(), facts, at, course)
  const fail = (): never => {
    throw new Error('no learner')
  }
  const read = (section: string | undefined, at: number) => ({
    id: makeHex(`${section}${at}`.slice(-16)),
    kind: 'lesson.read',
    at,
    moduleId: M1,
    section,
  })
  const firstRow = async (now = NOW) => (await readBoard(store, classId, now, course)).rows[0]

  describe('as it is read', () => {
    it('shows who has not begun, in the order of the list, with no grade anywhere', async () => {
      const board = await readBoard(store, classId, NOW, course)
      expect(Board.parse(board)).toEqual(board)
      expect(board.modules.map(({ id }) => id)).toEqual(course.modules.map(({ id }) => id))
      expect(board.rows.map(({ number, alias, at }) => [number, alias, at])).toEqual([
        [1, 'Heron 1', null],
        [2, 'Heron 2', null],
      ])
      const blank = { step: 'none', place: '', attempts: 0, trouble: null }
      expect(board.rows[0]?.cells).toEqual(course.modules.map(() => blank))
    })

    it('follows a learner from the lesson to mastery', async () => {
      await report(NOW, read(first?.id, NOW))
      expect(await firstRow()).toMatchObject({
        at: 0,
        isHere: true,
        cells: [{ step: 'lesson', place: first?.title }, {}, {}, {}, {}, {}, {}],
      })
      await report(NOW, { id: makeHex('q'), kind: 'quiz.started', at: NOW, moduleId: M1, attemptNo: 1 })
      expect((await firstRow())?.cells[0]).toMatchObject({ step: 'quiz', attempts: 0 })
      await report(NOW, makeSubmission('low', { device: classId, right: 3 }))
      expect((await firstRow())?.cells[0]).toMatchObject({ step: 'submitted', attempts: 1, trouble: null })
      await report(NOW, makeSubmission('high', { device: classId, attemptNo: 2 }))
      expect((await firstRow())?.cells[0]).toMatchObject({ step: 'mastered', attempts: 2, trouble: null })
      await report(NOW + 1, { id: makeHex('o'), kind: 'module.opened', at: NOW, moduleId: M2 })
      expect(await firstRow(NOW + 1)).toMatchObject({ at: 1 })
    })

    it('marks two attempts without mastery', async () => {
      await report(NOW, makeSubmission('one', { device: classId, right: 3 }))
      await report(NOW, makeSubmission('two', { device: classId, attemptNo: 2, right: 4 }))
      expect((await firstRow(NOW + 99 * MINUTE))?.cells[0]?.trouble).toBe('two-attempts')
    })

    it('marks long activity at one place, until the learner moves on or is gone', async () => {
      for (const minutes of [0, 8, 16, 24]) {
        await report(NOW + minutes * MINUTE, read(first?.id, NOW + minutes))
      }
      const trouble = async (now: number) => (await firstRow(now))?.cells[0]?.trouble
      expect(await trouble(NOW + 25 * MINUTE)).toBe('same-place')
      expect(await trouble(NOW + 55 * MINUTE)).toBeNull()
      await report(NOW + 25 * MINUTE, read(second?.id, NOW + 25))
      expect(await trouble(NOW + 25 * MINUTE)).toBeNull()
    })

    it('says who is here: heard of in the last ten minutes', async () => {
      expect([
        (await firstRow(NOW + 10 * MINUTE))?.isHere,
        (await firstRow(NOW + 10 * MINUTE + 1))?.isHere,
      ]).toEqual([true, false])
    })

    it('knows no class that does not exist', async () => {
      await expect(readBoard(store, 'nothing', NOW, course)).rejects.toBeInstanceOf(RightsError)
    })
  })

  describe('as it is watched', () => {
    it('sees a change that another instance of the app wrote, and rests otherwise', async () => {
      const ended = new AbortController()
      const looks = watchClass(store, classId, ended.signal, 5)
      expect((await looks.next()).value?.kind).toBe('changed')
      expect((await looks.next()).value?.kind).toBe('quiet')
      await report(Date.now(), { id: makeHex('w'), kind: 'module.opened', at: NOW, moduleId: M1 })
      expect((await looks.next()).value?.kind).toBe('changed')
      expect((await looks.next()).value?.kind).toBe('quiet')
      ended.abort()
      expect((await looks.next()).done).toBe(true)
    })

    it('sees a change that was written late with an earlier time', async () => {
      const ended = new AbortController()
      await store.db
        .insertInto('change')
        .values({ id: `${classId}-b`, classId, kind: 'work', at: NOW })
        .execute()
      const looks = watchClass(store, classId, ended.signal, 5)
      await looks.next()
      await store.db
        .insertInto('change')
        .values({ id: `${classId}-a`, classId, kind: 'work', at: NOW - 5_000 })
        .execute()
      expect((await looks.next()).value?.kind).toBe('changed')
      ended.abort()
    })

    it('sends the whole once, then rows that changed, and to one who comes back with the same id a beat', async () => {
      const ended = new AbortController()
      const read = (now: number) => readBoard(store, classId, now, course)
      const fields = { store, classId, signal: ended.signal, requireRight: async () => {}, pollMs: 5, read }
      const events = streamBoard({ ...fields, lastEventId: null })
      const next = async () => parseEvent((await events.next()).value ?? '')
      expect((await events.next()).value).toBe('retry: 3000\n\n')
      const whole = await next()
      expect([whole.name, Board.parse(whole.body).rows.length]).toEqual(['board', 2])
      await report(Date.now(), { id: makeHex('s'), kind: 'module.opened', at: NOW, moduleId: M1 })
      const rows = await next()
      expect([rows.name, BoardRows.parse(rows.body).rows.map((row) => row.alias)]).toEqual([
        'rows',
        ['Heron 1'],
      ])
      const comeBack = async (lastEventId: string | null) => {
        const again = streamBoard({ ...fields, lastEventId })
        await again.next()
        const event = parseEvent((await again.next()).value ?? '')
        await again.return(undefined)
        return event.name
      }
      expect([await comeBack(rows.id), await comeBack(whole.id)]).toEqual(['beat', 'board'])
      ended.abort()
      expect((await events.next()).done).toBe(true)
    })

    it('ends when the right to the class is taken away', async () => {
      const ended = new AbortController()
      const board = await readBoard(store, classId, NOW, course)
      const refuse = async () => {
        throw new RightsError('NOT_YOURS')
      }
      const events = streamBoard({
        ...{ store, classId, signal: ended.signal, lastEventId: null, requireRight: refuse, pollMs: 5 },
        read: async () => ({ ...board, asOf: Date.now() - 31_000 }),
      })
      const texts = []
      for await (const text of events) texts.push(text)
      expect(texts).toHaveLength(2)
      ended.abort()
    })
  })

  it('is the same read from another connection', async () => {
    const place = await makePlace()
    const [one, two] = [await openStoreAt(place), await openStoreAt(place)]
    await insertClass(one, 'shared')
    expect(await readBoard(two, 'shared', NOW, course)).toEqual(await readBoard(one, 'shared', NOW, course))
    await Promise.all([one.close(), two.close()])
  })
})

describe('a stream', () => {
  it('sends each text as it is taken, and tells when the reader left', async () => {
    let isLeft = false
    async function* texts() {
      yield 'a'
      yield 'b'
    }
    const reader = toStream(texts(), () => {
      isLeft = true
    }).getReader()
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('a')
    await reader.cancel()
    expect(isLeft).toBe(true)
  })
})
