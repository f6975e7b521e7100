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

// Sequences, rules and results published with the admiralonco package (pharmaverse), days from the reference date.
describe('published test vectors', () => {
  const subjects: readonly [
    string,
    Sequence,
    readonly [OverallResponse, number],
    readonly [OverallResponse, number],
  ][] = [
    [
      '1',
      [
        ['PR', 0],
        ['CR', 31],
        ['NE', 46],
        ['CR', 60],
        ['SD', 91],
      ],
      ['CR', 31],
      ['PR', 0],
    ],
    [
      '2',
      [
        ['SD', 20],
        ['PR', 51],
        ['SD', 80],
        ['CR', 92],
      ],
      ['SD', 51],
      ['PR', 51],
    ],
    [
      '3',
      [
        ['CR', 1],
        ['CR', 21],
        ['SD', 51],
      ],
      ['SD', 51],
      ['CR', 1],
    ],
    [
      '4',
      [
        ['PR', 2],
        ['SD', 62],
        ['SD', 93],
        ['PR', 123],
        ['NON-CR/NON-PD', 137],
      ],
      ['SD', 62],
      ['SD', 62],
    ],
    [
      '5',
      [
        ['PR', 0],
        ['SD', 9],
        ['PR', 19],
        ['NON-CR/NON-PD', 135],
      ],
      ['NON-CR/NON-PD', 135],
      ['PR', 0],
    ],
    [
      '6',
      [
        ['PR', 4],
        ['CR', 14],
        ['PR', 57],
      ],
      ['SD', 57],
      ['SD', 57],
    ],
    [
      '9',
      [
        ['PD', 15],
        ['SD', 34],
      ],
      ['PD', 15],
      ['PD', 15],
    ],
  ]
  test.each(subjects)('subject %s', (_, sequence, byDefault, lenient) => {
    expect(confirm(sequence, { minSdDays: 28 })).toEqual(byDefault)
    expect(
      confirm(sequence, { minSdDays: 28, confirmationDays: 14, maxNeBetween: 0, acceptSdBetween: true }),
    ).toEqual(lenient)
  })

  test('subject 7: a PR and a CR too early and an NE are NE', () => {
    expect(
      confirm(
        [
          ['PR', 4],
          ['CR', 14],
          ['NE', 59],
        ],
        { minSdDays: 28 },
      ),
    ).toEqual(['NE', 4])
  })
})
