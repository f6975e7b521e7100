import { describe, expect, test } from 'vitest'
import { catchRefusal } from '../catch-refusal'
import { readMergedSizes, readTargetSize } from './lesion-size'
import { classifyNewFinding, findProgression, type NewFinding } from './new-lesion'
import { classifyNonTargetResponse, type NonTargetFindings } from './non-target-response'

describe('the size of one target', () => {
  test.each([
    [{ seen: 'gone' }, 0],
    [{ seen: 'not-assessed' }, null],
    [{ seen: 'measured', mm: 12.34 }, 12.34],
    [{ seen: 'faint' }, 5],
    [{ seen: 'faint', mm: 3.2 }, 3.2],
    [{ seen: 'parts', partsMm: [14.1, 12.2, 0.3] }, 26.6],
  ] as const)('%j is %s mm', (sighting, expected) => {
    expect(readTargetSize(sighting)).toBe(expected)
  })

  test.each([
    [{ seen: 'measured', mm: -1 }, 'size-negative at mm: -1 mm is below zero'],
    [{ seen: 'faint', mm: -1 }, 'size-negative at mm: -1 mm is below zero'],
    [{ seen: 'parts', partsMm: [5] }, 'parts-too-few at partsMm: a split lesion has two parts or more'],
    [{ seen: 'parts', partsMm: [5, -5] }, 'size-negative at partsMm[1]: -5 mm is below zero'],
    [
      { seen: 'parts', partsMm: Array.from({ length: 11 }, () => 10_000) },
      'sum-impossible at partsMm: the sum is over 100000 mm',
    ],
  ] as const)('%j is refused', (sighting, expected) => {
    expect(catchRefusal(() => readTargetSize(sighting))).toBe(expected)
  })
})

describe('merged targets', () => {
  test('keep their own sizes while a plane remains', () => {
    expect(readMergedSizes({ planeRemains: true, sizesMm: [20, 15.5] })).toEqual([20, 15.5])
  })

  test('have one diameter as one mass', () => {
    expect(readMergedSizes({ planeRemains: false, fusedMm: 38, lesions: 3 })).toEqual([38, 0, 0])
  })

  test.each([
    [{ planeRemains: true, sizesMm: [20] }, 'merged-too-few at lesions: two lesions or more merge'],
    [
      { planeRemains: false, fusedMm: 38, lesions: 1 },
      'merged-too-few at lesions: two lesions or more merge',
    ],
    [
      { planeRemains: false, fusedMm: 38, lesions: 2.5 },
      'merged-too-few at lesions: two lesions or more merge',
    ],
    [{ planeRemains: false, fusedMm: -38, lesions: 2 }, 'size-negative at fusedMm: -38 mm is below zero'],
    [{ planeRemains: true, sizesMm: [20, -1] }, 'size-negative at sizesMm[1]: -1 mm is below zero'],
  ] as const)('%j is refused', (merged, expected) => {
    expect(catchRefusal(() => readMergedSizes(merged))).toBe(expected)
  })
})

