import { requireWithin } from '../bounded-number'
import { ImpossibleInputError } from '../impossible-input-error'
import type { Ruling } from '../ruling'

const source = 'ELN 2020 (Hochhaus 2020), milestones table'

export type CmlMilestone = 'optimal' | 'warning' | 'failure'

/**
 * One BCR::ABL1 result on a TKI in chronic phase, in percent on the International Scale. `months` counts
 * from the start of the drug; 0 is baseline, null any time. `confirmedWithin1to3Months`: a second result
 * over 10 % followed 1 to 3 months after this one.
 */
export type CmlResult = {
  readonly months: number | null
  readonly bcrAbl1IsPct: number | null
  readonly confirmedWithin1to3Months?: boolean | undefined
  readonly priorBestIsPct?: number | null | undefined
  readonly resistanceMutation?: boolean | undefined
  readonly highRiskACA?: boolean | undefined
  readonly highRiskELTS?: boolean | undefined
}

export type CmlMilestoneRuling = Ruling & { readonly milestone: CmlMilestone }

const isPercent = { from: 0, to: 1000, unit: '%' }

/**
 * Grades a result against the ELN 2020 milestones. Between two milestones the earlier one holds: months 3
 * to under 6 are read at 3, 6 to under 12 at 6, anything after 12 as "any later time".
 *
 * @throws RangeError when a value is impossible, is missing after baseline, or no milestone has come yet
 * @see Hochhaus 2020, Leukemia 34:966
 */
export function classifyCmlMilestone(result: CmlResult): CmlMilestoneRuling {
  const { months, bcrAbl1IsPct: value, priorBestIsPct: best } = result
  if (months !== null) requireWithin(months, 'months', { from: 0, to: 1200, unit: 'months' })
  if (value !== null) requireWithin(value, 'bcrAbl1IsPct', isPercent)
  if (best !== null && best !== undefined) requireWithin(best, 'priorBestIsPct', isPercent)
  if (months === 0) return gradeBaseline(result)
  if (value === null)
    throw new ImpossibleInputError(
      'value-missing',
      'bcrAbl1IsPct',
      'no milestone can be read without a result',
    )
  if (months !== null && months < 3)
    throw new ImpossibleInputError(
      'no-milestone-yet',
      'months',
      `month ${months} is before the first milestone, month 3`,
    )
  return (
    gradeSigns(result) ??
    gradeLevel(result, value, findMilestone(months)) ??
    gradeLoss(value, best) ??
    optimal(value, findMilestone(months))
  )
}

type Milestone = { readonly name: string; readonly optimalPct: number; readonly failurePct: number }

function findMilestone(months: number | null): Milestone {
  if (months === null || months > 12) return { name: 'any later time', optimalPct: 0.1, failurePct: 1 }
  if (months >= 12) return { name: '12 months', optimalPct: 0.1, failurePct: 1 }
  if (months >= 6) return { name: '6 months', optimalPct: 1, failurePct: 10 }
  return { name: '3 months', optimalPct: 10, failurePct: 10 }
}

function gradeBaseline({ highRiskACA, highRiskELTS }: CmlResult): CmlMilestoneRuling {
  if (highRiskACA)
    return grade('warning', 'baseline-aca', 'Warning: high-risk chromosome changes at baseline')
  if (highRiskELTS) return grade('warning', 'baseline-elts', 'Warning: high-risk ELTS score at baseline')
  return grade('optimal', 'baseline', 'No warning sign at baseline; there is no response to grade yet')
}

function gradeSigns({ resistanceMutation, highRiskACA }: CmlResult): CmlMilestoneRuling | null {
  if (resistanceMutation)
    return grade('failure', 'resistance-mutation', 'Failure: a resistance mutation was found')
  return highRiskACA
    ? grade('failure', 'high-risk-aca', 'Failure: high-risk chromosome changes have appeared')
    : null
}

function gradeLevel(result: CmlResult, value: number, at: Milestone): CmlMilestoneRuling | null {
  const { name, optimalPct, failurePct } = at
  if (value <= optimalPct) return null
  const isFirstMilestone = optimalPct === failurePct
  const isOverFailure = value > failurePct && (!isFirstMilestone || result.confirmedWithin1to3Months === true)
  if (isOverFailure) {
    const confirmed = isFirstMilestone ? ', confirmed within 1 to 3 months' : ''
    return grade(
      'failure',
      'over-failure-limit',
      `Failure: ${value} % is over ${failurePct} % at ${name}${confirmed}`,
      failurePct,
    )
  }
  const lost = hasLostMmr(value, result.priorBestIsPct) ? '; major molecular response is lost' : ''
  return grade(
    'warning',
    'over-optimal-limit',
    `Warning: ${value} % is over ${optimalPct} % at ${name}${lost}`,
    optimalPct,
  )
}

function gradeLoss(value: number, best: number | null | undefined): CmlMilestoneRuling | null {
  if (!hasLostMmr(value, best)) return null
  return grade(
    'warning',
    'mmr-lost',
    `Warning: ${value} % after ${best} %: major molecular response (0.1 %) is lost`,
    0.1,
  )
}

function hasLostMmr(value: number, best: number | null | undefined): boolean {
  return (best ?? Number.POSITIVE_INFINITY) <= 0.1 && value > 0.1
}

function optimal(value: number, { name, optimalPct }: Milestone): CmlMilestoneRuling {
  return grade(
    'optimal',
    'at-or-under-optimal',
    `Optimal: ${value} % is at or under ${optimalPct} % at ${name}`,
    optimalPct,
  )
}

function grade(milestone: CmlMilestone, rule: string, reason: string, limitPct?: number): CmlMilestoneRuling {
  const reference =
    limitPct === undefined ? null : ({ name: 'milestone', value: limitPct, unit: '%' } as const)
  return { milestone, rule, reference, source, reason }
}
