import { parse } from 'csv-parse/sync'
import { sampleCorrelation } from 'simple-statistics'
import { beforeAll, expect, it } from 'vitest'
import { findReliability } from '#domain/assessment/statistics/reliability'
import { makeClassWith, NOW } from '../classes/testing/make-class'
import { loadCourse } from '../course/load-course'
import { makeId } from '../store/make-id'
import type { Store } from '../store/store'
import { describeStores } from '../store/testing/with-stores'
import { readAnalysis, readFirstAttempts } from './read-analysis'
import { listJourneyCases, readRuns } from './read-journey-analysis'
import { insertAttempt } from './testing/insert-attempts'
import { writeAnswersCsv } from './write-answers-csv'
import { writeCsv } from './write-csv'
import { writeDecisionsCsv } from './write-decisions-csv'

const course = loadCourse()
const MODULE = 'm1-what-remission-means'
const names = (n: number) => Array.from({ length: n }, (_, place) => `Learner ${place + 1}`)
const single = (choice: string) => ({ kind: 'single-best-answer' as const, choice })

const DECISION = { prompt: 'P', options: [], chosen: ['a'], grade: 'best', earned: 1, pathIndex: 0 }

type Row = Readonly<Record<string, string>>
const readCsv = (csv: string): Row[] => parse(csv, { columns: true, bom: true })

