import { expect, test } from 'vitest'
import { NO_ACCOMMODATION } from '#domain/classes/accommodation'
import type { MyClass } from '#domain/classes/join.schema'
import { findRefusedWords } from '#domain/course/wording'
import { describeTerms } from './describe-terms'
import { classWords } from './words'

const DUE = Date.UTC(2027, 2, 5, 12)
const HALF_MORE = { multiplier: 1.5, untimed: false, breaks: false } as const
type Parts = Partial<MyClass['policy']> & {
  readonly accommodation?: MyClass['accommodation']
  readonly opensAt?: number | null
  readonly dueAt?: number | null
}

function makeClass({
  accommodation = NO_ACCOMMODATION,
  opensAt = null,
  dueAt = null,
  ...policy
}: Parts): MyClass {
  const usual = { attempts: 3, counting: 'best', feedback: 'after-submission', minutes: null } as const
  return {
    classId: 'c',
    className: 'Oncology 2',
    term: '',
    alias: 'Heron',
    isArchived: false,
    policy: { ...usual, timeZone: 'UTC', ...policy },
    accommodation,
    modules: [{ moduleId: 'm1-a', opensAt, dueAt }],
  }
}

const describe = (parts: Parts, attemptNo = 1, now = DUE - 1) =>
  describeTerms(makeClass(parts), { moduleId: 'm1-a', attemptNo, now })

test('an untimed class without closing times says so in four lines', () => {
  expect(describe({})).toEqual([
    classWords.noClosing,
    'By what is kept on this device, this is attempt 1. The first 3 attempts count, and your grade is that of the best one; further ones are practice.',
    classWords.untimed,
    classWords.feedback['after-submission'],
  ])
})

test.each<[string, Parts, string]>([
  ['one’s own minutes', { minutes: 45, accommodation: HALF_MORE }, classWords.minutes('67 min 30 s')],
  ['whole minutes', { minutes: 45 }, classWords.minutes('45 min')],
  [
    'no limit of one’s own',
    { minutes: 45, accommodation: { ...HALF_MORE, untimed: true } },
    classWords.untimedForYou,
  ],
  ['breaks', { minutes: 45, accommodation: { ...HALF_MORE, breaks: true } }, classWords.breaks],
  ['who sees it', { minutes: 45, accommodation: HALF_MORE }, classWords.onlyYou],
  [
    'who sees it, where only the closing time moves',
    { dueAt: DUE, accommodation: HALF_MORE },
    classWords.onlyYou,
  ],
  ['answers later', { feedback: 'after-due', dueAt: DUE }, classWords.feedback['after-due']],
  ['answers at once where nothing closes', { feedback: 'after-due' }, classWords.feedback['no-closing']],
  ['one attempt', { attempts: 1 }, classWords.attempt(1, 'One attempt counts; further ones are practice.')],
  [
    'no limit of attempts',
    { attempts: null, counting: 'latest' },
    classWords.attempt(1, 'Every attempt counts, and your grade is that of the latest one.'),
  ],
])('tells %s', (_, parts, line) => {
  expect(describe(parts)).toContain(line)
})

test.each([
  [3, false],
  [4, true],
])('attempt %i of 3 counted is practice: %j', (no, isPractice) => {
  expect(describe({}, no).includes(classWords.practice(no, 3))).toBe(isPractice)
})

test('closes with its last millisecond, and opens with its first', () => {
  const first = (now: number) => describe({ dueAt: DUE }, 1, now)[0]
  expect([first(DUE)?.slice(0, 9), first(DUE + 1)?.slice(0, 9)]).toEqual(['It closes', 'It closed'])
  const opening = (now: number) => describe({ opensAt: DUE }, 1, now)[0]?.slice(0, 8)
  expect([opening(DUE - 1), opening(DUE)]).toEqual(['It opens', 'It has n'])
})

test('keeps breaks unsaid where nothing is timed, and one’s own time where it changes nothing', () => {
  const lines = describe({ accommodation: { ...HALF_MORE, breaks: true } })
  expect(lines).not.toContain(classWords.breaks)
  expect(lines).not.toContain(classWords.onlyYou)
})

test('uses no word that the course refuses', () => {
  const all = [
    ...describe(
      { minutes: 45, dueAt: DUE, feedback: 'after-due', accommodation: { ...HALF_MORE, breaks: true } },
      4,
    ),
    ...describe({ opensAt: DUE }),
    ...classWords.points(true, true),
  ]
  expect(all.flatMap(findRefusedWords)).toEqual([])
})
