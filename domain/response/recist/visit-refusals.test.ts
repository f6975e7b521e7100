import { describe, expect, test } from 'vitest'
import { catchRefusal } from '../catch-refusal'
import { assessRecistVisits } from './assess-visits'
import type { RecistCase, RecistVisit } from './recist-case'

const twoTargets: Omit<RecistCase, 'visits'> = {
  baseline: [
    { organ: 'liver', kind: 'nonnode', mm: 40 },
    { organ: 'lymph node', kind: 'node', mm: 20 },
  ],
  nontargetAtBaseline: false,
}

const at = (
  day: number,
  targets: readonly (number | null)[],
  rest: Partial<RecistVisit> = {},
): RecistVisit => ({
  day,
  targets,
  nonTarget: 'NA',
  newLesion: false,
  ...rest,
})

const targetOf = (input: RecistCase) => assessRecistVisits(input).map(({ target }) => target)

describe('what cannot be is refused by name', () => {
  const good = at(56, [20, 15])
  const refusals: readonly [string, RecistCase, string][] = [
    [
      'a negative size',
      { ...twoTargets, visits: [at(56, [20, -1])] },
      'size-negative at visits[0].targets[1]: -1 mm is below zero',
    ],
    [
      'a size that is no number',
      { ...twoTargets, visits: [at(56, [Number.NaN, 1])] },
      'size-not-finite at visits[0].targets[0]: not a finite number of mm',
    ],
    [
      'a huge size',
      { ...twoTargets, visits: [at(56, [1e308, 1])] },
      'size-impossible at visits[0].targets[0]: 1e+308 mm is over 10000 mm',
    ],
    [
      'a size that would vanish',
      { ...twoTargets, visits: [at(56, [1e-7, 0])] },
      'size-impossible at visits[0].targets[0]: 1e-7 mm is too small to be a size; 0 means gone',
    ],
    [
      'days out of order',
      { ...twoTargets, visits: [good, at(55, [20, 15])] },
      'days-out-of-order at visits[1].day: day 55 does not come after day 56',
    ],
    [
      'the same day twice',
      { ...twoTargets, visits: [good, good] },
      'days-out-of-order at visits[1].day: day 56 does not come after day 56',
    ],
    [
      'a visit at baseline',
      { ...twoTargets, visits: [at(0, [20, 15])] },
      'days-out-of-order at visits[0].day: day 0 is before day 1',
    ],
    [
      'half a day',
      { ...twoTargets, visits: [at(1.5, [20, 15])] },
      'day-not-whole at visits[0].day: 1.5 is not a whole day',
    ],
    [
      'a day beyond a lifetime',
      { ...twoTargets, visits: [at(100_001, [20, 15])] },
      'day-impossible at visits[0].day: day 100001 is after day 100000',
    ],
    [
      'more lesions than the baseline',
      { ...twoTargets, visits: [at(56, [20, 15, 10])] },
      'target-count at visits[0].targets: 3 sizes for 2 targets at baseline',
    ],
    [
      'fewer lesions than the baseline',
      { ...twoTargets, visits: [at(56, [20])] },
      'target-count at visits[0].targets: 1 sizes for 2 targets at baseline',
    ],
    [
      'non-target disease from nowhere',
      { ...twoTargets, visits: [at(56, [20, 15], { nonTarget: 'CR' })] },
      'non-target-mismatch at visits[0].nonTarget: "CR", though there was no non-target disease at baseline',
    ],
    [
      'non-target disease forgotten',
      { ...twoTargets, nontargetAtBaseline: true, visits: [good] },
      'non-target-mismatch at visits[0].nonTarget: "NA", though there was non-target disease at baseline',
    ],
    [
      'no disease',
      { baseline: [], nontargetAtBaseline: false, visits: [] },
      'no-disease at baseline: neither target nor non-target disease at baseline',
    ],
    [
      'a lesion without a size',
      { ...twoTargets, checkBaseline: false, baseline: [{ organ: 'x', kind: 'nonnode', mm: 0 }], visits: [] },
      'baseline-zero at baseline[0].mm: a lesion at baseline has a size',
    ],
    [
      'a baseline too small',
      { ...twoTargets, baseline: [{ organ: 'x', kind: 'nonnode', mm: 9.99 }], visits: [] },
      'baseline-too-small at baseline[0].mm: 9.99 mm; a target needs a longest diameter of at least 10 mm',
    ],
    [
      'a sum beyond reason',
      {
        ...twoTargets,
        checkBaseline: false,
        baseline: Array.from({ length: 11 }, () => ({ organ: 'x', kind: 'nonnode' as const, mm: 10_000 })),
        visits: [],
      },
      'sum-impossible at baseline: the sum is over 100000 mm',
    ],
  ]
  test.each(refusals)('%s', (_, input, message) => {
    expect(catchRefusal(() => assessRecistVisits(input))).toBe(message)
  })

  test('a sum of 600 mm reported without its lesions is read when the baseline is not checked', () => {
    const input = {
      baseline: [{ organ: 'sum', kind: 'nonnode' as const, mm: 600 }],
      nontargetAtBaseline: false,
      checkBaseline: false,
    }
    expect(targetOf({ ...input, visits: [at(1, [420]), at(100_000, [504])] })).toEqual(['PR', 'PD'])
  })

  test('the largest sum is read, and no visit is no result', () => {
    const baseline = Array.from({ length: 10 }, () => ({ organ: 'x', kind: 'nonnode' as const, mm: 10_000 }))
    expect(
      assessRecistVisits({ baseline, nontargetAtBaseline: false, checkBaseline: false, visits: [] }),
    ).toEqual([])
  })
})
