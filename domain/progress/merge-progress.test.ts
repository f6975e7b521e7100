import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerCheck, keepJourney, readSection, seeScreen, toggleRevisit } from './change-progress'
import { mergeProgress } from './merge-progress'
import { parseProgress } from './parse-progress'
import { emptyProgress, type Progress } from './progress'

const moduleId = fc.constantFrom('m1-a', 'm2-b')
const section = fc.constantFrom('one', 'two', 'three')
const moment = fc.integer({ min: 0, max: 1_000 })
const step = fc.oneof(
  fc.record({ kind: fc.constant('section' as const), moduleId, section, now: moment }),
  fc.record({ kind: fc.constant('screen' as const), moduleId, section, now: moment }),
  fc.record({ kind: fc.constant('check' as const), moduleId, section, now: moment }),
  fc.record({ kind: fc.constant('journey' as const), moduleId, section, now: moment }),
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const take = (progress: Progress, one: Step): Progress => {
  if (one.kind === 'section')
    return readSection(progress, one.moduleId, one.section, ['one', 'two', 'three'], one.now)
  if (one.kind === 'screen') return seeScreen(progress, one.moduleId, one.section, one.now)
  if (one.kind === 'check') return answerCheck(progress, one.section, 1, 2, one.now)
  const journey = {
    version: 1,
    seed: 1,
    log: one.section,
    finished: false,
    score: null,
    takeaway: '',
    changedAt: one.now,
  }
  return keepJourney(progress, one.moduleId, journey)
}
const history = fc.array(step, { maxLength: 12 }).map((steps) => steps.reduce(take, emptyProgress))

test('merging loses nothing that either record holds', () => {
  fc.assert(
    fc.property(history, history, (mine, theirs) => {
      const merged = mergeProgress(mine, theirs)
      for (const one of [mine, theirs]) {
        for (const [id, lesson] of Object.entries(one.lessons)) {
          expect(merged.lessons[id]?.read).toEqual(expect.arrayContaining([...lesson.read]))
          if (lesson.finishedAt !== null)
            expect(merged.lessons[id]?.finishedAt).toBeLessThanOrEqual(lesson.finishedAt)
        }
        for (const id of Object.keys(one.checks)) expect(merged.checks[id]).toBeDefined()
        for (const [id, journey] of Object.entries(one.journeys)) {
          expect(merged.journeys[id]?.changedAt).toBeGreaterThanOrEqual(journey.changedAt)
        }
      }
    }),
  )
})

test('merging a record with itself changes nothing', () => {
  fc.assert(
    fc.property(history, (mine) => {
      expect(mergeProgress(mine, mine)).toEqual(mine)
    }),
  )
})

test('every record survives being written and read', () => {
  fc.assert(
    fc.property(history, (mine) => {
      expect(parseProgress(JSON.parse(JSON.stringify(mine)))).toEqual({ ok: true, progress: mine })
    }),
  )
})

test('a lesson is finished when its last section was seen, and stays finished at that time', () => {
  const all = ['one', 'two']
  const half = readSection(emptyProgress, 'm1-a', 'one', all, 5)
  const whole = readSection(half, 'm1-a', 'two', all, 6)
  const again = readSection(whole, 'm1-a', 'one', all, 9)
  expect([half, whole, again].map((one) => one.lessons['m1-a']?.finishedAt)).toEqual([null, 6, 6])
  expect(again.lessons['m1-a']?.place).toBe('one')
})

test('a mark to look again can be set and taken back', () => {
  const once = toggleRevisit(emptyProgress, 'm1-t01')
  expect([once.revisit, toggleRevisit(once, 'm1-t01').revisit]).toEqual([['m1-t01'], []])
})
