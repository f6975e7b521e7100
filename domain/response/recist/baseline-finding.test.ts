import { describe, expect, test } from 'vitest'
import { catchRefusal } from '../catch-refusal'
import { type BaselineFinding, classifyBaselineFinding } from './baseline-finding'

const section = 'RECIST 1.1 (Eisenhauer 2009), section 3.1'

describe('a finding before treatment', () => {
  const cases: readonly [BaselineFinding, string, string, string][] = [
    [
      { type: 'lesion', method: 'ct-or-mri', mm: 10 },
      'measurable',
      'size-measurable',
      'Measurable: 10 mm, at least 10 mm',
    ],
    [
      { type: 'lesion', method: 'ct-or-mri', mm: 9.99, sliceMm: 5 },
      'non-measurable',
      'size-too-small',
      'Non-measurable: 9.99 mm is under 10 mm',
    ],
    [
      { type: 'lesion', method: 'ct-or-mri', mm: 10, sliceMm: 5 },
      'measurable',
      'size-measurable',
      'Measurable: 10 mm, at least 10 mm',
    ],
    [
      { type: 'lesion', method: 'ct-or-mri', mm: 15.99, sliceMm: 8 },
      'non-measurable',
      'size-too-small',
      'Non-measurable: 15.99 mm is under 16 mm',
    ],
    [
      { type: 'lesion', method: 'ct-or-mri', mm: 16, sliceMm: 8 },
      'measurable',
      'size-measurable',
      'Measurable: 16 mm, at least 16 mm',
    ],
    [
      { type: 'lesion', method: 'ct-or-mri', mm: 10, sliceMm: 1 },
      'measurable',
      'size-measurable',
      'Measurable: 10 mm, at least 10 mm',
    ],
    [
      { type: 'lesion', method: 'caliper', mm: 10, isClear: true },
      'measurable',
      'size-measurable',
      'Measurable: 10 mm, at least 10 mm',
    ],
    [
      { type: 'lesion', method: 'caliper', mm: 30, isClear: false },
      'non-measurable',
      'caliper-unclear',
      'Non-measurable: not clearly measurable with a caliper',
    ],
    [
      { type: 'lesion', method: 'chest-x-ray', mm: 19.99 },
      'non-measurable',
      'size-too-small',
      'Non-measurable: 19.99 mm is under 20 mm',
    ],
    [
      { type: 'lesion', method: 'chest-x-ray', mm: 20 },
      'measurable',
      'size-measurable',
      'Measurable: 20 mm, at least 20 mm',
    ],
    [
      { type: 'node', shortAxisMm: 15 },
      'measurable',
      'node-measurable',
      'Measurable: short axis 15 mm, at least 15 mm',
    ],
    [
      { type: 'node', shortAxisMm: 14.99 },
      'pathological-node',
      'node-pathological',
      'Non-target: short axis 14.99 mm is enlarged, but under 15 mm',
    ],
    [
      { type: 'node', shortAxisMm: 10 },
      'pathological-node',
      'node-pathological',
      'Non-target: short axis 10 mm is enlarged, but under 15 mm',
    ],
    [
      { type: 'node', shortAxisMm: 9.99 },
      'normal-node',
      'node-normal',
      'Normal: short axis 9.99 mm is under 10 mm',
    ],
    [
      { type: 'bone', pattern: 'blastic', softTissueMm: 40 },
      'non-measurable',
      'bone-blastic',
      'Non-measurable: a blastic bone lesion',
    ],
    [
      { type: 'bone', pattern: 'lytic', softTissueMm: null },
      'non-measurable',
      'bone-no-soft-tissue',
      'Non-measurable: a bone lesion without a soft-tissue part',
    ],
    [
      { type: 'bone', pattern: 'mixed', softTissueMm: 12 },
      'measurable',
      'size-measurable',
      'Measurable: 12 mm, at least 10 mm',
    ],
    [
      { type: 'bone', pattern: 'lytic', softTissueMm: 12, sliceMm: 7 },
      'non-measurable',
      'size-too-small',
      'Non-measurable: 12 mm is under 14 mm',
    ],
    [{ type: 'cyst', nature: 'simple', mm: 40 }, 'not-disease', 'simple-cyst', 'Not disease: a simple cyst'],
    [
      { type: 'cyst', nature: 'metastatic', mm: 12 },
      'measurable',
      'size-measurable',
      'Measurable: 12 mm, at least 10 mm',
    ],
    [
      { type: 'cyst', nature: 'metastatic', mm: 12, sliceMm: 6.5 },
      'non-measurable',
      'size-too-small',
      'Non-measurable: 12 mm is under 13 mm',
    ],
    [
      { type: 'diffuse', what: 'effusion' },
      'non-measurable',
      'diffuse-disease',
      'Non-measurable: effusion cannot be measured reproducibly',
    ],
    [
      { type: 'node', shortAxisMm: 20, treatedArea: 'not-grown' },
      'non-measurable',
      'treated-area',
      'Non-measurable: the area was treated before and has not been shown to grow since',
    ],
    [
      { type: 'node', shortAxisMm: 20, treatedArea: 'grown' },
      'measurable',
      'node-measurable',
      'Measurable: short axis 20 mm, at least 15 mm',
    ],
    [
      { type: 'node', shortAxisMm: 9, treatedArea: 'not-grown' },
      'normal-node',
      'node-normal',
      'Normal: short axis 9 mm is under 10 mm',
    ],
  ]
  test.each(cases)('%j is %s', (finding, baselineClass, rule, reason) => {
    expect(classifyBaselineFinding(finding)).toMatchObject({ baselineClass, rule, reason, source: section })
  })

  test('the smallest size allowed is the reference', () => {
    const reference = (finding: BaselineFinding) => classifyBaselineFinding(finding).reference
    const minimum = (value: number) => ({ name: 'minimum size', value, unit: 'mm' })
    expect([
      reference({ type: 'node', shortAxisMm: 20 }),
      reference({ type: 'node', shortAxisMm: 12 }),
      reference({ type: 'node', shortAxisMm: 9 }),
    ]).toEqual([minimum(15), minimum(15), minimum(10)])
    expect([
      reference({ type: 'lesion', method: 'chest-x-ray', mm: 25 }),
      reference({ type: 'lesion', method: 'ct-or-mri', mm: 9, sliceMm: 8 }),
    ]).toEqual([minimum(20), minimum(16)])
    expect(reference({ type: 'diffuse', what: 'ascites' })).toBeNull()
  })

  test('an impossible size or slice is refused by name', () => {
    const refuse = (finding: BaselineFinding) => catchRefusal(() => classifyBaselineFinding(finding))
    expect(refuse({ type: 'node', shortAxisMm: -1 })).toBe(
      'size-negative at shortAxisMm: -1 mm is below zero',
    )
    expect(refuse({ type: 'lesion', method: 'chest-x-ray', mm: -1 })).toBe(
      'size-negative at mm: -1 mm is below zero',
    )
    expect(refuse({ type: 'lesion', method: 'ct-or-mri', mm: 20, sliceMm: 0 })).toBe(
      'slice-zero at sliceMm: a slice has a thickness',
    )
    expect(refuse({ type: 'lesion', method: 'ct-or-mri', mm: 20, sliceMm: -2 })).toBe(
      'size-negative at sliceMm: -2 mm is below zero',
    )
  })
})

test('a slice thicker than any lesion is refused by name', () => {
  expect(
    catchRefusal(() =>
      classifyBaselineFinding({ type: 'lesion', method: 'ct-or-mri', mm: 20, sliceMm: 6000 }),
    ),
  ).toBe('size-impossible at sliceMm: 12000 mm is over 10000 mm')
})
