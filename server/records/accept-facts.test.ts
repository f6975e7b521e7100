import { describe, expect, it } from 'vitest'
import { toKeyResponse } from '#domain/assessment/score-response'
import type { Fact, SubmittedFact } from '#domain/classes/fact.schema'
import { encodeLog } from '#domain/journey/run-address'
import { expertChoice } from '#domain/journey/score-decision'
import { readAttemptToken, signAttempt } from '../attempts/attempt-token'
import { findItem, requireModule } from '../attempts/find-quiz'
import { gradeAttempt } from '../attempts/grade-attempt'
import type { Course } from '../course/load-course'
import { findPlayableCase } from '../journeys/find-playable-case'
import { playRun } from '../journeys/proof/play-run'
import type { Learner } from '../rights/require-learner'
import { openStoreAt } from '../store/open-store'
import type { Store } from '../store/store'
import { readAllRows } from '../store/testing/read-all-rows'
import { describeStores } from '../store/testing/with-stores'
import { acceptFacts } from './accept-facts'
import { course, insertClass, M1, M2, makeHex, makeSubmission, NOW } from './testing/class-fixture'

const send = (
  store: Store,
  learner: Learner | undefined,
  facts: readonly unknown[],
  now = NOW,
  from = course,
) => (learner ? acceptFacts(store, learner, facts, now, from) : Promise.reject(new Error('no learner')))
const outcomes = async (sent: ReturnType<typeof acceptFacts>) =>
  (await sent).map((one) => (one.outcome === 'refused' ? one.code : one.outcome))
const sections = course.modules[0]?.lesson.outline.sections.map((section) => section.id) ?? []
const opened: Fact = { id: makeHex('opened'), at: NOW, kind: 'module.opened', moduleId: M1 }
const started: Fact = { ...opened, id: makeHex('started'), kind: 'quiz.started', attemptNo: 1 }

const playable = await findPlayableCase('the-whole-journey', 'bowel-liver')
if (!playable) throw new RangeError('the case is not there')
const [first] = playRun(playable.courseFor(1), expertChoice).log
/** A first decision that the case takes, as the address of a run carries it. */
const FIRST = first ? encodeLog(playable, 1, [first]) : ''

/** The same course after one item was revised and another withdrawn. */
function reviseCourse(first: string | undefined, second: string | undefined): Course {
  const modules = course.modules.map((module) => ({
    ...module,
    quiz: module.quiz
      .filter((item) => item.id !== second)
      .map((item) => (item.id === first ? { ...item, version: item.version + 1 } : item)),
  }))
  return { ...course, modules }
}

