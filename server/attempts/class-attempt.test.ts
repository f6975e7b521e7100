import { afterEach, beforeAll, expect, it } from 'vitest'
import { POST as gradeDoor } from '#app/api/attempts/grade/route'
import { POST as startDoor } from '#app/api/attempts/route'
import type { Accommodation } from '#domain/classes/accommodation'
import type { ClassPolicy } from '#domain/classes/class-settings.schema'
import type { SubmittedFact } from '#domain/classes/fact.schema'
import { leaveClass } from '../classes/remove-learner'
import { acceptFacts } from '../records/accept-facts'
import { course, insertClass, M1, M2, makeHex, makeSubmission, NOW } from '../records/testing/class-fixture'
import { hashSecret } from '../rights/hash-secret'
import type { Learner } from '../rights/require-learner'
import type { Store } from '../store/store'
import { readAllRows } from '../store/testing/read-all-rows'
import { describeStores } from '../store/testing/with-stores'
import { readAttemptToken } from './attempt-token'
import { gradeForClass } from './grade-for-class'
import { startAttempt } from './start-attempt'
import { startForClass } from './start-for-class'

const DUE = NOW + 3_600_000
const SECRET = 'a-secret-of-a-device-in-a-class-0123456789a'
const HALF_MORE: Accommodation = { multiplier: 1.5, untimed: false, breaks: false }
const WITH_BREAKS: Accommodation = { ...HALF_MORE, breaks: true }
const request = { moduleId: M1, learnerKey: 'learner-key', attemptNo: 1, lastSeen: {} }

/** Answers twelve, seven or no questions by the key, of one draw. */
const answersOf = (right: number) => makeSubmission('x', { right, device: 'learner-key' }).responses

afterEach(() => {
  globalThis.courseStore = undefined
})