describe('non-target disease', () => {
  const gone = { kind: 'lesion', state: 'gone' } as const
  const persists = { kind: 'lesion', state: 'persists' } as const
  const unseen = { kind: 'lesion', state: 'not-assessed' } as const
  const node = (shortAxisMm: number | null) => ({ kind: 'node', shortAxisMm }) as const
  const section = 'RECIST 1.1 (Eisenhauer 2009), section 4.3.3'
  const special = 'RECIST 1.1 (Eisenhauer 2009), section 4.3.4'
  const cases: readonly [Partial<NonTargetFindings>, string, string, string, string][] = [
    [
      { findings: [gone, node(9.99)] },
      'CR',
      'non-target-cr',
      section,
      'CR: all non-target disease is gone and nodes are under 10 mm',
    ],
    [
      { findings: [gone, node(10)] },
      'NON-CR/NON-PD',
      'non-target-persists',
      section,
      'Non-CR/non-PD: non-target disease persists',
    ],
    [
      { findings: [gone, persists] },
      'NON-CR/NON-PD',
      'non-target-persists',
      section,
      'Non-CR/non-PD: non-target disease persists',
    ],
    [
      { findings: [persists], worsening: 'slight' },
      'NON-CR/NON-PD',
      'non-target-persists',
      section,
      'Non-CR/non-PD: non-target disease persists; slight growth is not progression',
    ],
    [
      { findings: [persists, unseen] },
      'NE',
      'non-target-ne',
      section,
      'NE: not all non-target disease was assessed',
    ],
    [
      { findings: [gone, node(null)] },
      'NE',
      'non-target-ne',
      section,
      'NE: not all non-target disease was assessed',
    ],
    [
      { findings: [gone, unseen], worsening: 'unequivocal' },
      'PD',
      'non-target-pd',
      special,
      'PD: non-target disease is worse, enough to outweigh the targets',
    ],
    [
      { findings: [persists], worsening: 'unequivocal', hasTargets: false },
      'PD',
      'non-target-pd',
      special,
      'PD: non-target disease is worse, like a rise of 20 % in diameter or 73 % in volume',
    ],
    [
      { findings: [gone], marker: 'normal' },
      'CR',
      'non-target-cr',
      section,
      'CR: all non-target disease is gone and nodes are under 10 mm',
    ],
    [
      { findings: [gone], marker: 'raised' },
      'NON-CR/NON-PD',
      'marker-raised',
      section,
      'Non-CR/non-PD: the lesions are gone, but the marker is not normal',
    ],
    [
      { findings: [gone], marker: 'not-known' },
      'NE',
      'marker-not-known',
      section,
      'NE: the lesions are gone, but the marker was not measured',
    ],
    [{ findings: [] }, 'NA', 'non-target-none', section, 'There was no non-target disease at baseline'],
  ]
  test.each(cases)('%j is %s', (input, nonTarget, rule, source, reason) => {
    const ruling = classifyNonTargetResponse({ findings: [], worsening: 'none', hasTargets: true, ...input })
    expect(ruling).toEqual({ nonTarget, rule, source, reason, reference: null })
  })

  test('that was never there cannot worsen, and sizes must be possible', () => {
    expect(
      catchRefusal(() => classifyNonTargetResponse({ findings: [], worsening: 'slight', hasTargets: true })),
    ).toBe('no-non-target at worsening: there was no non-target disease at baseline to worsen')
    expect(
      catchRefusal(() =>
        classifyNonTargetResponse({ findings: [gone, node(-1)], worsening: 'none', hasTargets: true }),
      ),
    ).toBe('size-negative at findings[1].shortAxisMm: -1 mm is below zero')
  })
})