describeStores('an attempt that is sent', (open) => {
  it('is graded from its answers as the learner saw it graded, and kept with every item version', async () => {
    const store = await open()
    const [learner] = await insertClass(store, 'c')
    const fact = makeSubmission('one', { right: 7 })
    expect(await send(store, learner, [fact])).toEqual([{ id: fact.id, outcome: 'accepted' }])
    const row = await store.db.selectFrom('attempt').selectAll().executeTakeFirstOrThrow()
    const { grade, mastery, items } = gradeAttempt(fact, { course })
    expect((row.points * grade.denominator) / row.maxPoints).toBeCloseTo(grade.numerator, 9)
    expect(row.isMastered).toBe(mastery.mastered ? 1 : 0)
    expect(JSON.parse(row.scoresJson)).toEqual(
      items.map(({ version, feedback: { itemId, score } }) => ({
        id: itemId,
        version,
        score: score.score,
        max: score.max,
      })),
    )
    expect(row).toMatchObject({
      moduleId: M1,
      learnerId: 'c-l1',
      attemptNo: 1,
      startedAt: NOW - 600_000,
      submittedAt: NOW - 300_000,
      receivedAt: NOW,
      isLate: 0,
    })
    const kept = await store.db.selectFrom('itemVersion').select(['itemId', 'version']).execute()
    expect(kept).toHaveLength(course.modules.flatMap((module) => module.quiz).length)
  })

  it('is known the second time, under another fact id too, and changes nothing', async () => {
    const store = await open()
    const [learner] = await insertClass(store, 'c')
    const fact = makeSubmission('one')
    await send(store, learner, [fact])
    const before = await readAllRows(store)
    const again = { ...fact, id: makeHex('other'), at: NOW + 5 }
    expect(await outcomes(send(store, learner, [fact, again], NOW + 9))).toEqual(['known', 'known'])
    expect(await readAllRows(store)).toEqual(before)
  })

  it('keeps its first answers: others under its id, or for its draw, are refused', async () => {
    const store = await open()
    const [learner] = await insertClass(store, 'c')
    const fact = makeSubmission('one', { right: 3 })
    await send(store, learner, [fact])
    const before = await readAllRows(store)
    const better = makeSubmission('one')
    const sameDraw = { ...better, attemptId: makeHex('two') }
    expect(await outcomes(send(store, learner, [better, sameDraw]))).toEqual([
      'ATTEMPT_CHANGED',
      'ATTEMPT_CHANGED',
    ])
    expect(await readAllRows(store)).toEqual(before)
  })

  it('counts for one learner of a class alone, and in another class again', async () => {
    const store = await open()
    const [first, second] = await insertClass(store, 'c')
    const [elsewhere] = await insertClass(store, 'd')
    const fact = makeSubmission('one')
    expect(await outcomes(send(store, first, [fact]))).toEqual(['accepted'])
    expect(await outcomes(send(store, second, [fact]))).toEqual(['ATTEMPT_TAKEN'])
    expect(await outcomes(send(store, second, [{ ...fact, attemptId: makeHex('x') }]))).toEqual([
      'ATTEMPT_TAKEN',
    ])
    expect(await outcomes(send(store, elsewhere, [fact]))).toEqual(['accepted'])
  })

  it('never meets the ids of another learner', async () => {
    const store = await open()
    const [first, second] = await insertClass(store, 'c')
    const theirs = makeSubmission('same-id', { device: 'device-2' })
    await send(store, first, [makeSubmission('same-id'), opened])
    expect(await outcomes(send(store, second, [theirs, opened]))).toEqual(['accepted', 'accepted'])
  })

  it('is graded by the version it answered after the course has changed, or withdrawn it', async () => {
    const store = await open()
    const [learner, other] = await insertClass(store, 'c')
    const [begun, late] = ['one', 'two'].map((device) => makeSubmission(device, { device }))
    if (!begun || !late) throw new Error('no attempts')
    await send(store, learner, [begun])
    const [first, second] = readAttemptToken(late.token).items
    const changed = reviseCourse(first?.id, second?.id)
    expect(await outcomes(send(store, other, [late], NOW, changed))).toEqual(['accepted'])
    const rows = await store.db.selectFrom('attempt').select(['points', 'maxPoints']).execute()
    expect(rows).toEqual([
      { points: 12, maxPoints: 12 },
      { points: 12, maxPoints: 12 },
    ])
  })

  it('of a version that was never kept stays on the device, with a word', async () => {
    const store = await open()
    const [learner] = await insertClass(store, 'c')
    const fact = makeSubmission('one')
    const [first] = readAttemptToken(fact.token).items
    const [result] = await send(store, learner, [fact], NOW, reviseCourse(first?.id, undefined))
    expect(result).toMatchObject({ outcome: 'refused', code: 'ITEM_VERSION_GONE' })
    expect(result).toMatchObject({ message: expect.stringContaining('kept on this device') })
  })

  it('over the limit is kept, and says that it does not count', async () => {
    const store = await open()
    const [learner] = await insertClass(store, 'c', { policy: { attempts: 2 } })
    const facts = [1, 2, 3].map((attemptNo) =>
      makeSubmission(`no ${attemptNo}`, { attemptNo, startedAt: NOW - 900_000 + attemptNo }),
    )
    const results = await send(store, learner, facts)
    expect(results.map((one) => one.outcome)).toEqual(['accepted', 'accepted', 'accepted'])
    expect(results.map((one) => 'note' in one)).toEqual([false, false, true])
    expect(await store.db.selectFrom('attempt').select('id').execute()).toHaveLength(3)
  })

  it('is late by the rule of the two clocks', async () => {
    const store = await open()
    const modules = [{ moduleId: M1, opensAt: null, dueAt: NOW }]
    const [learner] = await insertClass(store, 'c', { modules })
    const inTime = makeSubmission('in-time')
    const after = makeSubmission('after', { attemptNo: 2, startedAt: NOW + 1 })
    await send(store, learner, [inTime], NOW)
    await send(store, learner, [after], NOW + 2)
    const rows = await store.db.selectFrom('attempt').select(['attemptNo', 'isLate']).execute()
    expect(rows.toSorted((a, b) => a.attemptNo - b.attemptNo)).toEqual([
      { attemptNo: 1, isLate: 0 },
      { attemptNo: 2, isLate: 1 },
    ])
  })
})