describeStores('the analysis of a class', (open) => {
  let store: Store
  beforeAll(async () => {
    store = await open()
  })

  /** Forty learners: m1-q01 right for the stronger, m1-q02 for every second; three of the weak were sure of "all-killed". */
  async function makeAnsweredClass(n: number) {
    const { id: classId, members } = await makeClassWith(store, ...names(n))
    for (const [place, { learnerId }] of members.entries()) {
      const isStrong = place >= n / 2
      await insertAttempt(store, { classId, learnerId, moduleId: MODULE, isMastered: isStrong }, [
        {
          id: 'm1-q01',
          score: Number(isStrong),
          max: 1,
          response: single(isStrong ? 'fewer-or-gone' : 'all-killed'),
          ...(place < 3 && { confidence: 'sure' as const }),
          timeMs: 20_000 + place,
        },
        {
          id: 'm1-q02',
          score: Number(place % 2 === 0 || isStrong),
          max: 1,
          response: { kind: 'true-false', choice: false },
        },
        { id: 'm1-q03', score: Number(place % 3 > 0), max: 1 },
      ])
    }
    return { classId, members }
  }

  it('puts a class together from first attempts, and shows where each item is taught', async () => {
    const { classId, members } = await makeAnsweredClass(40)
    const [first] = members
    await insertAttempt(
      store,
      { classId, learnerId: first?.learnerId ?? '', moduleId: MODULE, attemptNo: 2, isMastered: true },
      [{ id: 'm1-q01', score: 1, max: 1 }],
    )
    const { title, analysis, texts, funnel } = await readAnalysis(
      store,
      { classId, moduleId: MODULE },
      course,
    )
    expect(title).toBe('What remission means and how it is decided')
    const item = analysis.items.find(({ id }) => id === 'm1-q01')
    expect(item).toMatchObject({ n: 40, facility: 0.5, omitted: 0, confidence: { sure: 3, sureAndWrong: 3 } })
    expect(item?.lists[0]?.options.map(({ id, chosen }) => [id, chosen])).toEqual([
      ['fewer-or-gone', 20],
      ['all-killed', 20],
      ['finished', 0],
      ['held', 0],
    ])
    expect(texts['m1-q01@1']?.taught.map(({ factId, href }) => [factId, href?.split('#')[0]])).toEqual([
      ['M1-F01', `/lessons/${MODULE}`],
      ['M1-F04', `/lessons/${MODULE}`],
    ])
    expect(funnel.map(({ name, count }) => [name, count])).toEqual([
      ['enrolled', 40],
      ['opened', 40],
      ['started', 40],
      ['submitted', 40],
      ['mastered', 21],
      ['retained', 0],
    ])
  })

  it('counts who mastered a quiz again, from exactly fourteen days later on', async () => {
    const { id: classId, members } = await makeClassWith(store, ...names(5))
    const day = 24 * 60 * 60_000
    const handIn = (place: number, attemptNo: number, days: number, isMastered: boolean, less = 0) =>
      insertAttempt(
        store,
        {
          ...{ classId, learnerId: members[place]?.learnerId ?? '', moduleId: MODULE, attemptNo, isMastered },
          receivedAt: NOW + days * day - less,
        },
        [{ id: 'm1-q01', score: Number(isMastered), max: 1 }],
      )
    for (const place of [0, 1, 2, 3]) await handIn(place, 1, 0, place !== 3)
    await handIn(0, 2, 14, true)
    await handIn(1, 2, 14, true, 1)
    await handIn(2, 2, 20, false)
    await handIn(3, 2, 14, true)
    const { funnel } = await readAnalysis(store, { classId, moduleId: MODULE }, course)
    expect(funnel.map(({ name, count }) => [name, count]).slice(-3)).toEqual([
      ['submitted', 4],
      ['mastered', 4],
      ['retained', 1],
    ])
  })

  it('has no figure of an item that a correction left out, in the analysis and in the CSV', async () => {
    const { id: classId, members } = await makeClassWith(store, ...names(6))
    for (const [place, { learnerId }] of members.entries())
      await insertAttempt(store, { classId, learnerId, moduleId: MODULE }, [
        { id: 'm1-q01', score: place % 2, max: 1 },
        { id: 'm1-q02', score: 1, max: 1, leftOut: true },
      ])
    const asked = { classId, moduleId: MODULE }
    const { analysis } = await readAnalysis(store, asked, course)
    expect(analysis.test.grades.mean).toBe(50)
    expect(analysis.items.map(({ id, n, facility }) => [id, n, facility])).toEqual([
      ['m1-q01', 6, 0.5],
      ['m1-q02', 0, null],
    ])
    const rows = readCsv(writeAnswersCsv(await readFirstAttempts(store, asked, course)))
    expect(rows.filter(({ item }) => item === 'm1-q02').map(({ status }) => status)).toEqual(
      members.map(() => 'left out of the grade'),
    )
  })

  it('names and ranks nobody', async () => {
    const { classId, members } = await makeAnsweredClass(12)
    const asked = { classId, moduleId: MODULE }
    const shown = JSON.stringify(await readAnalysis(store, asked, course))
    const csv = writeAnswersCsv(await readFirstAttempts(store, asked, course))
    for (const { learnerId } of members) expect(shown + csv).not.toContain(learnerId)
    expect(shown + csv).not.toContain('Learner')
  })

  it('is in the CSV whole: share of points, corrected correlation, α and option counts come out the same', async () => {
    const { classId } = await makeAnsweredClass(36)
    const asked = { classId, moduleId: MODULE }
    const rows = readCsv(writeAnswersCsv(await readFirstAttempts(store, asked, course)))
    const { analysis } = await readAnalysis(store, asked, course)
    const attempts = [...new Set(rows.map(({ attempt }) => attempt))]
    expect([rows.length, attempts.length]).toEqual([108, 36])
    const pointsOf = (attempt: string | undefined, item: string) => {
      const row = rows.find((one) => one.attempt === attempt && one.item === item)
      return Number(row?.points) / Number(row?.maximum)
    }
    const ids = ['m1-q01', 'm1-q02', 'm1-q03']
    for (const id of ids) {
      const item = analysis.items.find((one) => one.id === id)
      const scores = attempts.map((attempt) => pointsOf(attempt, id))
      const rests = attempts.map((attempt) =>
        ids.filter((one) => one !== id).reduce((sum, one) => sum + pointsOf(attempt, one), 0),
      )
      expect(item?.facility).toBeCloseTo(scores.reduce((a, b) => a + b) / scores.length, 12)
      expect(item?.correctedR).toBeCloseTo(sampleCorrelation(scores, rests), 12)
    }
    const table = {
      maxima: [1, 1, 1],
      rows: attempts.map((attempt) => ids.map((id) => pointsOf(attempt, id))),
    }
    expect(analysis.test.alpha).toBeCloseTo(findReliability(table).alpha ?? Number.NaN, 12)
    const chosen = rows.filter(({ item, chosen }) => item === 'm1-q01' && chosen === 'options=all-killed')
    expect(chosen.length).toBe(18)
    expect(rows.find(({ item }) => item === 'm1-q01')?.key).toBe('options=fewer-or-gone')
    expect(new Set(rows.filter(({ item }) => item === 'm1-q03').map(({ status }) => status))).toEqual(
      new Set(['omitted']),
    )
  })

  it('keeps versions of an item apart, with the words that were answered', async () => {
    const { id: classId, members } = await makeClassWith(store, ...names(10))
    await store.write((trx) =>
      trx
        .insertInto('itemVersion')
        .values({ itemId: 'm1-q01', version: 77, moduleId: MODULE, bodyJson: '{"kind":"from another time"}' })
        .execute(),
    )
    for (const [place, { learnerId }] of members.entries()) {
      const version = place < 5 ? 1 : 77
      await insertAttempt(store, { classId, learnerId, moduleId: MODULE }, [
        { id: 'm1-q01', version, score: 1, max: 1 },
      ])
    }
    const { analysis, texts } = await readAnalysis(store, { classId, moduleId: MODULE }, course)
    expect(analysis.items.map(({ id, version, n }) => [id, version, n])).toEqual([
      ['m1-q01', 1, 5],
      ['m1-q01', 77, 5],
    ])
    expect(Object.keys(texts)).toEqual(['m1-q01@1'])
  })

  it('of four learners tells their number and nothing else', async () => {
    const { classId } = await makeAnsweredClass(4)
    const asked = { classId, moduleId: MODULE }
    const { analysis, funnel } = await readAnalysis(store, asked, course)
    expect([analysis.n, analysis.items, funnel]).toEqual([4, [], []])
    expect(readCsv(writeAnswersCsv(await readFirstAttempts(store, asked, course)))).toEqual([])
  })

  it('of an empty class is empty', async () => {
    const { id: classId } = await makeClassWith(store)
    const { analysis } = await readAnalysis(store, { classId, moduleId: MODULE }, course)
    expect([analysis.n, analysis.items]).toEqual([0, []])
    expect(await listJourneyCases(store, classId)).toEqual([])
  })

  it('replays journeys: the first finished, scored run of each learner, and no other', async () => {
    const { id: classId, members } = await makeClassWith(store, ...names(6))
    const base = {
      simulation: 'the-whole-journey',
      caseId: 'the-whole-journey',
      version: 1,
      seed: 1,
      earned: 0,
      max: 1,
    }
    const add = (
      learnerId: string,
      more: { mode?: 'exploring' | 'scored'; finished?: number; log?: string; changedAt?: number },
    ) =>
      store.write((trx) =>
        trx
          .insertInto('journeyRun')
          .values({
            id: makeId(),
            classId,
            learnerId,
            ...base,
            mode: 'scored',
            log: '0',
            finished: 1,
            changedAt: 5,
            ...more,
          })
          .execute(),
      )
    for (const { learnerId } of members) {
      await add(learnerId, { log: '1', changedAt: 9 })
      await add(learnerId, {})
      await add(learnerId, { mode: 'exploring', changedAt: 1 })
      await add(learnerId, { finished: 0, changedAt: 1 })
    }
    await add(members[0]?.learnerId ?? '', { log: 'zz', changedAt: 20 })
    const [found] = await listJourneyCases(store, classId)
    expect(found).toMatchObject({ id: 'the-whole-journey:the-whole-journey@1', runs: 6 })
    const replay = async ({ log }: { readonly log: string }) =>
      log === '0' ? [{ ...DECISION, decisionId: `decided ${log}` }] : null
    const runs = await readRuns(store, classId, found?.id ?? '', replay)
    expect(runs.map((run) => run.length)).toEqual([1, 1, 1, 1, 1, 1])
    expect(readCsv(writeDecisionsCsv(runs, false)).length).toBe(6)
  })
})

it('a CSV runs no formula, and keeps quotes, commas and lines', () => {
  const cells = ['=1+1', '+1', '-1', '@a', '\tb', 'a "b", c\nd', 'ø']
  const csv = writeCsv(
    ['text'],
    cells.map((cell) => [cell]),
  )
  expect(readCsv(csv).map(({ text }) => text)).toEqual([
    "'=1+1",
    "'+1",
    "'-1",
    "'@a",
    "'\tb",
    'a "b", c\nd',
    'ø',
  ])
})
