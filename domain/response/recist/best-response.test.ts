import { describe, expect, test } from 'vitest'
import { catchRefusal } from '../catch-refusal'
import { classifyBestResponse, courseBestRules } from './best-response'
import type { OverallResponse } from './recist-case'
import type { BestRules } from './response-grade'

type Sequence = readonly (readonly [OverallResponse, number])[]

const responsesOf = (sequence: Sequence) => sequence.map(([overall, day]) => ({ overall, day }))

const course: BestRules = { ...courseBestRules, confirmation: true }

function best(sequence: Sequence, rules: Partial<BestRules> = {}) {
  const result = classifyBestResponse(responsesOf(sequence), { ...course, confirmation: false, ...rules })
  return [result.best, result.bestDay]
}

test('the defaults of the course are 28 days, 42 days and one NE', () => {
  expect(courseBestRules).toEqual({ confirmationDays: 28, minSdDays: 42, maxNeBetween: 1 })
})

describe('without confirmation', () => {
  test('CR and PR count however early, SD and non-CR/non-PD from the minimum on', () => {
    expect(best([['CR', 1]])).toEqual(['CR', 1])
    expect(best([['PR', 1]])).toEqual(['PR', 1])
    expect([best([['SD', 41]]), best([['SD', 42]])]).toEqual([
      ['NE', 41],
      ['SD', 42],
    ])
    expect([best([['NON-CR/NON-PD', 41]]), best([['NON-CR/NON-PD', 42]])]).toEqual([
      ['NE', 41],
      ['NON-CR/NON-PD', 42],
    ])
  })

  test('the order is CR, PR, SD, non-CR/non-PD, PD, NE', () => {
    const all: Sequence = [
      ['NE', 50],
      ['NON-CR/NON-PD', 60],
      ['SD', 70],
      ['PR', 80],
      ['CR', 90],
      ['PD', 100],
    ]
    expect(best(all)).toEqual(['CR', 90])
    expect(best(all.slice(0, 4))).toEqual(['PR', 80])
    expect(best(all.slice(0, 3))).toEqual(['SD', 70])
    expect(best(all.slice(0, 2))).toEqual(['NON-CR/NON-PD', 60])
    expect(
      best([
        ['NE', 50],
        ['PD', 100],
      ]),
    ).toEqual(['PD', 100])
  })

  test('the first of equals is dated', () => {
    expect(
      best([
        ['PR', 56],
        ['PR', 112],
      ]),
    ).toEqual(['PR', 56])
    expect(
      best([
        ['SD', 30],
        ['SD', 60],
        ['SD', 90],
      ]),
    ).toEqual(['SD', 60])
  })

  test('reading ends with the first PD unless told otherwise, and with the last day', () => {
    const late: Sequence = [
      ['SD', 56],
      ['PD', 112],
      ['CR', 168],
      ['PD', 200],
    ]
    expect([best(late), best(late, { stopAtFirstPD: true })]).toEqual([
      ['SD', 56],
      ['SD', 56],
    ])
    expect(best(late, { stopAtFirstPD: false })).toEqual(['CR', 168])
    expect(best(late, { stopAtFirstPD: false, lastDay: 168 })).toEqual(['CR', 168])
    expect(best(late, { stopAtFirstPD: false, lastDay: 167 })).toEqual(['SD', 56])
  })

  test('nothing to read is NE on no day', () => {
    const result = classifyBestResponse([], course)
    expect(result).toMatchObject({ best: 'NE', bestDay: null, confirmedBest: 'NE', confirmedBestDay: null })
    expect(result.why).toEqual({
      rule: 'best-nothing-read',
      reference: null,
      source: 'RECIST 1.1 (Eisenhauer 2009), section 4.4.3',
      reason: 'NE: there was no response to read',
    })
  })

  test('no confirmed best is given', () => {
    expect(Object.keys(classifyBestResponse([], { ...course, confirmation: false }))).toEqual([
      'best',
      'bestDay',
      'why',
    ])
  })
})

describe('the ruling', () => {
  const why = (sequence: Sequence, rules: Partial<BestRules> = {}) =>
    classifyBestResponse(responsesOf(sequence), { ...course, ...rules }).why
  const section = 'RECIST 1.1 (Eisenhauer 2009), section 4.4.3'
  const minimum = { name: 'minimum duration', value: 42, unit: 'days' }
  test.each([
    [
      [
        ['PR', 56],
        ['PR', 84],
      ],
      'confirmed',
      { name: 'confirmation interval', value: 28, unit: 'days' },
      `${section}, Table 3`,
      'PR: seen on day 56, confirmed on day 84',
    ],
    [[['PD', 56]], 'best-seen', null, section, 'PD: the best response, first seen on day 56'],
    [[['SD', 56]], 'minimum-met', minimum, section, 'SD: day 56 meets the minimum of 42 days'],
    [[['SD', 30]], 'too-early', minimum, section, 'NE: SD on day 30 is before the minimum of 42 days'],
    [
      [['CR', 30]],
      'too-early',
      minimum,
      section,
      'NE: CR on day 30 was not confirmed; CR on day 30 is before the minimum of 42 days',
    ],
  ] as const)('%j', (sequence, rule, reference, source, reason) => {
    expect(why(sequence)).toEqual({ rule, reference, source, reason })
  })
})

describe('what cannot be is refused', () => {
  const refuse = (sequence: Sequence, rules: Partial<BestRules> = {}) =>
    catchRefusal(() => classifyBestResponse(responsesOf(sequence), { ...course, ...rules }))
  test.each([
    [
      [
        ['PR', 56],
        ['PR', 56],
      ],
      {},
      'days-out-of-order at responses[1].day: day 56 does not come after day 56',
    ],
    [[['PR', -1]], {}, 'days-out-of-order at responses[0].day: day -1 is before day 0'],
    [
      [],
      { confirmationDays: -1 },
      'rule-impossible at rules.confirmationDays: -1 is not a whole number of 0 or more',
    ],
    [[], { minSdDays: 1.5 }, 'rule-impossible at rules.minSdDays: 1.5 is not a whole number of 0 or more'],
    [
      [],
      { maxNeBetween: Number.NaN },
      'rule-impossible at rules.maxNeBetween: NaN is not a whole number of 0 or more',
    ],
    [[], { lastDay: -5 }, 'rule-impossible at rules.lastDay: -5 is not a whole number of 0 or more'],
    [[['PR', 0]], { confirmationDays: 0, minSdDays: 0, maxNeBetween: 0, lastDay: 0 }, 'not refused'],
  ] as const)('%j with %j', (sequence, rules, expected) => {
    expect(refuse(sequence, rules)).toBe(expected)
  })
})
