import { describe, expect, test } from 'vitest'
import { catchRefusal } from '../catch-refusal'
import { classifyLymphomaCt, type LymphomaCt, type LymphomaTarget } from './ct-response'
import { classifyPetResponse, type PetFindings } from './pet-response'

describe('PET-CT', () => {
  const source = 'Lugano classification (Cheson 2014), PET-CT-based response'
  const clear: PetFindings = { score: 1, uptake: null, newFoci: false, marrowAvid: false }
  const cases: readonly [Partial<PetFindings>, string, string, string][] = [
    [{ score: 1 }, 'CMR', 'score-1-to-3', 'Complete: score 1'],
    [
      { score: 3, residualMassMm: 25 },
      'CMR',
      'score-1-to-3',
      'Complete: score 3, though a mass of 25 mm is left',
    ],
    [
      { score: 3, scoreX: true },
      'CMR',
      'score-1-to-3',
      'Complete: score 3; new uptake unlikely to be lymphoma (X) is left aside',
    ],
    [
      { score: 3, marrowAvid: true, uptake: 'lower' },
      'PMR',
      'uptake-lower',
      'Partial: score 3, but the marrow still takes up FDG, lower than at baseline',
    ],
    [
      { score: 3, marrowAvid: true },
      'NE',
      'uptake-not-compared',
      'Not evaluable: score 3, but the marrow still takes up FDG; uptake was not compared with baseline',
    ],
    [{ score: 4, uptake: 'lower' }, 'PMR', 'uptake-lower', 'Partial: score 4, lower than at baseline'],
    [{ score: 5, uptake: 'lower' }, 'PMR', 'uptake-lower', 'Partial: score 5, lower than at baseline'],
    [
      { score: 4, uptake: 'unchanged' },
      'NMR',
      'uptake-unchanged',
      'No metabolic response: score 4, no important change',
    ],
    [{ score: 5, uptake: 'higher' }, 'PMD', 'uptake-higher', 'Progressive: score 5, with higher uptake'],
    [
      { score: 4 },
      'NE',
      'uptake-not-compared',
      'Not evaluable: score 4; uptake was not compared with baseline',
    ],
    [{ score: null }, 'NE', 'no-score', 'Not evaluable: no score was given'],
    [{ score: 2, newFoci: true }, 'PMD', 'new-foci', 'Progressive: new uptake that fits lymphoma'],
    [{ score: null, newFoci: true }, 'PMD', 'new-foci', 'Progressive: new uptake that fits lymphoma'],
  ]
  test.each(cases)('%j: %s', (findings, category, rule, reason) => {
    const whole = { ...clear, ...findings }
    const reference =
      whole.score === null ? null : { name: 'Deauville score', value: whole.score, unit: 'score' }
    expect(classifyPetResponse(whole)).toEqual({ category, rule, reason, reference, source })
  })
})

