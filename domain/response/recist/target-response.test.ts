import { describe, expect, test } from 'vitest'
import { catchRefusal } from '../catch-refusal'
import { classifyTargetResponse, judgeTargetResponse } from './target-response'

const read = (baselineMm: number, nadirMm: number, currentMm: number) =>
  classifyTargetResponse({ baselineMm, nadirMm, currentMm, resolved: false })

describe('the edge of PR, 30 % below baseline', () => {
  test.each([
    [100, 70, 'PR'],
    [100, 70.01, 'SD'],
    [90, 63, 'PR'],
    [90, 63.01, 'SD'],
    [33.3, 23.31, 'PR'],
    [33.3, 23.32, 'SD'],
    [0.1 + 0.2, 0.21, 'PR'],
    [1.1, 0.77, 'PR'],
    [1.1, 0.78, 'SD'],
    [10.07, 7.04, 'PR'],
    [10.07, 7.05, 'SD'],
  ] as const)('baseline %d, now %d: %s', (baseline, now, expected) => {
    expect(read(baseline, baseline, now)).toBe(expected)
  })
})

describe('the edges of PD, 20 % and 5 mm over the nadir', () => {
  test.each([
    [60, 50, 60, 'PD'],
    [60, 50, 59.99, 'SD'],
    [100, 25, 30, 'PD'],
    [100, 25, 29.99, 'PR'],
    [100, 20, 24.99, 'PR'],
    [100, 20, 25, 'PD'],
    [100, 0, 5, 'PD'],
    [100, 0, 4.99, 'PR'],
    [70.1, 70.1, 84.12, 'PD'],
    [70.1, 70.1, 84.11, 'SD'],
    [100, 25.05, 30.06, 'PD'],
    [100, 25.05, 30.05, 'PR'],
    [100, 4.35, 9.35, 'PD'],
    [100, 4.35, 9.34, 'PR'],
    [9, 5.1, 10.1, 'PD'],
  ] as const)('baseline %d, nadir %d, now %d: %s', (baseline, nadir, now, expected) => {
    expect(read(baseline, nadir, now)).toBe(expected)
  })

  test('a sum of tenths added in floating point is read as the decimal it stands for', () => {
    expect(read(0.7 + 0.1 + 49.2, 50, 60)).toBe('PD')
    expect(read(100, 20.1 + 0.2, 25.3)).toBe('PD')
  })
})

describe('targets that were not all measured', () => {
  const partly = (currentMm: number, resolved = false) =>
    classifyTargetResponse({ baselineMm: 60, nadirMm: 60, currentMm, resolved, complete: false })

  test('the measured part proves progression at 72 of 60 mm, not at 71.99', () => {
    expect([partly(72), partly(71.99)]).toEqual(['PD', 'NE'])
  })

  test('with all that was measured gone, nothing is proved', () => {
    expect(partly(0, true)).toBe('NE')
  })

  test('nodes under 10 mm do not prove progression while the missing target may be gone', () => {
    const nodes = { baselineMm: 60, nadirMm: 9, currentMm: 18, complete: false }
    expect(classifyTargetResponse({ ...nodes, resolved: true })).toBe('NE')
    expect(classifyTargetResponse({ ...nodes, resolved: false })).toBe('PD')
  })
})

describe('what cannot be is refused', () => {
  test.each([
    [{ baselineMm: -1, nadirMm: 1, currentMm: 1 }, 'size-negative at baselineMm: -1 mm is below zero'],
    [
      { baselineMm: 10, nadirMm: Number.NaN, currentMm: 1 },
      'size-not-finite at nadirMm: not a finite number of mm',
    ],
    [
      { baselineMm: 10, nadirMm: 1, currentMm: Number.POSITIVE_INFINITY },
      'size-not-finite at currentMm: not a finite number of mm',
    ],
    [
      { baselineMm: 10, nadirMm: 10.01, currentMm: 1 },
      'nadir-over-baseline at nadirMm: the nadir includes the baseline, so it cannot exceed it',
    ],
    [
      { baselineMm: 0, nadirMm: 0, currentMm: 1 },
      'baseline-zero at baselineMm: there is no target to follow',
    ],
    [
      { baselineMm: 100_000.01, nadirMm: 1, currentMm: 1 },
      'size-impossible at baselineMm: 100000.01 mm is over 100000 mm',
    ],
  ])('%j', (sums, message) => {
    expect(catchRefusal(() => classifyTargetResponse({ ...sums, resolved: false }))).toBe(message)
  })

  test('the largest sum there can be is read', () => {
    expect(read(100_000, 100_000, 70_000)).toBe('PR')
  })
})

