import { assessRecistVisits, type VisitResult } from '../recist/assess-visits'
import { classifyBestResponse } from '../recist/best-response'
import type { RecistCase } from '../recist/recist-case'
import type { BestRules, TimedResponse } from '../recist/response-grade'
import type { CaseResult } from './case-result'

export function describeTimepoints(input: RecistCase): CaseResult {
  const visits = assessRecistVisits(input)
  return { visits: visits.map(describeVisit), reason: summariseVisits(visits) }
}

/** The visits and the best response in one; without targets an unconfirmed CR stands for non-CR/non-PD. */
export function describeCourse(input: RecistCase, rules: BestRules): CaseResult {
  const visits = assessRecistVisits(input)
  const { why, ...best } = classifyBestResponse(visits, rules, input.baseline.length > 0)
  return { visits: visits.map(describeVisit), ...best, reason: why.reason }
}

export function describeBest(responses: readonly TimedResponse[], rules: BestRules): CaseResult {
  const { why, ...best } = classifyBestResponse(responses, rules)
  return { ...best, reason: why.reason }
}

function describeVisit(visit: VisitResult): Readonly<Record<string, unknown>> {
  return {
    day: visit.day,
    sumMm: visit.sumMm,
    nadirMm: visit.nadirMm,
    changeFromBaselinePct: roundForDisplay(visit.changeFromBaselinePct),
    changeFromNadirPct: roundForDisplay(visit.changeFromNadirPct),
    target: visit.target,
    overall: visit.overall,
    reason: visit.reason,
  }
}

/** One decimal, halves away from zero, and never a negative zero. */
function roundForDisplay(percent: number | null): number | null {
  if (percent === null) return null
  const size = Math.round(Math.abs(percent) * 10) / 10
  return percent < 0 && size > 0 ? -size : size
}

function summariseVisits(visits: readonly VisitResult[]): string {
  const last = visits.at(-1)
  return last
    ? `${visits.length} visits; on the last, day ${last.day}: ${last.reason}`
    : 'There was no visit to read'
}