describe('CT alone', () => {
  const source = 'Lugano classification (Cheson 2014), CT-based response'
  const size = (longestMm: number, shortMm: number) => ({ longestMm, shortMm })
  const node = (
    now: LymphomaTarget['now'],
    nadir = size(40, 25),
    baseline = size(40, 25),
  ): LymphomaTarget => ({ kind: 'node', baseline, nadir, now })
  const still: LymphomaCt = {
    targets: [node(size(40, 25))],
    organsNormal: true,
    marrowNormal: true,
    spleenExcessFallPct: null,
    spleenProgressed: false,
    newOrRegrown: false,
  }
  const read = (ct: Partial<LymphomaCt>) => classifyLymphomaCt({ ...still, ...ct })
  const before = { name: 'baseline sum of products', value: 1000, unit: 'mm²' }

  const cases: readonly [string, Partial<LymphomaCt>, string, string, unknown, string][] = [
    [
      'a node of 15 mm',
      { targets: [node(size(15, 14))] },
      'CR',
      'ct-cr',
      null,
      'CR: nodes 15 mm or less, no other disease, organs and marrow normal',
    ],
    [
      'a node of 15.01 mm',
      { targets: [node(size(15.01, 14))] },
      'PR',
      'products-halved',
      before,
      'PR: the sum of products is down by 50 % or more',
    ],
    [
      'marrow not normal',
      { targets: [node(size(15, 14))], marrowNormal: false },
      'PR',
      'products-halved',
      before,
      'PR: the sum of products is down by 50 % or more',
    ],
    [
      'organs not normal',
      { targets: [node(size(15, 14))], organsNormal: false },
      'PR',
      'products-halved',
      before,
      'PR: the sum of products is down by 50 % or more',
    ],
    [
      'exactly half',
      { targets: [node(size(25, 20))] },
      'PR',
      'products-halved',
      before,
      'PR: the sum of products is down by 50 % or more',
    ],
    [
      'just over half',
      { targets: [node(size(25.01, 20))] },
      'SD',
      'ct-sd',
      before,
      'SD: the sum of products is down by less than 50 %, and nothing has progressed',
    ],
    [
      'half, spleen down by 50 %',
      { targets: [node(size(25, 20))], spleenExcessFallPct: 50 },
      'SD',
      'ct-sd',
      before,
      'SD: the spleen has not come down by more than 50 %, and nothing has progressed',
    ],
    [
      'half, spleen down by more',
      { targets: [node(size(25, 20))], spleenExcessFallPct: 50.01 },
      'PR',
      'products-halved',
      before,
      'PR: the sum of products is down by 50 % or more',
    ],
    ['new disease', { newOrRegrown: true }, 'PD', 'new-or-regrown', null, 'PD: new or regrown disease'],
    ['a grown spleen', { spleenProgressed: true }, 'PD', 'spleen', null, 'PD: the spleen has grown'],
    [
      'a target not seen',
      { targets: [node(null)] },
      'NE',
      'target-not-assessed',
      null,
      'NE: not every target was assessed',
    ],
  ]
  test.each(cases)('%s: %s', (_, ct, category, rule, reference, reason) => {
    expect(read(ct)).toEqual({ category, rule, reference, reason, source })
  })

  test('extralymphatic disease has to be gone for CR', () => {
    const lung = (longestMm: number): LymphomaTarget => ({
      kind: 'extralymphatic',
      baseline: size(20, 20),
      nadir: size(20, 20),
      now: size(longestMm, longestMm),
    })
    expect([read({ targets: [lung(0)] }).category, read({ targets: [lung(1)] }).category]).toEqual([
      'CR',
      'PR',
    ])
    expect(read({ targets: [lung(0), node(size(15.1, 1))] }).category).toBe('PR')
  })

  test.each([
    ['up by half and 5 mm, 20 mm at most', size(13, 10), size(18, 13), 'PD'],
    ['up by 5 mm, not by half', size(13, 13), size(18, 13), 'SD'],
    ['up by half, not by 5 mm', size(14, 8), size(18.99, 9.5), 'SD'],
    ['up by half and by 5 mm in the short axis', size(16, 8), size(20, 13), 'PD'],
    ['15 mm is not over 15 mm', size(8, 8), size(15, 15), 'CR'],
    ['15.01 mm is', size(8, 8), size(15.01, 15), 'PD'],
    ['over 20 mm, up by 9.99 mm', size(15, 15), size(24.99, 20), 'SD'],
    ['over 20 mm, up by 10 mm', size(15, 15), size(25, 20), 'PD'],
    ['product up by exactly half', size(20, 10), size(30, 10), 'PD'],
    ['product up by just under half', size(20, 10), size(30, 9.99), 'SD'],
    ['20 mm counts as small', size(15, 10), size(20, 11.25), 'PD'],
    ['20.01 mm counts as large', size(15, 10), size(20.01, 11.25), 'SD'],
  ])('%s', (_, nadir, now, expected) => {
    const target: LymphomaTarget = {
      kind: 'node',
      baseline: size(nadir.longestMm, nadir.shortMm),
      nadir,
      now,
    }
    expect(read({ targets: [target] }).category).toBe(expected)
  })

  test('growth names the lesion and its nadir, and is proved with another target unseen', () => {
    expect(read({ targets: [node(null), node(size(40, 25), size(20, 20))] })).toEqual({
      category: 'PD',
      rule: 'target-growth',
      reference: { name: 'nadir product', value: 400, unit: 'mm²' },
      source,
      reason: 'PD: a lesion of 40 × 25 mm has grown by 50 % or more from 20 × 20 mm',
    })
  })

  test.each([
    [{ targets: [] }, 'target-count at targets: 0 targets; one to six are followed'],
    [
      { targets: Array.from({ length: 7 }, () => node(null)) },
      'target-count at targets: 7 targets; one to six are followed',
    ],
    [{ targets: Array.from({ length: 6 }, () => node(null)) }, 'not refused'],
    [
      { targets: [node(size(10, 11))] },
      'axes-swapped at targets[0].now.shortMm: longer than the longest diameter',
    ],
    [
      { targets: [node(size(10, -1))] },
      'number-impossible at targets[0].now.shortMm: -1 is not between 0 and 1000 mm',
    ],
    [
      { targets: [node(size(1001, 1))] },
      'number-impossible at targets[0].now.longestMm: 1001 is not between 0 and 1000 mm',
    ],
    [
      { targets: [node(null, size(50, 50))] },
      'nadir-over-baseline at targets[0].nadir: the nadir includes the baseline',
    ],
  ])('%j: %s', (ct, expected) => {
    expect(catchRefusal(() => read(ct))).toBe(expected)
  })
})
