import { ImpossibleInputError } from '../impossible-input-error'
import type { Reference, Ruling } from '../ruling'
import { formatDay, formatMm, formatPercent, percentChange } from './display'
import { mmToNm, nmToMm, parseSumNm } from './exact-size'
import type { TargetResponse } from './recist-case'

const source = 'RECIST 1.1 (Eisenhauer 2009), section 4.3.1'
const missingSource = 'RECIST 1.1 (Eisenhauer 2009), section 4.4.2'

/**
 * Sums of diameters in mm, short axis for nodes. `resolved`: every target that was measured is gone, or is
 * a node under 10 mm. `complete` (default true): every target was measured; if not, `currentMm` is the sum
 * of those that were.
 */
export type TargetSums = {
  readonly baselineMm: number
  readonly nadirMm: number
  readonly currentMm: number
  readonly resolved: boolean
  readonly complete?: boolean
  readonly nadirDay?: number
}

export type TargetRuling = Ruling & { readonly target: TargetResponse }

/**
 * Classifies the target lesions of one visit under RECIST 1.1.
 *
 * @param sums - sums of diameters in mm (short axis for nodes); the nadir includes the baseline
 * @returns the target category; the overall response also needs non-target and new lesions
 * @throws RangeError when a sum is negative or not finite, the baseline is zero, or the nadir exceeds it
 * @see Eisenhauer 2009, Eur J Cancer 45:228, section 4.3.1
 */
export function classifyTargetResponse(sums: TargetSums): TargetResponse {
  return judgeTargetResponse(sums).target
}

/** As `classifyTargetResponse`, with the rule that fired, its reference and a reason in words. */
export function judgeTargetResponse(sums: TargetSums): TargetRuling {
  const exact = readSums(sums)
  const complete = sums.complete ?? true
  if (complete && sums.resolved) return completeResponse(exact)
  // While everything seen is gone or normal, the missing target decides between CR and PD.
  const growthCounts = complete || !sums.resolved
  if (growthCounts && isProgression(exact)) return progression(exact, complete)
  if (!complete) return notEvaluable(exact)
  return 10 * exact.current <= 7 * exact.baseline ? partialResponse(exact) : stableDisease(exact)
}

type ExactSums = {
  readonly baseline: number
  readonly nadir: number
  readonly current: number
  readonly nadirDay: number | undefined
}

function readSums({ baselineMm, nadirMm, currentMm, nadirDay }: TargetSums): ExactSums {
  const baseline = parseSumNm(baselineMm, 'baselineMm')
  const nadir = parseSumNm(nadirMm, 'nadirMm')
  const current = parseSumNm(currentMm, 'currentMm')
  if (baseline === 0)
    throw new ImpossibleInputError('baseline-zero', 'baselineMm', 'there is no target to follow')
  if (nadir > baseline)
    throw new ImpossibleInputError(
      'nadir-over-baseline',
      'nadirMm',
      'the nadir includes the baseline, so it cannot exceed it',
    )
  return { baseline, nadir, current, nadirDay }
}

/**
 * Growth is judged from the nadir: at least 20 % and at least 5 mm.
 *
 * @see Eisenhauer 2009, Eur J Cancer 45:228, section 4.3.1
 */
function isProgression({ nadir, current }: ExactSums): boolean {
  return 5 * current >= 6 * nadir && current - nadir >= mmToNm(5)
}

function completeResponse(sums: ExactSums): TargetRuling {
  const left =
    sums.current === 0
      ? 'every target is gone'
      : `every target is gone or a node under 10 mm (sum ${formatMm(sums.current)})`
  return { target: 'CR', rule: 'target-cr', reference: null, source, reason: `CR: ${left}` }
}

function progression(sums: ExactSums, complete: boolean): TargetRuling {
  const { nadir, current } = sums
  const percent = percentChange(current, nadir)
  const growth = percent === null ? '' : `${formatPercent(percent)} and `
  const part = complete ? '' : ' in the targets that were measured'
  const reason = `PD: ${formatMm(current)}${part} is ${growth}${formatMm(current - nadir)} over ${nameNadir(sums)}`
  const rule = complete ? 'target-pd' : 'target-pd-known-part'
  return {
    target: 'PD',
    rule,
    reference: nadirReference(sums),
    source: complete ? source : missingSource,
    reason,
  }
}

function notEvaluable(sums: ExactSums): TargetRuling {
  const reason = `NE: not every target was measured, and the ${formatMm(sums.current)} that were do not prove progression`
  return { target: 'NE', rule: 'target-ne', reference: nadirReference(sums), source: missingSource, reason }
}

function partialResponse(sums: ExactSums): TargetRuling {
  const change = formatPercent(percentChange(sums.current, sums.baseline) ?? 0)
  const reason = `PR: ${formatMm(sums.current)} is ${change} below the baseline of ${formatMm(sums.baseline)}`
  return { target: 'PR', rule: 'target-pr', reference: baselineReference(sums), source, reason }
}

function stableDisease(sums: ExactSums): TargetRuling {
  const { baseline, nadir, current } = sums
  const growth = percentChange(current, nadir)
  const share = growth === null ? '' : `${formatPercent(growth, [20])} and `
  const rise =
    current > nadir
      ? `${share}${formatMm(current - nadir)} over ${nameNadir(sums)}`
      : `no larger than ${nameNadir(sums)}`
  const reason = `SD: ${formatMm(current)} is ${describeShrinkage(current, baseline)} and ${rise}`
  return { target: 'SD', rule: 'target-sd', reference: nadirReference(sums), source, reason }
}

function describeShrinkage(current: number, baseline: number): string {
  const change = percentChange(current, baseline) ?? 0
  if (change === 0) return `equal to the baseline of ${formatMm(baseline)}`
  return `${formatPercent(change, [30])} ${change < 0 ? 'below' : 'over'} the baseline of ${formatMm(baseline)}`
}

function nameNadir({ nadir, nadirDay }: ExactSums): string {
  return `the nadir of ${formatMm(nadir)}${nadirDay === undefined ? '' : ` (${formatDay(nadirDay)})`}`
}

function nadirReference({ nadir, nadirDay }: ExactSums): Reference {
  return {
    name: 'nadir',
    value: nmToMm(nadir),
    unit: 'mm',
    ...(nadirDay === undefined ? {} : { day: nadirDay }),
  }
}

function baselineReference({ baseline }: ExactSums): Reference {
  return { name: 'baseline', value: nmToMm(baseline), unit: 'mm', day: 0 }
}
