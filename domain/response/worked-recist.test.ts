import { describe, expect, test } from 'vitest'
import { assessRecistVisits } from './recist/assess-visits'
import { type BaselineClass, type BaselineFinding, classifyBaselineFinding } from './recist/baseline-finding'
import { classifyBestResponse, courseBestRules } from './recist/best-response'
import { readMergedSizes, readTargetSize } from './recist/lesion-size'
import { findProgression } from './recist/new-lesion'
import { classifyNonTargetResponse } from './recist/non-target-response'
import { classifyOverallResponse, judgeOverallResponse } from './recist/overall-response'
import type { BaselineLesion, OverallResponse } from './recist/recist-case'
import { classifyTargetResponse, judgeTargetResponse } from './recist/target-response'
import { selectTargets } from './recist/target-selection'

describe('baseline, worked examples 1 to 6', () => {
  const cases: readonly [string, BaselineFinding, BaselineClass][] = [
    ['W01', { type: 'lesion', method: 'ct-or-mri', mm: 9, sliceMm: 5 }, 'non-measurable'],
    ['W02', { type: 'node', shortAxisMm: 14 }, 'pathological-node'],
    ['W03', { type: 'node', shortAxisMm: 9 }, 'normal-node'],
    ['W05', { type: 'lesion', method: 'ct-or-mri', mm: 14, sliceMm: 8 }, 'non-measurable'],
    ['W06', { type: 'bone', pattern: 'blastic', softTissueMm: null }, 'non-measurable'],
  ]
  test.each(cases)('%s', (_, finding, expected) => {
    expect(classifyBaselineFinding(finding).baselineClass).toBe(expected)
  })

  test('W04: the two largest an organ become targets', () => {
    const liver = [62, 48, 30, 22].map((mm) => lesion('liver', mm))
    const lung = [25, 18, 11].map((mm) => lesion('lung', mm))
    const { targetsMm, baselineSumMm } = selectTargets([...lung, ...liver])
    expect({ targetsMm, baselineSumMm }).toEqual({ targetsMm: [62, 48, 25, 18], baselineSumMm: 153 })
  })
})

describe('target response from sums, worked examples 7 to 13', () => {
  test.each([
    ['W07', 100, 85, 70, 'PR'],
    ['W08', 100, 100, 71, 'SD'],
    ['W09', 50, 50, 60, 'PD'],
    ['W10', 40, 20, 24, 'PR'],
    ['W11', 100, 40, 48, 'PD'],
    ['W12', 100, 60, 65, 'PR'],
    ['W13', 100, 80, 95, 'SD'],
  ] as const)('%s: baseline %d, nadir %d, now %d is %s', (_, baselineMm, nadirMm, currentMm, expected) => {
    expect(classifyTargetResponse({ baselineMm, nadirMm, currentMm, resolved: false })).toBe(expected)
  })

  test('the reason names the figures, the nadir and its day', () => {
    const ruling = judgeTargetResponse({
      baselineMm: 90,
      nadirMm: 52,
      currentMm: 66,
      resolved: false,
      nadirDay: 56,
    })
    expect(ruling).toEqual({
      target: 'PD',
      rule: 'target-pd',
      reference: { name: 'nadir', value: 52, unit: 'mm', day: 56 },
      source: 'RECIST 1.1 (Eisenhauer 2009), section 4.3.1',
      reason: 'PD: 66 mm is 27 % and 14 mm over the nadir of 52 mm (week 8)',
    })
  })
})

describe('target response from lesions, worked examples 14 to 21', () => {
  const faint = readTargetSize({ seen: 'faint' })
  const split = readTargetSize({ seen: 'parts', partsMm: [14, 12] })
  const merged = readMergedSizes({ planeRemains: false, fusedMm: 38, lesions: 2 })
  const liverAndNode = [lesion('liver', 30), node(20)]
  test.each([
    ['W14', liverAndNode, [[0, 8]], 'CR', 8],
    ['W15', liverAndNode, [[0, 10]], 'PR', 10],
    ['W16', [lesion('lung', 12)], [[faint]], 'PR', 5],
    ['W17', [lesion('lung', 40)], [[split]], 'PR', 26],
    ['W18', [lesion('lung', 20), lesion('lung', 15)], [merged], 'SD', 38],
    ['W19', [lesion('lung', 20), lesion('liver', 18), lesion('kidney', 12)], [[45, 35, null]], 'PD', null],
    ['W20', [lesion('lung', 25), lesion('liver', 20), lesion('kidney', 15)], [[20, 18, null]], 'NE', null],
    ['W21', [node(20)], [[3], [9]], 'CR', 9],
  ] as const)('%s', (_, baseline, rows, target, sumMm) => {
    const visits = rows.map((targets, index) => ({
      day: 56 * (index + 1),
      targets,
      nonTarget: 'NA' as const,
      newLesion: false,
    }))
    const last = assessRecistVisits({ baseline, nontargetAtBaseline: false, visits }).at(-1)
    expect({ target: last?.target, sumMm: last?.sumMm }).toEqual({ target, sumMm })
  })
})