describeStores('work on a module for which the class does not ask', (open) => {
  it('is taken off the device and kept nowhere, however often it is sent', async () => {
    const store = await open()
    const [learner] = await insertClass(store, 'c', {
      modules: [{ moduleId: M1, opensAt: null, dueAt: null }],
    })
    await send(store, learner, [opened])
    const before = await readAllRows(store)
    const elsewhere = [
      { ...opened, id: makeHex('elsewhere'), moduleId: M2 },
      makeSubmission('elsewhere too', { moduleId: M2 }),
    ]
    for (const _ of [1, 2]) {
      const note = 'Your class does not ask for this module, so it keeps nothing of it.'
      expect(await send(store, learner, elsewhere)).toEqual([
        { id: makeHex('elsewhere'), outcome: 'accepted' },
        { id: makeHex('elsewhere too'), outcome: 'accepted', note },
      ])
    }
    expect(await readAllRows(store)).toEqual(before)
  })

  it('stays where it was kept before the module was left out', async () => {
    const store = await open()
    const [learner] = await insertClass(store, 'c')
    const attempt = makeSubmission('before', { moduleId: M2 })
    await send(store, learner, [attempt])
    const modulesJson = JSON.stringify([{ moduleId: M1, opensAt: null, dueAt: null }])
    await store.db.updateTable('class').set({ modulesJson }).execute()
    expect(await outcomes(send(store, learner, [attempt]))).toEqual(['known'])
    expect(await store.db.selectFrom('attempt').select('id').execute()).toHaveLength(1)
  })
})

describeStores('a batch', (open) => {
  it('is judged fact by fact: what cannot be accepted keeps back nothing else', async () => {
    const store = await open()
    const [learner] = await insertClass(store, 'c')
    const good = makeSubmission('good')
    const token = `${good.token.slice(0, -2)}AA`
    const stray = { ...good.responses, 'm9-q99': { kind: 'true-false', choice: true } } as const
    const facts: readonly unknown[] = [
      null,
      'text',
      { id: makeHex('kind'), kind: 'score.given', at: NOW, moduleId: M1, score: 12 },
      { ...good, attemptId: makeHex('a'), score: 12 },
      { ...good, attemptId: 'short' },
      { ...good, id: makeHex('token'), attemptId: makeHex('b'), token },
      { ...good, attemptId: makeHex('c'), moduleId: M2 },
      { ...good, attemptId: makeHex('d'), attemptNo: 2 },
      { ...good, attemptId: makeHex('e'), responses: stray },
      { ...opened, moduleId: 'm9-not-here' },
      good,
      opened,
    ]
    expect(await outcomes(send(store, learner, facts))).toEqual([
      'NOT_READABLE',
      'NOT_READABLE',
      'NOT_READABLE',
      'NOT_READABLE',
      'NOT_READABLE',
      'TOKEN_REFUSED',
      'TOKEN_REFUSED',
      'TOKEN_REFUSED',
      'UNKNOWN_ITEM',
      'UNKNOWN_MODULE',
      'accepted',
      'accepted',
    ])
    expect(await store.db.selectFrom('fact').select('kind').execute()).toHaveLength(2)
  })

  it('of nothing but refusals writes nothing', async () => {
    const store = await open()
    const [learner] = await insertClass(store, 'c')
    await send(store, learner, [])
    const before = await readAllRows(store)
    expect(await outcomes(send(store, learner, [{ id: 1 }]))).toEqual(['NOT_READABLE'])
    expect(await readAllRows(store)).toEqual(before)
  })

  it('of more than fifty is refused whole', async () => {
    const store = await open()
    const [learner] = await insertClass(store, 'c')
    await expect(send(store, learner, Array(51).fill(opened))).rejects.toMatchObject({ code: 'TOO_LARGE' })
  })

  it('holds the same fact twice and counts it once', async () => {
    const store = await open()
    const [learner] = await insertClass(store, 'c')
    const fact = makeSubmission('one')
    const changed = { ...fact, responses: {} }
    expect(await outcomes(send(store, learner, [fact, fact, changed, opened, opened]))).toEqual([
      'accepted',
      'known',
      'ATTEMPT_CHANGED',
      'accepted',
      'known',
    ])
  })

  it('of a learner who was removed meanwhile is turned away', async () => {
    const store = await open()
    const [learner] = await insertClass(store, 'c')
    await store.db.deleteFrom('learner').where('id', '=', 'c-l1').execute()
    await expect(send(store, learner, [opened])).rejects.toMatchObject({ code: 'SIGN_IN' })
  })

  it('keeps SQL and HTML in every text field as the text it is', async () => {
    const store = await open()
    const [learner] = await insertClass(store, 'c')
    const evil = `'); drop table "attempt"; -- <script>alert(1)</script> \\ "`
    const section: Fact = { ...opened, kind: 'lesson.read', section: evil }
    const check: Fact = {
      ...opened,
      id: makeHex('check'),
      kind: 'check.answered',
      checkId: evil.slice(0, 60),
    }
    expect(await outcomes(send(store, learner, [section, check]))).toEqual(['accepted', 'accepted'])
    const rows = await store.db.selectFrom('fact').select('bodyJson').orderBy('kind').execute()
    expect(rows.map((row) => JSON.parse(row.bodyJson))).toEqual([
      { moduleId: M1, checkId: evil.slice(0, 60) },
      { moduleId: M1, section: evil },
    ])
    const standing = await store.db.selectFrom('standing').select(['step', 'place']).execute()
    expect(standing).toEqual([{ step: 'lesson', place: '' }])
  })
})

