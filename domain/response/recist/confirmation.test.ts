import { describe, expect, test } from 'vitest'
import { classifyBestResponse, courseBestRules } from './best-response'
import type { OverallResponse } from './recist-case'
import type { BestRules } from './response-grade'

type Sequence = readonly (readonly [OverallResponse, number])[]

const responsesOf = (sequence: Sequence) => sequence.map(([overall, day]) => ({ overall, day }))

const course: BestRules = { ...courseBestRules, confirmation: true }

function confirm(sequence: Sequence, rules: Partial<BestRules> = {}, hasTargets = true) {
  const { confirmedBest, confirmedBestDay } = classifyBestResponse(
    responsesOf(sequence),
    { ...course, ...rules },
    hasTargets,
  )
  return [confirmedBest, confirmedBestDay]
}

describe('with confirmation, Table 3', () => {
  const rows: readonly [OverallResponse, OverallResponse | null, OverallResponse, OverallResponse][] = [
    // first, next, best when the first visit meets the SD minimum, best when it does not
    ['CR', 'CR', 'CR', 'CR'],
    ['CR', 'PR', 'SD', 'SD'],
    ['CR', 'SD', 'SD', 'SD'],
    ['CR', 'PD', 'SD', 'PD'],
    ['CR', 'NE', 'SD', 'NE'],
    ['CR', null, 'SD', 'NE'],
    ['PR', 'CR', 'PR', 'PR'],
    ['PR', 'PR', 'PR', 'PR'],
    ['PR', 'SD', 'SD', 'SD'],
    ['PR', 'PD', 'SD', 'PD'],
    ['PR', 'NE', 'SD', 'NE'],
    ['PR', null, 'SD', 'NE'],
    ['SD', 'PD', 'SD', 'PD'],
    ['SD', null, 'SD', 'NE'],
    ['NE', 'NE', 'NE', 'NE'],
    ['NE', 'CR', 'SD', 'SD'],
  ]
  test.each(rows)('%s then %s: %s in time, %s too early', (first, next, inTime, tooEarly) => {
    const from = (day: number): Sequence =>
      next
        ? [
            [first, day],
            [next, day + 28],
          ]
        : [[first, day]]
    expect([confirm(from(42))[0], confirm(from(41))[0]]).toEqual([inTime, tooEarly])
  })

  test('CR then PR before the SD minimum and PD after is PD', () => {
    expect(
      confirm([
        ['CR', 10],
        ['PR', 30],
        ['PD', 58],
      ]),
    ).toEqual(['PD', 58])
  })
})

describe('the confirmation', () => {
  test('must lie 28 days on, not 27', () => {
    expect([
      confirm([
        ['PR', 56],
        ['PR', 83],
      ])[0],
      confirm([
        ['PR', 56],
        ['PR', 84],
      ])[0],
    ]).toEqual(['SD', 'PR'])
  })

  test('may be a later visit than the next', () => {
    expect(
      confirm([
        ['CR', 56],
        ['CR', 70],
        ['CR', 84],
      ]),
    ).toEqual(['CR', 56])
    expect(
      confirm([
        ['PR', 56],
        ['CR', 70],
        ['CR', 84],
      ]),
    ).toEqual(['PR', 56])
  })

  test('of a later CR needs a further CR', () => {
    expect(
      confirm([
        ['PR', 56],
        ['CR', 84],
        ['CR', 111],
      ]),
    ).toEqual(['PR', 56])
    expect(
      confirm([
        ['PR', 56],
        ['CR', 84],
        ['CR', 112],
      ]),
    ).toEqual(['CR', 84])
  })

  test('tolerates one NE between, not two', () => {
    expect(
      confirm([
        ['PR', 56],
        ['NE', 70],
        ['NE', 77],
        ['PR', 84],
      ])[0],
    ).toBe('SD')
    expect(
      confirm(
        [
          ['PR', 56],
          ['NE', 70],
          ['NE', 77],
          ['PR', 84],
        ],
        { maxNeBetween: 2 },
      )[0],
    ).toBe('PR')
    expect(
      confirm([
        ['CR', 56],
        ['NE', 70],
        ['CR', 84],
      ])[0],
    ).toBe('CR')
    expect(
      confirm(
        [
          ['CR', 56],
          ['NE', 70],
          ['CR', 84],
        ],
        { maxNeBetween: 0 },
      )[0],
    ).toBe('SD')
  })

  test('of a PR tolerates one SD between only where the protocol says so', () => {
    const one: Sequence = [
      ['PR', 56],
      ['SD', 70],
      ['PR', 84],
    ]
    const two: Sequence = [
      ['PR', 56],
      ['SD', 63],
      ['SD', 70],
      ['PR', 84],
    ]
    const accept = { acceptSdBetween: true }
    expect([confirm(one)[0], confirm(one, accept)[0], confirm(two, accept)[0]]).toEqual(['SD', 'PR', 'SD'])
  })

  test('of a CR never tolerates SD or PR between', () => {
    expect(
      confirm(
        [
          ['CR', 56],
          ['SD', 70],
          ['CR', 84],
        ],
        { acceptSdBetween: true },
      ),
    ).toEqual(['SD', 56])
    expect(
      confirm([
        ['CR', 56],
        ['PR', 70],
        ['CR', 84],
      ]),
    ).toEqual(['SD', 56])
  })

  test('of a PR does not reach across a CR that became PR again', () => {
    expect(
      confirm([
        ['PR', 56],
        ['CR', 70],
        ['PR', 84],
      ])[0],
    ).toBe('SD')
  })

  test('does not reach across PD or non-CR/non-PD', () => {
    expect(
      confirm(
        [
          ['PR', 56],
          ['PD', 70],
          ['PR', 84],
        ],
        { stopAtFirstPD: false },
      )[0],
    ).toBe('SD')
    expect(
      confirm([
        ['CR', 56],
        ['NON-CR/NON-PD', 70],
        ['CR', 84],
      ])[0],
    ).toBe('SD')
  })

  test('leaves the unconfirmed best beside it', () => {
    const result = classifyBestResponse(
      responsesOf([
        ['PR', 56],
        ['SD', 112],
      ]),
      course,
    )
    expect(result).toEqual({
      best: 'PR',
      bestDay: 56,
      confirmedBest: 'SD',
      confirmedBestDay: 56,
      why: {
        rule: 'minimum-met',
        reference: { name: 'minimum duration', value: 42, unit: 'days' },
        source: 'RECIST 1.1 (Eisenhauer 2009), section 4.4.3',
        reason: 'SD: PR on day 56 was not confirmed; day 56 meets the minimum of 42 days',
      },
    })
  })
})

test('without targets an unconfirmed CR stands for non-CR/non-PD', () => {
  const sequence: Sequence = [
    ['CR', 56],
    ['NON-CR/NON-PD', 84],
  ]
  expect(confirm(sequence, {}, false)).toEqual(['NON-CR/NON-PD', 56])
  expect(confirm(sequence, {}, true)).toEqual(['SD', 56])
})