describe('overall response, worked examples 22 to 31', () => {
  const persists = classifyNonTargetResponse({
    findings: [{ kind: 'lesion', state: 'persists' }],
    worsening: 'none',
    hasTargets: true,
  })
  const markerHigh = classifyNonTargetResponse({
    findings: [{ kind: 'lesion', state: 'gone' }],
    worsening: 'none',
    hasTargets: true,
    marker: 'raised',
  })
  test.each([
    ['W22', 'CR', persists.nonTarget, false, 'PR'],
    ['W23', 'CR', markerHigh.nonTarget, false, 'PR'],
    ['W24', 'CR', 'NE', false, 'PR'],
    ['W25', 'PR', 'PD', false, 'PD'],
    ['W26', 'PR', 'NON-CR/NON-PD', true, 'PD'],
    ['W27', 'SD', 'NE', false, 'SD'],
    ['W28', 'NE', 'NON-CR/NON-PD', false, 'NE'],
    ['W29', 'NE', 'NON-CR/NON-PD', true, 'PD'],
    ['W30', 'NA', 'NON-CR/NON-PD', false, 'NON-CR/NON-PD'],
    ['W31', 'SD', 'NON-CR/NON-PD', 'equivocal', 'SD'],
  ] as const)('%s', (_, target, nonTarget, newLesion, expected) => {
    expect(classifyOverallResponse({ target, nonTarget, newLesion })).toBe(expected)
  })

  test('W23 by its marker alone: without non-target lesions the marker still caps CR at PR', () => {
    expect(
      judgeOverallResponse({ target: 'CR', nonTarget: 'NA', newLesion: false, marker: 'raised' }),
    ).toMatchObject({
      overall: 'PR',
      rule: 'cr-marker-raised',
    })
  })

  test('W31: confirmed at the next scan, progression is dated to the first sight', () => {
    const progression = findProgression([
      { day: 56, overall: 'SD', newLesion: 'equivocal' },
      { day: 112, overall: 'PD', newLesion: true },
    ])
    expect(progression).toMatchObject({ day: 56, readOnDay: 112, rule: 'dated-back' })
  })
})

describe('best response, worked examples 32 to 39', () => {
  const cases: readonly [string, readonly [OverallResponse, number][], boolean, OverallResponse, number][] = [
    [
      'W32',
      [
        ['SD', 56],
        ['PR', 112],
        ['PD', 168],
      ],
      false,
      'PR',
      112,
    ],
    [
      'W33',
      [
        ['SD', 30],
        ['PD', 60],
      ],
      false,
      'PD',
      60,
    ],
    ['W34', [['SD', 30]], false, 'NE', 30],
    [
      'W35',
      [
        ['PR', 56],
        ['PR', 84],
      ],
      true,
      'PR',
      56,
    ],
    [
      'W36',
      [
        ['PR', 56],
        ['SD', 112],
      ],
      true,
      'SD',
      56,
    ],
    [
      'W37',
      [
        ['CR', 56],
        ['PD', 84],
      ],
      true,
      'SD',
      56,
    ],
    [
      'W38',
      [
        ['CR', 30],
        ['PD', 58],
      ],
      true,
      'PD',
      58,
    ],
    [
      'W39',
      [
        ['PR', 56],
        ['NE', 84],
        ['PR', 112],
      ],
      true,
      'PR',
      56,
    ],
  ]
  test.each(cases)('%s', (_, sequence, confirmation, expected, day) => {
    const responses = sequence.map(([overall, at]) => ({ day: at, overall }))
    const result = classifyBestResponse(responses, { ...courseBestRules, confirmation })
    const read = confirmation
      ? [result.confirmedBest, result.confirmedBestDay]
      : [result.best, result.bestDay]
    expect(read).toEqual([expected, day])
  })
})

function lesion(organ: string, mm: number): BaselineLesion {
  return { organ, kind: 'nonnode', mm }
}

function node(mm: number): BaselineLesion {
  return { organ: 'lymph node', kind: 'node', mm }
}
