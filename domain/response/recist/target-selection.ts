import { baselineLimits, countingOrgan, isLargeEnough } from './baseline-limits'
import { addNm, nmToMm, parseSizeNm } from './exact-size'
import type { BaselineLesion } from './recist-case'

export type TargetSelection = {
  readonly targets: readonly BaselineLesion[]
  readonly targetsMm: readonly number[]
  readonly baselineSumMm: number
  readonly rule: 'largest-first'
  readonly source: string
  readonly reason: string
}

/**
 * Chooses target lesions by size, largest first, within five in all and two an organ (lymph nodes are one
 * organ). A reader also weighs whether a lesion can be measured again and represents its organ.
 *
 * @param candidates - sizes in mm, short axis for nodes; those under the measurable size are passed over
 * @throws RangeError when a size is impossible
 * @see Eisenhauer 2009, Eur J Cancer 45:228, section 3.2
 */
export function selectTargets(candidates: readonly BaselineLesion[]): TargetSelection {
  const sized = candidates.map((lesion, index) => ({
    lesion,
    size: parseSizeNm(lesion.mm, `candidates[${index}].mm`),
  }))
  const taken = new Map<string, number>()
  const targets: { lesion: BaselineLesion; size: number }[] = []
  for (const candidate of sized.toSorted((a, b) => b.size - a.size)) {
    if (targets.length === baselineLimits.targets) break
    const organ = countingOrgan(candidate.lesion)
    const inOrgan = taken.get(organ) ?? 0
    if (!isLargeEnough(candidate.lesion, candidate.size) || inOrgan === baselineLimits.targetsPerOrgan)
      continue
    taken.set(organ, inOrgan + 1)
    targets.push(candidate)
  }
  const baselineSumMm = nmToMm(
    addNm(
      targets.map(({ size }) => size),
      'candidates',
    ),
  )
  return {
    targets: targets.map(({ lesion }) => lesion),
    targetsMm: targets.map(({ size }) => nmToMm(size)),
    baselineSumMm,
    rule: 'largest-first',
    source: 'RECIST 1.1 (Eisenhauer 2009), section 3.2',
    reason: `${targets.length} of ${candidates.length} lesions are targets: the largest, at most five in all and two an organ; sum ${baselineSumMm} mm`,
  }
}