describeStores('a quiz of a class', (open) => {
  let store: Store
  let count = 0
  beforeAll(async () => {
    store = await open()
  })

  async function prepare({
    policy = {},
    opensAt = null,
    accommodation,
  }: {
    readonly policy?: Partial<ClassPolicy>
    readonly opensAt?: number | null
    readonly accommodation?: Accommodation
  } = {}) {
    count += 1
    const modules = [{ moduleId: M1, opensAt, dueAt: DUE }]
    const [learner, other] = await insertClass(store, `c${count}`, { policy, modules })
    if (!learner || !other) throw new Error('no learner')
    const row = accommodation ? { accommodationJson: JSON.stringify(accommodation) } : {}
    await store.db
      .updateTable('learner')
      .set({ secretHash: hashSecret(SECRET), ...row })
      .where('id', '=', learner.id)
      .execute()
    return { learner, other, headers: toHeaders(learner) }
  }
  const toHeaders = ({ id }: Pick<Learner, 'id'>, secret = SECRET) =>
    new Headers({ authorization: `Bearer ${id}.${secret}` })
  const opening = async () => store
  const start = (headers: Headers, more: Partial<typeof request> & { carry?: string } = {}, now = NOW) =>
    startForClass(opening, headers, { ...request, ...more }, { now, course })
  const grade = (token: string, responses: SubmittedFact['responses'], now = NOW) =>
    gradeForClass(opening, { token, responses }, { now, course })
  const handIn = async (learner: Learner, token: string, responses: SubmittedFact['responses']) => {
    const fact = { ...makeSubmission('handed', { device: 'learner-key' }), token, responses }
    const named = { ...fact, id: makeHex(learner.id), attemptId: makeHex(learner.id) }
    const [result] = await acceptFacts(store, learner, [named], NOW + 60_000, course)
    return result?.outcome === 'refused' ? result.code : result?.outcome
  }
  const readRows = (learner: Learner) =>
    store.db.selectFrom('attempt').select('isOutside').where('learnerId', '=', learner.id).execute()
  const readGradings = (learner: Learner) =>
    store.db.selectFrom('firstGrading').selectAll().where('learnerId', '=', learner.id).execute()

  it('is bound to class and learner, whose own time it tells', async () => {
    const { learner, headers } = await prepare({ policy: { minutes: 45 }, accommodation: HALF_MORE })
    const started = await start(headers)
    expect(readAttemptToken(started.token).bound).toEqual({
      classId: learner.classId,
      learnerId: learner.id,
    })
    expect(started.classTime).toEqual({ limitSeconds: 4050, breaks: false })
    const { classTime: _time, token: _token, ...rest } = started
    const { token: _other, ...unbound } = startAttempt(request, { course, now: NOW })
    expect(rest).toEqual(unbound)
  })

  it('begins unbound where the device is not known, the module is not of the class, or nothing is said', async () => {
    const { learner, headers } = await prepare()
    const plain = startAttempt(request, { course, now: NOW })
    expect(await start(toHeaders(learner, 'another-secret-000'))).toEqual(plain)
    expect(await start(new Headers({ authorization: 'Basic x' }))).toEqual(plain)
    expect(await start(new Headers())).toEqual(plain)
    const other = await start(headers, { moduleId: M2 })
    expect(other).toEqual(startAttempt({ ...request, moduleId: M2 }, { course, now: NOW }))
  })

  it('is refused kindly until the millisecond in which the class opens it, and goes on once begun', async () => {
    const { headers } = await prepare({ opensAt: NOW })
    await expect(start(headers, {}, NOW - 1)).rejects.toMatchObject({ code: 'NOT_OPEN' })
    const { token } = await start(headers, {}, NOW)
    const carried = await start(headers, { carry: token }, NOW - 1)
    expect(carried.token).toBe(token)
  })

  it('stays bound, and unbound, when it is carried over', async () => {
    const { headers } = await prepare()
    const bound = await start(headers)
    expect((await start(new Headers(), { carry: bound.token })).token).toBe(bound.token)
    const unbound = await start(new Headers())
    expect((await start(headers, { carry: unbound.token })).token).toBe(unbound.token)
  })

  it.each([
    ['the closing time of the class', undefined, {}, DUE],
    ['the extra minutes', HALF_MORE, { minutes: 30 }, DUE + 15 * 60_000],
    ['a day where breaks are allowed', WITH_BREAKS, { minutes: 30 }, DUE + 86_400_000],
    ['two days for half as much again, untimed', HALF_MORE, {}, DUE + 2 * 86_400_000],
  ] as const)(
    'tells the points and withholds the rest until %s',
    async (_, accommodation, policy, closesAt) => {
      const parts = { policy: { feedback: 'after-due', ...policy } as const }
      const { headers } = await prepare(accommodation ? { ...parts, accommodation } : parts)
      const { token } = await start(headers)
      const whole = await grade(token, answersOf(7), closesAt + 1)
      expect(whole.items).toHaveLength(12)
      expect(whole.withheldUntil).toBe(null)
      expect(await grade(token, answersOf(7), closesAt)).toEqual({
        ...whole,
        items: [],
        mastery: { ...whole.mastery, missedSafetyCritical: [] },
        withheldUntil: closesAt,
      })
    },
  )

  it('is told at once by a class that tells at once', async () => {
    const { headers } = await prepare()
    const { token } = await start(headers)
    expect(await grade(token, {})).toMatchObject({ withheldUntil: null, items: { length: 12 } })
  })

  it('keeps the answers that were graded first, and no answer itself', async () => {
    const { learner, headers } = await prepare()
    const { token } = await start(headers)
    const first = await grade(token, answersOf(7))
    await expect(grade(token, answersOf(12), NOW + 1)).rejects.toMatchObject({ code: 'ATTEMPT_CHANGED' })
    expect(await grade(token, answersOf(7), NOW + 2)).toEqual(first)
    const rows = await readGradings(learner)
    expect(rows).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{64}$/),
        classId: learner.classId,
        learnerId: learner.id,
        answersHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        at: NOW,
      },
    ])
    expect(await handIn(learner, token, answersOf(12))).toBe('ATTEMPT_CHANGED')
    expect(await handIn(learner, token, answersOf(7))).toBe('accepted')
    expect(await readRows(learner)).toEqual([{ isOutside: 0 }])
  })

  it('takes a question left out and one sent empty for the same', async () => {
    const { headers } = await prepare()
    const { token, items } = await start(headers)
    const empty = items.find((item) => item.kind === 'single-best-answer')
    if (!empty) throw new Error('no such question')
    await grade(token, {})
    await grade(token, { [empty.id]: { kind: 'single-best-answer', choice: null } })
  })

  it('handed in without having been graded cannot be graded with other answers after', async () => {
    const { learner, headers } = await prepare()
    const { token } = await start(headers)
    expect(await handIn(learner, token, answersOf(3))).toBe('accepted')
    await expect(grade(token, answersOf(12))).rejects.toMatchObject({ code: 'ATTEMPT_CHANGED' })
    await grade(token, answersOf(3))
  })

  it('graded a dozen times at once with other answers each counts one of them', async () => {
    const { learner, headers } = await prepare()
    const { token } = await start(headers)
    const rights = Array.from({ length: 12 }, (_, index) => index + 1)
    const outcomes = await Promise.allSettled(rights.map((right) => grade(token, answersOf(right))))
    const graded = outcomes.filter(({ status }) => status === 'fulfilled')
    expect([graded.length, (await readGradings(learner)).length]).toEqual([1, 1])
  })

  it('that cannot be scored as it stands is not kept as graded', async () => {
    const { learner, headers } = await prepare()
    const { token } = await start(headers)
    await expect(grade(token, { m9: { kind: 'true-false', choice: true } })).rejects.toMatchObject({
      code: 'UNKNOWN_ITEM',
    })
    expect(await readGradings(learner)).toEqual([])
  })

  it('of a learner who was removed, or a class that is gone, is graded like any other', async () => {
    const { learner, headers } = await prepare({ policy: { feedback: 'after-due' } })
    const { token } = await start(headers)
    await grade(token, answersOf(3))
    await leaveClass(store, learner, NOW)
    expect(await readGradings(learner)).toEqual([])
    expect(await grade(token, answersOf(12))).toMatchObject({ withheldUntil: null, items: { length: 12 } })
    await store.db.deleteFrom('class').where('id', '=', learner.classId).execute()
    expect(await grade(token, answersOf(12))).toMatchObject({ withheldUntil: null, items: { length: 12 } })
  })

  it('unbound is graded as often as one likes, and nothing is written', async () => {
    await prepare({ policy: { feedback: 'after-due' } })
    const { token } = await start(new Headers())
    const before = await readAllRows(store)
    await grade(token, answersOf(3))
    expect(await grade(token, answersOf(12))).toMatchObject({ withheldUntil: null })
    expect(await readAllRows(store)).toEqual(before)
  })

  it.each([
    [-1, 0],
    [0, 0],
    [1, 1],
  ])('begun unbound %i ms after joining is accepted, marked %i', async (after, isOutside) => {
    const { learner } = await prepare()
    const { token } = startAttempt(request, { course, now: NOW + after })
    expect(await handIn(learner, token, answersOf(12))).toBe('accepted')
    expect(await readRows(learner)).toEqual([{ isOutside }])
  })

  it('begun by another learner of the class is marked where it is accepted', async () => {
    const { headers, other } = await prepare()
    const { token } = await start(headers, {}, NOW + 5)
    await grade(token, answersOf(3))
    expect(await handIn(other, token, answersOf(12))).toBe('ATTEMPT_CHANGED')
    expect(await handIn(other, token, answersOf(3))).toBe('accepted')
    expect(await readRows(other)).toEqual([{ isOutside: 1 }])
  })

  it('comes in by the course’s own doors', async () => {
    const { headers } = await prepare({ policy: { minutes: 1 } })
    globalThis.courseStore = Promise.resolve(store)
    const ask = (body: unknown, more?: Headers) =>
      new Request('http://course.test/', {
        method: 'POST',
        body: JSON.stringify(body),
        ...(more ? { headers: more } : {}),
      })
    const response = await startDoor(ask(request, headers))
    const started = await response.json()
    expect([response.status, started.classTime]).toEqual([200, { limitSeconds: 60, breaks: false }])
    await grade(started.token, {})
    const changed = await gradeDoor(ask({ token: started.token, responses: answersOf(12) }))
    expect([changed.status, (await changed.json()).code]).toEqual([409, 'ATTEMPT_CHANGED'])
  })
})
