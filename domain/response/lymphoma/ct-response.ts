import { requireWithin } from '../bounded-number'
import { toMillionths } from '../exact-number'
import { ImpossibleInputError } from '../impossible-input-error'
import type { Reference, Ruling } from '../ruling'

export type LymphomaCtCategory = 'CR' | 'PR' | 'SD' | 'PD' | 'NE'

/** Longest and perpendicular diameter in mm. */
export type Diameters = { readonly longestMm: number; readonly shortMm: number }

/** One target, up to six a patient; `nadir` is the smallest so far, baseline included; `now` null: not seen on this scan's field. */
export type LymphomaTarget = {
  readonly kind: 'node' | 'extralymphatic'
  readonly baseline: Diameters
  readonly nadir: Diameters
  readonly now: Diameters | null
}

/**
 * One CT assessment. `spleenExcessFallPct` is the fall of the spleen's enlargement in percent, null where
 * it was not enlarged. `spleenProgressed` and `newOrRegrown` are the reader's findings.
 */
export type LymphomaCt = {
  readonly targets: readonly LymphomaTarget[]
  readonly organsNormal: boolean
  readonly marrowNormal: boolean
  readonly spleenExcessFallPct: number | null
  readonly spleenProgressed: boolean
  readonly newOrRegrown: boolean
}

export type LymphomaCtRuling = Ruling & { readonly category: LymphomaCtCategory }

const source = 'Lugano classification (Cheson 2014), CT-based response'

/**
 * Classifies a CT of a lymphoma that does not take up FDG.
 *
 * @throws RangeError when a diameter is impossible, or there are no targets or more than six
 * @see Cheson 2014, J Clin Oncol 32:3059
 */
export function classifyLymphomaCt(ct: LymphomaCt): LymphomaCtRuling {
  requirePossible(ct)
  if (ct.newOrRegrown) return rule('PD', 'new-or-regrown', 'PD: new or regrown disease')
  if (ct.spleenProgressed) return rule('PD', 'spleen', 'PD: the spleen has grown')
  const grown = ct.targets.find(hasProgressed)
  if (grown?.now)
    return rule(
      'PD',
      'target-growth',
      describeGrowth(grown, grown.now),
      productReference('nadir', grown.nadir),
    )
  const current = ct.targets.map(({ now }) => now).filter((now) => now !== null)
  if (current.length < ct.targets.length)
    return rule('NE', 'target-not-assessed', 'NE: not every target was assessed')
  if (ct.organsNormal && ct.marrowNormal && ct.targets.every(isNormal))
    return rule('CR', 'ct-cr', 'CR: nodes 15 mm or less, no other disease, organs and marrow normal')
  return judgeReduction(ct, current)
}

function judgeReduction(
  { targets, spleenExcessFallPct }: LymphomaCt,
  current: readonly Diameters[],
): LymphomaCtRuling {
  const before = addProducts(targets.map(({ baseline }) => baseline))
  const isHalved = 2 * addProducts(current) <= before
  const spleenDown = spleenExcessFallPct === null || spleenExcessFallPct > 50
  const reference: Reference = { name: 'baseline sum of products', value: before, unit: 'mm²' }
  if (isHalved && spleenDown)
    return rule('PR', 'products-halved', 'PR: the sum of products is down by 50 % or more', reference)
  const why = isHalved
    ? 'the spleen has not come down by more than 50 %'
    : 'the sum of products is down by less than 50 %'
  return rule('SD', 'ct-sd', `SD: ${why}, and nothing has progressed`, reference)
}

/**
 * A lesion over 15 mm whose product is up 50 % or more from its nadir and whose longest or short diameter
 * has grown by 5 mm (10 mm for a lesion over 20 mm).
 */
function hasProgressed({ nadir, now }: LymphomaTarget): boolean {
  if (!now || now.longestMm <= 15) return false
  const neededMm = now.longestMm > 20 ? 10 : 5
  const isLarger = 2 * product(now) >= 3 * product(nadir)
  return (
    isLarger &&
    (growthMillionths(nadir.longestMm, now.longestMm) >= toMillionths(neededMm) ||
      growthMillionths(nadir.shortMm, now.shortMm) >= toMillionths(neededMm))
  )
}

function isNormal({ kind, now }: LymphomaTarget): boolean {
  if (!now) return false
  return kind === 'node' ? now.longestMm <= 15 : now.longestMm === 0
}

function growthMillionths(from: number, to: number): number {
  return toMillionths(to) - toMillionths(from)
}

// Hundredths of a mm, multiplied as whole numbers, keep products exact; the result is in mm².
function product({ longestMm, shortMm }: Diameters): number {
  return (Math.round(longestMm * 100) * Math.round(shortMm * 100)) / 10_000
}

function addProducts(diameters: readonly Diameters[]): number {
  return diameters.reduce((sum, each) => sum + Math.round(product(each) * 10_000), 0) / 10_000
}

function describeGrowth({ nadir }: LymphomaTarget, now: Diameters): string {
  return `PD: a lesion of ${now.longestMm} × ${now.shortMm} mm has grown by 50 % or more from ${nadir.longestMm} × ${nadir.shortMm} mm`
}

function productReference(name: string, diameters: Diameters): Reference {
  return { name: `${name} product`, value: product(diameters), unit: 'mm²' }
}

function requirePossible({ targets }: LymphomaCt): void {
  if (targets.length === 0 || targets.length > 6)
    throw new ImpossibleInputError(
      'target-count',
      'targets',
      `${targets.length} targets; one to six are followed`,
    )
  for (const [index, { baseline, nadir, now }] of targets.entries()) {
    for (const [name, diameters] of Object.entries({ baseline, nadir, now: now ?? nadir }))
      requireDiameters(diameters, `targets[${index}].${name}`)
    if (product(nadir) > product(baseline))
      throw new ImpossibleInputError(
        'nadir-over-baseline',
        `targets[${index}].nadir`,
        'the nadir includes the baseline',
      )
  }
}

function requireDiameters({ longestMm, shortMm }: Diameters, field: string): void {
  const bounds = { from: 0, to: 1000, unit: 'mm' }
  requireWithin(longestMm, `${field}.longestMm`, bounds)
  requireWithin(shortMm, `${field}.shortMm`, bounds)
  if (shortMm > longestMm)
    throw new ImpossibleInputError('axes-swapped', `${field}.shortMm`, 'longer than the longest diameter')
}

function rule(
  category: LymphomaCtCategory,
  name: string,
  reason: string,
  reference: Reference | null = null,
): LymphomaCtRuling {
  return { category, rule: name, reference, source, reason }
}