describe('a new finding', () => {
  const cases: readonly [NewFinding, boolean | 'equivocal', string, string][] = [
    [
      { seenOn: 'ct-or-mri', doubt: null },
      true,
      'unequivocal',
      'New lesion: unequivocal, whatever its size or site',
    ],
    [
      { seenOn: 'ct-or-mri', doubt: 'flare' },
      'equivocal',
      'equivocal',
      'Doubtful (flare): repeat before calling it',
    ],
    [
      { seenOn: 'node', shortAxisMm: 9.99, isUnequivocal: true },
      false,
      'node-normal',
      'Not new: a node of 9.99 mm is normal',
    ],
    [
      { seenOn: 'node', shortAxisMm: 10, isUnequivocal: true },
      true,
      'node-new',
      'New lesion: a node now 10 mm, unequivocal to the reader',
    ],
    [
      { seenOn: 'node', shortAxisMm: 11, isUnequivocal: false },
      'equivocal',
      'node-doubtful',
      'Doubtful: a node now 11 mm; small changes near 10 mm may not be disease',
    ],
    [
      { seenOn: 'pet', baselinePet: 'negative' },
      true,
      'pet-new',
      'New lesion: a clear new site on PET, negative at baseline',
    ],
    [
      { seenOn: 'pet', baselinePet: 'none', ct: 'new-site' },
      true,
      'pet-with-ct',
      'New lesion: CT or MRI shows a new site where PET is positive',
    ],
    [
      { seenOn: 'pet', baselinePet: 'none', ct: 'doubtful' },
      'equivocal',
      'pet-ct-doubtful',
      'Doubtful: follow-up CT decides',
    ],
    [
      { seenOn: 'pet', baselinePet: 'none', ct: 'no-new-site' },
      false,
      'pet-no-ct',
      'Not new: CT or MRI shows no new site, and there was no PET at baseline',
    ],
  ]
  test.each(cases)('%j: %s', (finding, newLesion, rule, reason) => {
    const reference = finding.seenOn === 'node' ? { name: 'normal node', value: 10, unit: 'mm' } : null
    const source = 'RECIST 1.1 (Eisenhauer 2009), section 4.3.5'
    expect(classifyNewFinding(finding)).toEqual({ newLesion, rule, reason, reference, source })
  })

  test('of impossible size is refused', () => {
    expect(
      catchRefusal(() => classifyNewFinding({ seenOn: 'node', shortAxisMm: -1, isUnequivocal: true })),
    ).toBe('size-negative at shortAxisMm: -1 mm is below zero')
  })
})

describe('the date of progression', () => {
  const visit = (day: number, overall: 'SD' | 'PD', newLesion: boolean | 'equivocal') => ({
    day,
    overall,
    newLesion,
  })
  const find = (...visits: Parameters<typeof findProgression>[0]) => findProgression(visits)

  test('is that of the first PD', () => {
    expect(find(visit(56, 'SD', false), visit(112, 'PD', false), visit(168, 'PD', true))).toEqual({
      day: 112,
      readOnDay: 112,
      rule: 'first-pd',
      reference: null,
      source: 'RECIST 1.1 (Eisenhauer 2009), section 4.3.5',
      reason: 'Progression on day 112',
    })
  })

  test('goes back over every doubtful visit in a row', () => {
    expect(
      find(visit(56, 'SD', 'equivocal'), visit(112, 'SD', 'equivocal'), visit(168, 'PD', true)),
    ).toMatchObject({
      day: 56,
      readOnDay: 168,
      rule: 'dated-back',
      reason: 'Progression on day 56, when the new lesion confirmed on day 168 was first seen',
    })
  })

  test('does not go back past a visit on which nothing was seen', () => {
    expect(find(visit(56, 'SD', 'equivocal'), visit(112, 'SD', false), visit(168, 'PD', true))).toMatchObject(
      { day: 168 },
    )
  })

  test('goes back before a PD of the targets, where the lesion is confirmed after it', () => {
    expect(
      find(visit(56, 'SD', 'equivocal'), visit(112, 'PD', 'equivocal'), visit(168, 'PD', true)),
    ).toMatchObject({ day: 56, readOnDay: 168 })
    expect(find(visit(56, 'PD', false), visit(112, 'SD', 'equivocal'), visit(168, 'PD', true))).toMatchObject(
      { day: 56, readOnDay: 56 },
    )
  })

  test('is not that of a doubtful lesion never confirmed', () => {
    expect(find(visit(56, 'SD', 'equivocal'), visit(112, 'PD', false))).toMatchObject({ day: 112 })
    expect(find(visit(56, 'SD', 'equivocal'))).toBeNull()
  })
})

test('a doubtful lesion confirmed later leaves a progression of the same day as it was', () => {
  const visits = [
    { day: 56, overall: 'PD', newLesion: 'equivocal' },
    { day: 112, overall: 'PD', newLesion: true },
  ] as const
  expect(findProgression(visits)).toMatchObject({ day: 56, readOnDay: 56, rule: 'first-pd' })
})
