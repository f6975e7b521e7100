import { describe, expect, test } from 'vitest'
import { catchRefusal } from '../catch-refusal'
import { type CmlResult, classifyCmlMilestone } from './cml-milestone'

describe('the milestones, on both sides of every limit', () => {
  test.each([
    [3, 10, 'optimal'],
    [3, 10.01, 'warning'],
    [5.99, 10, 'optimal'],
    [6, 1, 'optimal'],
    [6, 1.01, 'warning'],
    [6, 10, 'warning'],
    [6, 10.01, 'failure'],
    [11.99, 1, 'optimal'],
    [12, 0.1, 'optimal'],
    [12, 0.11, 'warning'],
    [12, 1, 'warning'],
    [12, 1.01, 'failure'],
    [13, 0.1, 'optimal'],
    [13, 0.11, 'warning'],
    [13, 1, 'warning'],
    [13, 1.01, 'failure'],
    [null, 0.1, 'optimal'],
    [null, 0.11, 'warning'],
    [null, 1, 'warning'],
    [null, 1.01, 'failure'],
  ] as const)('month %s, %d %%: %s', (months, bcrAbl1IsPct, expected) => {
    expect(classifyCmlMilestone({ months, bcrAbl1IsPct }).milestone).toBe(expected)
  })

  test('over 10 % at 3 months is failure only when confirmed, and confirmation changes nothing else', () => {
    const confirmed = (months: number, bcrAbl1IsPct: number) =>
      classifyCmlMilestone({ months, bcrAbl1IsPct, confirmedWithin1to3Months: true }).milestone
    expect([confirmed(3, 10.01), confirmed(3, 10), confirmed(6, 5), confirmed(12, 0.5)]).toEqual([
      'failure',
      'optimal',
      'warning',
      'warning',
    ])
    expect(
      classifyCmlMilestone({ months: 3, bcrAbl1IsPct: 12, confirmedWithin1to3Months: false }).milestone,
    ).toBe('warning')
  })
})

describe('the ruling', () => {
  const limit = (value: number) => ({ name: 'milestone', value, unit: '%' })
  const cases: readonly [CmlResult, string, string, unknown, string][] = [
    [
      { months: 0, bcrAbl1IsPct: null },
      'optimal',
      'baseline',
      null,
      'No warning sign at baseline; there is no response to grade yet',
    ],
    [
      { months: 0, bcrAbl1IsPct: 80, highRiskACA: true, highRiskELTS: true },
      'warning',
      'baseline-aca',
      null,
      'Warning: high-risk chromosome changes at baseline',
    ],
    [
      { months: 0, bcrAbl1IsPct: 80, highRiskELTS: true, resistanceMutation: false },
      'warning',
      'baseline-elts',
      null,
      'Warning: high-risk ELTS score at baseline',
    ],
    [
      { months: 6, bcrAbl1IsPct: 0.5, highRiskELTS: true },
      'optimal',
      'at-or-under-optimal',
      limit(1),
      'Optimal: 0.5 % is at or under 1 % at 6 months',
    ],
    [
      { months: 3, bcrAbl1IsPct: 5, resistanceMutation: true },
      'failure',
      'resistance-mutation',
      null,
      'Failure: a resistance mutation was found',
    ],
    [
      { months: null, bcrAbl1IsPct: 0.01, highRiskACA: true },
      'failure',
      'high-risk-aca',
      null,
      'Failure: high-risk chromosome changes have appeared',
    ],
    [
      { months: 3, bcrAbl1IsPct: 12 },
      'warning',
      'over-optimal-limit',
      limit(10),
      'Warning: 12 % is over 10 % at 3 months',
    ],
    [
      { months: 3, bcrAbl1IsPct: 12, confirmedWithin1to3Months: true },
      'failure',
      'over-failure-limit',
      limit(10),
      'Failure: 12 % is over 10 % at 3 months, confirmed within 1 to 3 months',
    ],
    [
      { months: 12, bcrAbl1IsPct: 2 },
      'failure',
      'over-failure-limit',
      limit(1),
      'Failure: 2 % is over 1 % at 12 months',
    ],
    [
      { months: 48, bcrAbl1IsPct: 0.3, priorBestIsPct: 0.03 },
      'warning',
      'over-optimal-limit',
      limit(0.1),
      'Warning: 0.3 % is over 0.1 % at any later time; major molecular response is lost',
    ],
    [
      { months: 48, bcrAbl1IsPct: 0.3, priorBestIsPct: 0.11 },
      'warning',
      'over-optimal-limit',
      limit(0.1),
      'Warning: 0.3 % is over 0.1 % at any later time',
    ],
    [
      { months: 48, bcrAbl1IsPct: 0.3, priorBestIsPct: null },
      'warning',
      'over-optimal-limit',
      limit(0.1),
      'Warning: 0.3 % is over 0.1 % at any later time',
    ],
    [
      { months: 6, bcrAbl1IsPct: 0.5, priorBestIsPct: 0.1 },
      'warning',
      'mmr-lost',
      limit(0.1),
      'Warning: 0.5 % after 0.1 %: major molecular response (0.1 %) is lost',
    ],
    [
      { months: 6, bcrAbl1IsPct: 0.1, priorBestIsPct: 0.05 },
      'optimal',
      'at-or-under-optimal',
      limit(1),
      'Optimal: 0.1 % is at or under 1 % at 6 months',
    ],
  ]
  test.each(cases)('%j: %s', (result, milestone, rule, reference, reason) => {
    expect(classifyCmlMilestone(result)).toEqual({
      milestone,
      rule,
      reference,
      reason,
      source: 'ELN 2020 (Hochhaus 2020), milestones table',
    })
  })

  test.each([
    [
      { months: 2.99, bcrAbl1IsPct: 50 },
      'no-milestone-yet at months: month 2.99 is before the first milestone, month 3',
    ],
    [{ months: -1, bcrAbl1IsPct: 50 }, 'number-impossible at months: -1 is not between 0 and 1200 months'],
    [
      { months: 3, bcrAbl1IsPct: null },
      'value-missing at bcrAbl1IsPct: no milestone can be read without a result',
    ],
    [{ months: 3, bcrAbl1IsPct: -1 }, 'number-impossible at bcrAbl1IsPct: -1 is not between 0 and 1000 %'],
    [
      { months: 3, bcrAbl1IsPct: 1, priorBestIsPct: 1001 },
      'number-impossible at priorBestIsPct: 1001 is not between 0 and 1000 %',
    ],
  ])('%j is refused', (result, expected) => {
    expect(catchRefusal(() => classifyCmlMilestone(result))).toBe(expected)
  })
})
