import { describe, expect, test } from 'vitest'
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

describe('a PR that persists', () => {
  const visits = [at(56, [25, 15]), at(112, [27, 16]), at(168, [30, 19]), at(224, [30, 14])]
  test('read literally falls back to SD', () => {
    expect(targetOf({ ...twoTargets, visits })).toEqual(['PR', 'SD', 'PD', 'SD'])
  })

  test('stands until PD, and not after it', () => {
    expect(targetOf({ ...twoTargets, visits, prPersists: true })).toEqual(['PR', 'PR', 'PD', 'SD'])
  })

  test('names its own rule and the literal reading', () => {
    expect(assessRecistVisits({ ...twoTargets, visits, prPersists: true })[1]).toMatchObject({
      overall: 'PR',
      rule: 'target-pr-persists',
      source: 'EORTC RECIST working group, questions and answers',
      reason:
        'PR: the partial response stands until progression (read alone: SD: 43 mm is 28 % below the baseline of 60 mm and 8 % and 3 mm over the nadir of 40 mm (week 8))',
    })
  })

  test('also stands after CR of the targets that was not an overall CR, and through NE', () => {
    const rest = { nonTarget: 'NON-CR/NON-PD' as const }
    const course = [at(56, [0, 9], rest), at(112, [null, 9], rest), at(168, [43, 0], rest)]
    expect(targetOf({ ...twoTargets, nontargetAtBaseline: true, visits: course, prPersists: true })).toEqual([
      'CR',
      'NE',
      'PD',
    ])
    const small = [at(56, [0, 9], rest), at(112, [null, 9], rest), at(168, [2, 11], rest)]
    expect(targetOf({ ...twoTargets, nontargetAtBaseline: true, visits: small, prPersists: true })).toEqual([
      'CR',
      'NE',
      'PR',
    ])
  })

  test('ends with progression elsewhere, and does not arise from SD', () => {
    const course = [at(56, [25, 15]), at(112, [26, 15], { newLesion: true }), at(168, [27, 16])]
    expect(targetOf({ ...twoTargets, visits: course, prPersists: true })).toEqual(['PR', 'PR', 'SD'])
    expect(
      targetOf({ ...twoTargets, visits: [at(56, [30, 15]), at(112, [31, 15])], prPersists: true }),
    ).toEqual(['SD', 'SD'])
  })

  test('stands after a CR of the targets capped at PR', () => {
    const input = {
      ...twoTargets,
      baseline: [{ organ: 'neck', kind: 'node' as const, mm: 15 }],
      markerRaisedAtBaseline: true,
    }
    const course = [at(56, [9.99], { markerNormal: false }), at(112, [11], { markerNormal: false })]
    expect(targetOf({ ...input, visits: course, prPersists: true })).toEqual(['CR', 'PR'])
    expect(targetOf({ ...input, visits: course })).toEqual(['CR', 'SD'])
  })
})
