import { describe, expect, test } from 'vitest'
import { assessMastery } from './assess-mastery'
import { combineAttempts } from './combine-attempts'
import { type GradeMode, gradeItems } from './grade-items'
import { CLASS_QUIZ_POLICY, nextAttempt } from './next-attempt'
import { formatPercent, makeRatio } from './ratio'

const items = (text: string) =>
  text.split(' ').map((pair) => {
    const [score = 0, max = 0] = pair.split('/').map(Number)
    return { score, max }
  })

describe('a grade', () => {
  test.each<[string, GradeMode, string, number, number]>([
    ['1/1 3/5 2/4', 'equal', '70.0', 7, 10],
    ['1/1 3/5 2/4', 'points', '60.0', 3, 5],
    ['3/4 5/5 1/2 4/6 1/1 3/4', 'points', '77.3', 17, 22],
    ['3/4 5/5 1/2 4/6 1/1 3/4', 'equal', '77.8', 7, 9],
    ['0/3', 'equal', '0.0', 0, 1],
    ['3/3', 'equal', '100.0', 1, 1],
  ])('%s in %s mode is %s %%', (scores, mode, percent, numerator, denominator) => {
    const grade = gradeItems(items(scores), mode)
    expect(grade).toEqual({ numerator, denominator })
    expect(formatPercent(grade)).toBe(percent)
  })
  test('weights count in equal mode', () => {
    expect(
      gradeItems([
        { score: 1, max: 1, weight: 3 },
        { score: 0, max: 1 },
      ]),
    ).toEqual(makeRatio(3, 4))
  })
  test.each([
    [1, 3, '33.3'],
    [2, 3, '66.7'],
    [1, 8, '12.5'],
    [1, 16, '6.3'],
    [1, 2000, '0.1'],
    [1, 2001, '0.0'],
  ])('%i/%i shows as %s, halves up', (numerator, denominator, shown) => {
    expect(formatPercent(makeRatio(numerator, denominator))).toBe(shown)
  })
  test('nothing to grade, and more than the maximum, are errors', () => {
    expect(() => gradeItems([])).toThrow(RangeError)
    expect(() => gradeItems([{ score: 2, max: 1 }])).toThrow(RangeError)
    expect(() => gradeItems([{ score: 0.5, max: 1 }])).toThrow(RangeError)
  })
})

describe('mastery', () => {
  const critical = (score: number) => [{ itemId: 'q1', safetyCritical: true, score, max: 2 }]
  test.each([
    [4, 5, 2, true],
    [799, 1000, 2, false],
    [1, 1, 1, false],
    [4, 5, 1, false],
  ])('%i/%i with %i of 2 on the safety-critical item: %s', (numerator, denominator, score, mastered) => {
    expect(assessMastery(makeRatio(numerator, denominator), critical(score)).mastered).toBe(mastered)
  })
  test('names the safety-critical items missed and no others', () => {
    const other = { itemId: 'q2', safetyCritical: false, score: 0, max: 1 }
    expect(assessMastery(makeRatio(9, 10), [...critical(1), other])).toEqual({
      mastered: false,
      reachesCut: true,
      missedSafetyCritical: ['q1'],
    })
  })
  test('a programme may set its own cut', () => {
    expect(assessMastery(makeRatio(742, 1000), [], 74.2).mastered).toBe(true)
  })
})

describe('several attempts', () => {
  const attempts = [60, 85, 75].map((percent, index) => ({
    attemptNo: index + 1,
    grade: makeRatio(percent, 100),
  }))
  test.each([
    ['highest', '85.0', 2],
    ['mean', '73.3', null],
    ['first', '60.0', 1],
    ['last', '75.0', 3],
  ] as const)('%s of 60, 85, 75 is %s', (method, percent, attemptNo) => {
    const combined = combineAttempts([...attempts].reverse(), method)
    expect(combined && formatPercent(combined.grade)).toBe(percent)
    expect(combined?.attemptNo).toBe(attemptNo)
  })
  test('the mean is kept exact', () => {
    expect(combineAttempts(attempts, 'mean')?.grade).toEqual(makeRatio(220, 300))
  })
  test('of equal highest grades the earliest counts', () => {
    const tied = [3, 1, 2].map((attemptNo) => ({ attemptNo, grade: makeRatio(4, 5) }))
    expect(combineAttempts(tied)?.attemptNo).toBe(1)
  })
  test('no attempt, no grade', () => {
    expect(combineAttempts([])).toBeUndefined()
  })
})

describe('the next attempt', () => {
  const day = 86_400_000
  const at = (...times: number[]) => times.map((submittedAt) => ({ submittedAt }))
  test.each([
    ['the first', at(), 0, 'allowed'],
    ['the second, at once', at(5), 5, 'allowed'],
    ['the third, at once', at(0, 1000), 1000, 'wait'],
    ['the third, one millisecond early', at(0, 1000), 999 + day, 'wait'],
    ['the third, to the millisecond', at(0, 1000), 1000 + day, 'allowed'],
    ['the third, attempts given the other way round', at(1000, 0), 999 + day, 'wait'],
    ['a fourth', at(0, 1, 2), 9 * day, 'none-left'],
  ] as const)('%s', (_which, attempts, now, status) => {
    expect(nextAttempt({ attempts, now }).status).toBe(status)
  })
  test('in a class may begin at once, however many there were', () => {
    const attempts = at(0, 1, 2, 3)
    expect(nextAttempt({ attempts, now: 3, policy: CLASS_QUIZ_POLICY })).toMatchObject({
      status: 'allowed',
      attemptNo: 5,
      reason: 'This is attempt 5.',
    })
  })
  test('says until when to wait and why', () => {
    expect(nextAttempt({ attempts: at(0, 1000), now: 2000 })).toEqual({
      status: 'wait',
      attemptNo: 3,
      until: 1000 + day,
      reason: expect.stringContaining('24 hours after attempt 2'),
    })
  })
})
