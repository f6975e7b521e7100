import { ImpossibleInputError } from '../impossible-input-error'
import { mmToNm, parseSizeNm } from './exact-size'
import type { BaselineLesion } from './recist-case'

export const baselineLimits = {
  targets: 5,
  targetsPerOrgan: 2,
  smallestNonnodeMm: 10,
  smallestNodeMm: 15,
} as const

export type BaselineViolation = 'too-many-targets' | 'too-many-in-organ' | 'too-small'

export type LocatedViolation = {
  readonly code: BaselineViolation
  readonly field: string
  readonly message: string
  readonly source: string
}

const measurable = 'RECIST 1.1 (Eisenhauer 2009), section 3.1.1'
const selection = 'RECIST 1.1 (Eisenhauer 2009), section 3.2'

/**
 * Finds what is wrong with a list of lesions taken as targets: sizes in mm (short axis for nodes), at most
 * five in all and two an organ, all lymph nodes being one organ.
 *
 * @returns each breach with the field it stands in, `too-many-targets` first; empty for a sound baseline
 * @throws RangeError when a size is impossible
 * @see Eisenhauer 2009, Eur J Cancer 45:228, sections 3.1.1 and 3.2
 */
export function findBaselineViolations(
  targets: readonly BaselineLesion[],
  list = 'baseline',
): readonly LocatedViolation[] {
  const sizes = targets.map((lesion, index) => parseSizeNm(lesion.mm, `${list}[${index}].mm`))
  return [
    ...findExcessTargets(targets, list),
    ...findCrowdedOrgans(targets, list),
    ...findSmallTargets(targets, sizes, list),
  ]
}

/** @throws ImpossibleInputError with the first breach */
export function requireEligibleBaseline(targets: readonly BaselineLesion[]): void {
  const first = findBaselineViolations(targets)[0]
  if (first) throw new ImpossibleInputError(`baseline-${first.code}`, first.field, first.message)
}

/** The organ a lesion counts under; lymph nodes are one organ wherever they lie. */
export function countingOrgan({ kind, organ }: Pick<BaselineLesion, 'kind' | 'organ'>): string {
  return kind === 'node' ? 'lymph nodes' : `organ:${organ.trim().toLowerCase()}`
}

export function isLargeEnough({ kind }: BaselineLesion, sizeNm: number): boolean {
  return sizeNm >= mmToNm(smallestMm(kind))
}

function smallestMm(kind: BaselineLesion['kind']): number {
  return kind === 'node' ? baselineLimits.smallestNodeMm : baselineLimits.smallestNonnodeMm
}

function findExcessTargets(targets: readonly BaselineLesion[], list: string): readonly LocatedViolation[] {
  if (targets.length <= baselineLimits.targets) return []
  const message = `${targets.length} targets; at most ${baselineLimits.targets} are followed`
  return [{ code: 'too-many-targets', field: list, message, source: selection }]
}

function findCrowdedOrgans(targets: readonly BaselineLesion[], list: string): readonly LocatedViolation[] {
  const counts = new Map<string, number>()
  const found: LocatedViolation[] = []
  for (const [index, lesion] of targets.entries()) {
    const organ = countingOrgan(lesion)
    const count = (counts.get(organ) ?? 0) + 1
    counts.set(organ, count)
    if (count !== baselineLimits.targetsPerOrgan + 1) continue
    const where =
      lesion.kind === 'node' ? 'lymph nodes, which count as one organ' : `organ "${lesion.organ.trim()}"`
    const message = `more than ${baselineLimits.targetsPerOrgan} targets in ${where}`
    found.push({ code: 'too-many-in-organ', field: `${list}[${index}].organ`, message, source: selection })
  }
  return found
}

function findSmallTargets(
  targets: readonly BaselineLesion[],
  sizes: readonly number[],
  list: string,
): readonly LocatedViolation[] {
  return targets.flatMap((lesion, index) => {
    if (isLargeEnough(lesion, sizes[index] ?? 0)) return []
    const axis = lesion.kind === 'node' ? 'short axis of a node' : 'longest diameter'
    const message = `${lesion.mm} mm; a target needs a ${axis} of at least ${smallestMm(lesion.kind)} mm`
    return [{ code: 'too-small' as const, field: `${list}[${index}].mm`, message, source: measurable }]
  })
}
