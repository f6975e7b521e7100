import { beforeAll, describe, expect, it } from 'vitest'
import { makeEmptyResponse } from '#domain/assessment/answer'
import { toKeyResponse } from '#domain/assessment/score-response'
import { drawRoster } from '../demo/demo-roster'
import { simulateJourney } from '../demo/simulate-journey'
import { findPlayableCase } from '../journeys/find-playable-case'
import { acceptFacts } from '../records/accept-facts'
import { correctItem } from '../records/correct-item'
import { overrideGrade } from '../records/override-grade'
import { course, EDUCATOR, insertClass, M1, M2, makeSubmission, NOW } from '../records/testing/class-fixture'
import { writeComment } from '../records/write-comment'
import type { Learner } from '../rights/require-learner'
import { RightsError } from '../rights/rights-error'
import type { Store } from '../store/store'
import { describeStores } from '../store/testing/with-stores'
import { findItemVersion } from './find-item-version'
import { readLearnerWork } from './read-learner-work'
import { writeAnswer, writeStem } from './write-answer'

const items = course.modules.flatMap((module) => module.quiz)

describe('an answer in words', () => {
  it.each(items)('of $id ($kind) is the right one for its key, line by line', (item) => {
    const lines = writeAnswer(item, toKeyResponse(item))
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter((line) => line.given !== line.right || line.right === '' || !line.isRight)).toEqual(
      [],
    )
  })

  it.each(items)('of $id is empty and not right where nothing was chosen', (item) => {
    for (const response of [undefined, makeEmptyResponse(item.kind)]) {
      const lines = writeAnswer(item, response)
      expect(lines.filter((line) => line.given !== '' || line.isRight)).toEqual([])
    }
  })

  it.each(items)('of $id stands below a question without marks of its file', (item) => {
    expect(writeStem(item)).not.toMatch(/\[\[|^\s|\s$/)
  })
})

describeStores('the work of a learner', (open) => {
  let store: Store
  let learner: Learner
  const submission = makeSubmission('a', { right: 5 })
  beforeAll(async () => {
    store = await open()
    const learners = await insertClass(store, 'class')
    const [one] = learners
    if (!one) throw new Error('no learner')
    learner = one
    const [asked = ''] = Object.keys(submission.responses)
    const sent = { ...submission, confidence: { [asked]: 'sure' as const }, times: { [asked]: 31_000 } }
    await acceptFacts(store, learner, [sent], NOW, course)
    await acceptFacts(
      store,
      learner,
      [makeSubmission('b', { device: 'b', attemptNo: 2, startedAt: NOW - 60_000 })],
      NOW,
      course,
    )
  })
  const read = async () => readLearnerWork(store, 'class', learner.id, course)
  const firstModule = async () => (await read()).modules.find((one) => one.moduleId === M1)

  it('holds every attempt with every question as it was asked, and what was answered', async () => {
    const work = await firstModule()
    expect(
      work?.attempts.map(({ place, isGraded, isMastered, items: asked }) => [
        place,
        isGraded,
        isMastered,
        asked.length,
      ]),
    ).toEqual([
      [1, false, false, 12],
      [2, true, true, 12],
    ])
    const asked = work?.attempts[0]?.items ?? []
    expect(asked.filter((item) => item.lines.every((line) => line.isRight))).toHaveLength(5)
    expect(asked.filter((item) => item.score === item.max)).toHaveLength(5)
    const sure = asked.filter((item) => item.confidence === 'sure')
    expect(sure.map(({ timeMs }) => timeMs)).toEqual([31_000])
  })

  it('tells what was begun outside the class, and the time used against one’s own limit', async () => {
    const [other] = await insertClass(store, 'timed', { policy: { minutes: 1 } })
    if (!other) throw new Error('no learner')
    const half = JSON.stringify({ multiplier: 1.5, untimed: false, breaks: false })
    await store.db
      .updateTable('learner')
      .set({ accommodationJson: half })
      .where('id', '=', other.id)
      .execute()
    const took = (ms: number) => ({ [Object.keys(submission.responses)[0] ?? '']: ms })
    const inTime = { ...submission, times: took(90_000) }
    const later = makeSubmission('c', { device: 'c', attemptNo: 2, startedAt: NOW + 1 })
    const [drawn = ''] = Object.keys(later.responses)
    await acceptFacts(
      store,
      other,
      [inTime, { ...later, times: { [drawn]: 200_000 } }],
      NOW + 900_000,
      course,
    )
    const { modules } = await readLearnerWork(store, 'timed', other.id, course)
    const work = modules.find((one) => one.moduleId === M1)
    expect(work?.attempts.map(({ isOutside, timeUsed }) => [isOutside, timeUsed])).toEqual([
      [false, { usedMs: 90_000, limitMs: 90_000, isOver: false }],
      [true, { usedMs: 200_000, limitMs: 90_000, isOver: true }],
    ])
    expect((await firstModule())?.attempts.map(({ timeUsed }) => timeUsed)).toEqual([null, null])
  })

  it('shows a change beside the grade that the attempts give, and who wrote it', async () => {
    const change = { learnerId: learner.id, moduleId: M1, points: 3.5, reason: 'Shared the device' }
    await overrideGrade(store, EDUCATOR, 'class', change, NOW)
    await writeComment(
      store,
      EDUCATOR,
      'class',
      { learnerId: learner.id, moduleId: M1, text: 'Talk to me' },
      NOW,
    )
    const work = await firstModule()
    expect(work).toMatchObject({ points: 3.5, computedPoints: 12, isOverridden: true, isMastered: true })
    expect(work?.overrides.map(({ points, reason, by }) => [points, reason, by])).toEqual([
      [3.5, 'Shared the device', EDUCATOR.name],
    ])
    expect(work?.comments.map(({ text, by }) => [text, by])).toEqual([['Talk to me', EDUCATOR.name]])
    await overrideGrade(store, EDUCATOR, 'class', { ...change, points: null, reason: 'It was not' }, NOW + 1)
    const undone = await firstModule()
    expect(undone).toMatchObject({ points: 12, isOverridden: false })
    expect(undone?.overrides.map(({ points }) => points)).toEqual([null, 3.5])
  })

  it('marks a question that a correction left out', async () => {
    const [item] = (await firstModule())?.attempts[0]?.items ?? []
    const { itemId = '', version = 1 } = item ?? {}
    const rule = { kind: 'leave-out' } as const
    await correctItem(store, EDUCATOR, 'class', { itemId, version, rule, reason: 'Two keys' }, NOW, course)
    const work = await firstModule()
    expect(work?.attempts[0]?.items.filter((one) => one.isLeftOut).map((one) => one.itemId)).toEqual([itemId])
    expect(work?.attempts[0]?.maxPoints).toBe(11)
  })

  it('holds every journey with every decision, and an address that opens the run', async () => {
    const [player] = drawRoster('test', 7)
    if (!player) throw new Error('no player')
    const playable = await findPlayableCase('the-whole-journey', 'bowel-liver')
    if (!playable) throw new Error('no case')
    const fact = simulateJourney('test', playable, player, NOW)
    const [result] = await acceptFacts(store, learner, [fact], NOW, course)
    expect(result?.outcome).toBe('accepted')
    const { journeys } = await read()
    const address = `case=${fact.caseId}@${fact.version}&seed=${fact.seed}&mode=scored&log=${fact.log}`
    expect(journeys.map(({ href, choices }) => [href, choices.length])).toEqual([
      [`/journeys/the-whole-journey?${address}`, fact.log.split('.').length],
    ])
    expect(journeys[0]?.choices[0]?.prompt).not.toBe('')
    expect(journeys[0]?.choices[0]?.chosen).not.toBe('')
  })

  it('of a module not begun is empty', async () => {
    const work = (await read()).modules.find((one) => one.moduleId === M2)
    expect(work).toMatchObject({
      points: null,
      computedPoints: null,
      attempts: [],
      comments: [],
      overrides: [],
    })
  })

  it('of another class is not there', async () => {
    await insertClass(store, 'other')
    await expect(readLearnerWork(store, 'other', learner.id, course)).rejects.toBeInstanceOf(RightsError)
  })

  it('may lead to a correction of each kind, with what else could be right', async () => {
    for (const { id, version, kind } of items) {
      const found = await findItemVersion(store, id, version)
      const other = { 'true-false': 'answer', numeric: 'figure', 'ordered-response': 'order' } as const
      const besides = kind in other ? other[kind as keyof typeof other] : 'nothing'
      const hasChoices = besides === 'nothing' || besides === 'answer'
      expect([id, (found?.choices.length ?? 0) > 0, found?.besides.kind]).toEqual([id, hasChoices, besides])
    }
    expect(await findItemVersion(store, 'm1-q01', 999)).toBeUndefined()
  })
})
