import { describe, expect, test } from 'vitest'
import { catchRefusal } from '../catch-refusal'
import { classifyOverallResponse, judgeOverallResponse } from './overall-response'
import type { NewLesion, NonTargetResponse, OverallResponse, TargetResponse } from './recist-case'

const targets: readonly TargetResponse[] = ['CR', 'PR', 'SD', 'PD', 'NE']
const nonTargets: readonly NonTargetResponse[] = ['CR', 'NON-CR/NON-PD', 'PD', 'NE', 'NA']

// Written out row by row, as printed; columns in the order of `nonTargets`.
const withTargets: Record<TargetResponse, readonly OverallResponse[]> = {
  CR: ['CR', 'PR', 'PD', 'PR', 'CR'],
  PR: ['PR', 'PR', 'PD', 'PR', 'PR'],
  SD: ['SD', 'SD', 'PD', 'SD', 'SD'],
  PD: ['PD', 'PD', 'PD', 'PD', 'PD'],
  NE: ['NE', 'NE', 'PD', 'NE', 'NE'],
}
const withoutTargets: Record<Exclude<NonTargetResponse, 'NA'>, OverallResponse> = {
  CR: 'CR',
  'NON-CR/NON-PD': 'NON-CR/NON-PD',
  PD: 'PD',
  NE: 'NE',
}

describe('with target disease, Table 1', () => {
  const rows = targets.flatMap((target) =>
    nonTargets.map((nonTarget, column) => ({ target, nonTarget, expected: withTargets[target][column] })),
  )
  test.each(rows)(
    '$target and $nonTarget give $expected, and PD with a new lesion',
    ({ target, nonTarget, expected }) => {
      const read = (newLesion: NewLesion) => classifyOverallResponse({ target, nonTarget, newLesion })
      expect([read(false), read('equivocal'), read(true)]).toEqual([expected, expected, 'PD'])
    },
  )
})

describe('with non-target disease only, Table 2', () => {
  test.each(Object.entries(withoutTargets))('%s gives %s, and PD with a new lesion', (column, expected) => {
    const nonTarget = nonTargets.find((each) => each === column) ?? 'NA'
    const read = (newLesion: NewLesion) => classifyOverallResponse({ target: 'NA', nonTarget, newLesion })
    expect([read(false), read('equivocal'), read(true)]).toEqual([expected, expected, 'PD'])
  })

  test.each([false, 'equivocal', true] as const)(
    'no disease at baseline is refused (new lesion: %s)',
    (newLesion) => {
      expect(catchRefusal(() => classifyOverallResponse({ target: 'NA', nonTarget: 'NA', newLesion }))).toBe(
        'no-disease at nonTarget: neither target nor non-target disease at baseline',
      )
    },
  )
})

describe('a marker that was raised at baseline', () => {
  test.each([
    ['CR', 'CR', 'normal', 'CR'],
    ['CR', 'CR', 'raised', 'PR'],
    ['CR', 'CR', 'not-known', 'PR'],
    ['CR', 'NA', 'raised', 'PR'],
    ['CR', 'NA', 'not-known', 'PR'],
    ['CR', 'NA', 'normal', 'CR'],
    ['CR', 'NE', 'normal', 'PR'],
    ['PR', 'CR', 'raised', 'PR'],
    ['SD', 'NA', 'raised', 'SD'],
    ['NE', 'CR', 'raised', 'NE'],
    ['NA', 'CR', 'normal', 'CR'],
    ['NA', 'CR', 'raised', 'NON-CR/NON-PD'],
    ['NA', 'CR', 'not-known', 'NE'],
    ['NA', 'NE', 'raised', 'NE'],
    ['NA', 'NON-CR/NON-PD', 'not-known', 'NON-CR/NON-PD'],
  ] as const)('target %s, non-target %s, marker %s: %s', (target, nonTarget, marker, expected) => {
    expect(classifyOverallResponse({ target, nonTarget, newLesion: false, marker })).toBe(expected)
  })
})

describe('the ruling', () => {
  const table1 = 'RECIST 1.1 (Eisenhauer 2009), section 4.4.1, Table 1'
  const table2 = 'RECIST 1.1 (Eisenhauer 2009), section 4.4.1, Table 2'
  const nonTargetRule = 'RECIST 1.1 (Eisenhauer 2009), section 4.3.3'
  test.each([
    [
      'PR',
      'NA',
      true,
      undefined,
      'new-lesion',
      'RECIST 1.1 (Eisenhauer 2009), section 4.3.5',
      'PD: there is an unequivocal new lesion',
    ],
    [
      'PR',
      'PD',
      false,
      undefined,
      'non-target-pd',
      nonTargetRule,
      'PD: non-target disease has unequivocally progressed',
    ],
    ['PD', 'NA', false, undefined, 'target-pd', table1, 'PD: the targets have progressed'],
    [
      'CR',
      'NA',
      false,
      undefined,
      'overall-cr',
      table1,
      'CR: no target, no non-target and no new lesion is left',
    ],
    [
      'CR',
      'NE',
      false,
      undefined,
      'cr-non-target-ne',
      table1,
      'PR: the targets are gone, but non-target disease was not fully assessed',
    ],
    [
      'CR',
      'NON-CR/NON-PD',
      false,
      undefined,
      'cr-non-target-persists',
      table1,
      'PR: the targets are gone, but non-target disease persists',
    ],
    [
      'CR',
      'CR',
      false,
      'raised',
      'cr-marker-raised',
      nonTargetRule,
      'PR: the targets are gone, but the marker raised at baseline is not normal',
    ],
    [
      'CR',
      'CR',
      false,
      'not-known',
      'cr-marker-not-known',
      nonTargetRule,
      'PR: the targets are gone, but the marker raised at baseline was not measured',
    ],
    [
      'PR',
      'CR',
      false,
      undefined,
      'target-pr',
      table1,
      'PR: the targets have shrunk enough and nothing has progressed',
    ],
    [
      'SD',
      'CR',
      'equivocal',
      undefined,
      'target-sd',
      table1,
      'SD: the targets have neither shrunk nor grown enough, and nothing has progressed; the doubtful new lesion counts only if it is confirmed',
    ],
    [
      'NE',
      'CR',
      false,
      undefined,
      'target-ne',
      table1,
      'NE: not every target was assessed, and nothing shows progression',
    ],
    ['NA', 'CR', false, undefined, 'non-target-cr', table2, 'CR: all non-target disease is gone'],
    ['NA', 'NE', false, undefined, 'non-target-ne', table2, 'NE: non-target disease was not fully assessed'],
    [
      'NA',
      'CR',
      false,
      'not-known',
      'non-target-ne',
      table2,
      'NE: the marker raised at baseline was not measured',
    ],
    [
      'NA',
      'CR',
      false,
      'raised',
      'non-target-persists',
      table2,
      'Non-CR/non-PD: the marker raised at baseline is not normal',
    ],
    [
      'NA',
      'NON-CR/NON-PD',
      false,
      'normal',
      'non-target-persists',
      table2,
      'Non-CR/non-PD: non-target disease persists without unequivocal progression',
    ],
  ] as const)(
    '%s, %s, new %s, marker %s: %s',
    (target, nonTarget, newLesion, marker, rule, source, reason) => {
      expect(judgeOverallResponse({ target, nonTarget, newLesion, marker })).toMatchObject({
        rule,
        source,
        reason,
        reference: null,
      })
    },
  )
})