describe('the ruling', () => {
  const section = 'RECIST 1.1 (Eisenhauer 2009), section 4.3.1'
  const missing = 'RECIST 1.1 (Eisenhauer 2009), section 4.4.2'
  const nadir = (value: number, day?: number) => ({
    name: 'nadir',
    value,
    unit: 'mm',
    ...(day === undefined ? {} : { day }),
  })
  test.each([
    [
      { baselineMm: 50, nadirMm: 50, currentMm: 0, resolved: true },
      'target-cr',
      null,
      section,
      'CR: every target is gone',
    ],
    [
      { baselineMm: 50, nadirMm: 50, currentMm: 8, resolved: true },
      'target-cr',
      null,
      section,
      'CR: every target is gone or a node under 10 mm (sum 8 mm)',
    ],
    [
      { baselineMm: 50, nadirMm: 50, currentMm: 60, nadirDay: 0 },
      'target-pd',
      nadir(50, 0),
      section,
      'PD: 60 mm is 20 % and 10 mm over the nadir of 50 mm (baseline)',
    ],
    [
      { baselineMm: 50, nadirMm: 0, currentMm: 6, nadirDay: 57 },
      'target-pd',
      nadir(0, 57),
      section,
      'PD: 6 mm is 6 mm over the nadir of 0 mm (day 57)',
    ],
    [
      { baselineMm: 50, nadirMm: 50, currentMm: 80, complete: false },
      'target-pd-known-part',
      nadir(50),
      missing,
      'PD: 80 mm in the targets that were measured is 60 % and 30 mm over the nadir of 50 mm',
    ],
    [
      { baselineMm: 60, nadirMm: 60, currentMm: 38, complete: false },
      'target-ne',
      nadir(60),
      missing,
      'NE: not every target was measured, and the 38 mm that were do not prove progression',
    ],
    [
      { baselineMm: 60, nadirMm: 60, currentMm: 42.03 },
      'target-sd',
      nadir(60),
      section,
      'SD: 42.03 mm is 29.9 % below the baseline of 60 mm and no larger than the nadir of 60 mm',
    ],
    [
      { baselineMm: 60, nadirMm: 60, currentMm: 60 },
      'target-sd',
      nadir(60),
      section,
      'SD: 60 mm is equal to the baseline of 60 mm and no larger than the nadir of 60 mm',
    ],
    [
      { baselineMm: 100, nadirMm: 80, currentMm: 95 },
      'target-sd',
      nadir(80),
      section,
      'SD: 95 mm is 5 % below the baseline of 100 mm and 19 % and 15 mm over the nadir of 80 mm',
    ],
    [
      { baselineMm: 100, nadirMm: 100, currentMm: 119.99 },
      'target-sd',
      nadir(100),
      section,
      'SD: 119.99 mm is 20 % over the baseline of 100 mm and 19.99 % and 19.99 mm over the nadir of 100 mm',
    ],
    [
      { baselineMm: 3, nadirMm: 0, currentMm: 4 },
      'target-sd',
      nadir(0),
      section,
      'SD: 4 mm is 33 % over the baseline of 3 mm and 4 mm over the nadir of 0 mm',
    ],
    [
      { baselineMm: 60, nadirMm: 42, currentMm: 42 },
      'target-pr',
      { name: 'baseline', value: 60, unit: 'mm', day: 0 },
      section,
      'PR: 42 mm is 30 % below the baseline of 60 mm',
    ],
  ] as const)('%j', (sums, rule, reference, source, reason) => {
    const {
      rule: fired,
      reference: held,
      source: from,
      reason: why,
    } = judgeTargetResponse({ resolved: false, ...sums })
    expect([fired, held, from, why]).toEqual([rule, reference, source, reason])
  })
})

test('without a day of the nadir the reference has none', () => {
  const { reference } = judgeTargetResponse({ baselineMm: 50, nadirMm: 50, currentMm: 60, resolved: false })
  expect(reference).toStrictEqual({ name: 'nadir', value: 50, unit: 'mm' })
})
