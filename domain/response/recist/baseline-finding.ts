import { ImpossibleInputError } from '../impossible-input-error'
import type { Reference, Ruling } from '../ruling'
import { baselineLimits } from './baseline-limits'
import { mmToNm, parseSizeNm } from './exact-size'

/**
 * Something seen before treatment, sizes in mm. `mm` is the longest diameter; `sliceMm` the thickness of a
 * CT or MRI slice (up to 5 mm is the norm). `treatedArea`: the place was irradiated or treated locally
 * before; `grown` where growth has been shown since.
 */
export type BaselineFinding = (
  | { readonly type: 'lesion'; readonly method: 'ct-or-mri'; readonly mm: number; readonly sliceMm?: number }
  | { readonly type: 'lesion'; readonly method: 'caliper'; readonly mm: number; readonly isClear: boolean }
  | { readonly type: 'lesion'; readonly method: 'chest-x-ray'; readonly mm: number }
  | { readonly type: 'node'; readonly shortAxisMm: number }
  | {
      readonly type: 'bone'
      readonly pattern: 'lytic' | 'mixed' | 'blastic'
      readonly softTissueMm: number | null
      readonly sliceMm?: number
    }
  | {
      readonly type: 'cyst'
      readonly nature: 'simple' | 'metastatic'
      readonly mm: number
      readonly sliceMm?: number
    }
  | { readonly type: 'diffuse'; readonly what: DiffuseDisease }
) & { readonly treatedArea?: 'grown' | 'not-grown' }

export type DiffuseDisease =
  | 'ascites'
  | 'effusion'
  | 'leptomeningeal'
  | 'lymphangitic'
  | 'inflammatory-breast'
  | 'mass-felt-only'

/** `measurable` may be a target; `non-measurable` and `pathological-node` are non-target disease. */
export type BaselineClass =
  | 'measurable'
  | 'non-measurable'
  | 'pathological-node'
  | 'normal-node'
  | 'not-disease'

export type BaselineRuling = Ruling & { readonly baselineClass: BaselineClass }

const source = 'RECIST 1.1 (Eisenhauer 2009), section 3.1'

/**
 * Says what a finding before treatment counts as.
 *
 * @throws RangeError when a size or slice thickness is impossible
 * @see Eisenhauer 2009, Eur J Cancer 45:228, sections 3.1.1 and 3.1.2
 */
export function classifyBaselineFinding(finding: BaselineFinding): BaselineRuling {
  const ruling = classifyBySize(finding)
  if (ruling.baselineClass !== 'measurable' || finding.treatedArea !== 'not-grown') return ruling
  return rule(
    'non-measurable',
    'treated-area',
    'Non-measurable: the area was treated before and has not been shown to grow since',
  )
}

function classifyBySize(finding: BaselineFinding): BaselineRuling {
  switch (finding.type) {
    case 'node':
      return classifyNode(finding.shortAxisMm)
    case 'lesion':
      return classifyLesion(finding)
    case 'bone':
      return classifyBone(finding)
    case 'cyst':
      if (finding.nature === 'simple') return rule('not-disease', 'simple-cyst', 'Not disease: a simple cyst')
      return compareWithMinimum(finding.mm, minimumOnCt(finding.sliceMm))
    case 'diffuse':
      return rule(
        'non-measurable',
        'diffuse-disease',
        `Non-measurable: ${finding.what} cannot be measured reproducibly`,
      )
  }
}

function classifyLesion(finding: Extract<BaselineFinding, { type: 'lesion' }>): BaselineRuling {
  if (finding.method === 'ct-or-mri') return compareWithMinimum(finding.mm, minimumOnCt(finding.sliceMm))
  if (finding.method === 'chest-x-ray') return compareWithMinimum(finding.mm, 20)
  const ruling = compareWithMinimum(finding.mm, baselineLimits.smallestNonnodeMm)
  return finding.isClear
    ? ruling
    : rule('non-measurable', 'caliper-unclear', 'Non-measurable: not clearly measurable with a caliper')
}

function classifyNode(shortAxisMm: number): BaselineRuling {
  const size = parseSizeNm(shortAxisMm, 'shortAxisMm')
  const smallest = baselineLimits.smallestNodeMm
  if (size >= mmToNm(smallest))
    return rule(
      'measurable',
      'node-measurable',
      `Measurable: short axis ${shortAxisMm} mm, at least ${smallest} mm`,
      smallest,
    )
  if (size >= mmToNm(10))
    return rule(
      'pathological-node',
      'node-pathological',
      `Non-target: short axis ${shortAxisMm} mm is enlarged, but under ${smallest} mm`,
      smallest,
    )
  return rule('normal-node', 'node-normal', `Normal: short axis ${shortAxisMm} mm is under 10 mm`, 10)
}

function classifyBone({
  pattern,
  softTissueMm,
  sliceMm,
}: Extract<BaselineFinding, { type: 'bone' }>): BaselineRuling {
  if (pattern === 'blastic')
    return rule('non-measurable', 'bone-blastic', 'Non-measurable: a blastic bone lesion')
  if (softTissueMm === null)
    return rule(
      'non-measurable',
      'bone-no-soft-tissue',
      'Non-measurable: a bone lesion without a soft-tissue part',
    )
  return compareWithMinimum(softTissueMm, minimumOnCt(sliceMm))
}

/** Slices thicker than 5 mm ask for a lesion of at least twice their thickness. */
function minimumOnCt(sliceMm: number | undefined): number {
  if (sliceMm === undefined) return baselineLimits.smallestNonnodeMm
  if (parseSizeNm(sliceMm, 'sliceMm') === 0)
    throw new ImpossibleInputError('slice-zero', 'sliceMm', 'a slice has a thickness')
  return Math.max(baselineLimits.smallestNonnodeMm, 2 * sliceMm)
}

function compareWithMinimum(mm: number, minimumMm: number): BaselineRuling {
  const isMeasurable = parseSizeNm(mm, 'mm') >= parseSizeNm(minimumMm, 'sliceMm')
  return isMeasurable
    ? rule('measurable', 'size-measurable', `Measurable: ${mm} mm, at least ${minimumMm} mm`, minimumMm)
    : rule('non-measurable', 'size-too-small', `Non-measurable: ${mm} mm is under ${minimumMm} mm`, minimumMm)
}

function rule(
  baselineClass: BaselineClass,
  name: string,
  reason: string,
  minimumMm?: number,
): BaselineRuling {
  const reference: Reference | null =
    minimumMm === undefined ? null : { name: 'minimum size', value: minimumMm, unit: 'mm' }
  return { baselineClass, rule: name, reference, source, reason }
}