describeStores('the standing of a learner', (open) => {
  const read = (index: number): Fact => ({
    ...opened,
    id: makeHex(`read ${index}`),
    kind: 'lesson.read',
    section: sections[index] ?? '',
  })
  it.each([
    [[opened], ['lesson', '']],
    [
      [read(2), opened, read(0)],
      ['lesson', sections[2]],
    ],
    [
      [started, read(3)],
      ['quiz', '1'],
    ],
    [
      [makeSubmission('one', { right: 3 }), started],
      ['submitted', '1'],
    ],
    [
      [{ ...started, id: makeHex('second'), attemptNo: 2 }, makeSubmission('one', { right: 3 })],
      ['quiz', '2'],
    ],
    [
      [makeSubmission('one'), { ...started, id: makeHex('second'), attemptNo: 2 }],
      ['mastered', '1'],
    ],
  ] as const)('moves forward, never back: %#', async (facts, expected) => {
    const store = await open()
    const [learner] = await insertClass(store, 'c')
    for (const fact of facts) await send(store, learner, [fact])
    const row = await store.db.selectFrom('standing').selectAll().executeTakeFirstOrThrow()
    expect([row.step, row.place]).toEqual(expected)
    const changes = await store.db.selectFrom('change').select('at').orderBy('at').execute()
    expect(changes.map((change) => change.at)).toEqual(facts.map((_, index) => NOW + index))
  })
})

describeStores('two instances of the app on one database', (_, makePlace) => {
  it('accept a class that hands in at both, twice over: each attempt once, no two changes at one time', async () => {
    const place = await makePlace()
    const stores = await Promise.all([openStoreAt(place), openStoreAt(place)])
    const [one, two] = stores
    const learners = await insertClass(one, 'c', { learners: 12 })
    const sendings = learners.flatMap((learner) =>
      stores.map((store) =>
        send(store, learner, [makeSubmission(learner.id, { device: learner.id }), opened]),
      ),
    )
    const results = (await Promise.all(sendings)).flat().map((result) => result.outcome)
    expect([...new Set(results)].toSorted()).toEqual(['accepted', 'known'])
    expect(results.filter((outcome) => outcome === 'accepted')).toHaveLength(24)
    const attempts = await two.db.selectFrom('attempt').select('learnerId').execute()
    expect(new Set(attempts.map((row) => row.learnerId)).size).toBe(12)
    expect(attempts).toHaveLength(12)
    const times = (await one.db.selectFrom('change').select('at').execute()).map((row) => row.at)
    expect(new Set(times).size).toBe(times.length)
    await Promise.all(stores.map((store) => store.close()))
  })
})

describeStores('a run of a journey', (open) => {
  const run: Fact = {
    id: makeHex('run'),
    at: NOW - 5,
    kind: 'journey.changed',
    simulation: 'the-whole-journey',
    caseId: 'bowel-liver',
    version: playable.journey.version,
    seed: 1,
    mode: 'exploring',
    log: FIRST,
    finished: true,
  }
  it('is replayed and scored here, whatever the device says of it', async () => {
    const store = await open()
    const [learner] = await insertClass(store, 'c')
    const odd = { ...run, id: makeHex('odd'), log: 'zz' }
    const gone = { ...run, id: makeHex('gone'), simulation: 'no-such', caseId: 'no-such' }
    const none = { ...run, id: makeHex('none'), log: '' }
    expect(await outcomes(send(store, learner, [run, odd, gone, none]))).toEqual([
      'accepted',
      'LOG_IMPOSSIBLE',
      'UNKNOWN_JOURNEY',
      'accepted',
    ])
    const rows = await store.db.selectFrom('journeyRun').selectAll().execute()
    expect(rows).toMatchObject([{ log: FIRST, finished: 0, earned: null, max: null, changedAt: NOW - 5 }])
    const standing = await store.db.selectFrom('standing').selectAll().execute()
    expect(standing).toMatchObject([{ moduleId: 'the-whole-journey', step: 'journey', place: '1' }])
  })
})

describe('a forged token', () => {
  it('signed by another key grades nothing', () => {
    const fact: SubmittedFact = makeSubmission('one')
    const payload = { ...readAttemptToken(fact.token), startedAt: 0 }
    const forged = signAttempt(payload).replace(/\..*/, `.${fact.token.split('.')[1]}`)
    expect(() => readAttemptToken(forged)).toThrow('not issued')
    const item = findItem(
      requireModule(course, (one) => one.id === M1),
      payload.items[0]?.id ?? '',
    )
    expect(item && toKeyResponse(item)).toEqual(fact.responses[payload.items[0]?.id ?? ''])
  })
})
