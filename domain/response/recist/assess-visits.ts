import type { Reference } from '../ruling'
import { formatMm, percentChange } from './display'
import { nmToMm } from './exact-size'
import { judgeOverallResponse, type MarkerFinding, noteDoubtfulLesion } from './overall-response'
import { type ExactVisit, readRecistCase } from './read-case'
import type { OverallResponse, RecistCase, TargetResponse } from './recist-case'
import { judgeTargetResponse, type TargetRuling } from './target-response'

/**
 * One visit, read. `sumMm` is null where a target was not measured or there are none; `measuredMm` is the
 * sum of those that were. `nadirMm` is the smallest earlier complete sum, baseline included (`nadirDay` 0),
 * against which this visit was judged. Percentages are unrounded, null without a sum or over a nadir of 0.
 */
export type VisitResult = {
  readonly day: number
  readonly sumMm: number | null
  readonly measuredMm: number | null
  readonly nadirMm: number | null
  readonly nadirDay: number | null
  readonly changeFromBaselinePct: number | null
  readonly changeFromNadirPct: number | null
  readonly target: TargetResponse | 'NA'
  readonly overall: OverallResponse
  readonly rule: string
  readonly reference: Reference | null
  readonly source: string
  readonly reason: string
}

type Course = {
  readonly nadir: number
  readonly nadirDay: number
  readonly hadOverallCr: boolean
  readonly prStands: boolean
}

/**
 * Reads every visit of one patient under RECIST 1.1, each against the baseline and the nadir so far.
 * Reading goes on after progression, and equivocal new lesions are read as of their own day; for dating
 * back see `findProgression`.
 *
 * @throws RangeError naming the field, where the baseline is not eligible, days are out of order, a visit
 *   has more or fewer sizes than the baseline, or a value is impossible
 * @see Eisenhauer 2009, Eur J Cancer 45:228, section 4
 */
export function assessRecistVisits(input: RecistCase): readonly VisitResult[] {
  const exact = readRecistCase(input)
  let course: Course = { nadir: exact.baseline, nadirDay: 0, hadOverallCr: false, prStands: false }
  return exact.visits.map((visit) => {
    const result = assessVisit(exact.baseline, course, visit, input)
    course = advance(course, visit, result)
    return result
  })
}

function assessVisit(baseline: number, course: Course, visit: ExactVisit, input: RecistCase): VisitResult {
  const targets =
    input.baseline.length === 0 ? null : judgeTargets(baseline, course, visit, input.prPersists ?? false)
  const target = targets?.target ?? 'NA'
  const { nonTarget, newLesion } = visit
  const overall = judgeOverallResponse({ target, nonTarget, newLesion, marker: readMarker(input, visit) })
  const why = targets && overall.rule.startsWith('target-') ? targets : overall
  const aside = targets && target !== overall.overall ? ` (targets: ${targets.reason})` : ''
  return {
    day: visit.day,
    ...describeSums(targets ? baseline : null, course, visit),
    target,
    overall: overall.overall,
    rule: why.rule,
    reference: why.reference,
    source: why.source,
    reason: (why === overall ? overall.reason : noteDoubtfulLesion(why.reason, newLesion)) + aside,
  }
}

function judgeTargets(
  baseline: number,
  course: Course,
  visit: ExactVisit,
  prPersists: boolean,
): TargetRuling {
  const { measured, complete, resolved } = visit
  const ruling = judgeTargetResponse({
    baselineMm: nmToMm(baseline),
    nadirMm: nmToMm(course.nadir),
    currentMm: nmToMm(measured),
    nadirDay: course.nadirDay,
    resolved,
    complete,
  })
  if (course.hadOverallCr && !resolved && ruling.target !== 'PD') return judgeReappearance(visit)
  return prPersists && course.prStands && ruling.target === 'SD' ? keepPartialResponse(ruling) : ruling
}

/**
 * A target that is back after an overall CR is progression, whatever its size.
 *
 * @see Eisenhauer 2009, Eur J Cancer 45:228, frequently asked questions on lesions that reappear
 */
function judgeReappearance({ measured }: ExactVisit): TargetRuling {
  return {
    target: 'PD',
    rule: 'target-reappeared',
    reference: null,
    source: 'RECIST 1.1 (Eisenhauer 2009), frequently asked questions',
    reason: `PD: a target is back after an overall complete response (${formatMm(measured)} measured)`,
  }
}

function keepPartialResponse(literal: TargetRuling): TargetRuling {
  return {
    ...literal,
    target: 'PR',
    rule: 'target-pr-persists',
    source: 'EORTC RECIST working group, questions and answers',
    reason: `PR: the partial response stands until progression (read alone: ${literal.reason})`,
  }
}

function readMarker({ markerRaisedAtBaseline }: RecistCase, { markerNormal }: ExactVisit): MarkerFinding {
  if (!markerRaisedAtBaseline) return 'not-limiting'
  if (markerNormal === undefined) return 'not-known'
  return markerNormal ? 'normal' : 'raised'
}

function describeSums(baseline: number | null, course: Course, { measured, complete }: ExactVisit) {
  if (baseline === null)
    return {
      sumMm: null,
      measuredMm: null,
      nadirMm: null,
      nadirDay: null,
      changeFromBaselinePct: null,
      changeFromNadirPct: null,
    }
  return {
    sumMm: complete ? nmToMm(measured) : null,
    measuredMm: nmToMm(measured),
    nadirMm: nmToMm(course.nadir),
    nadirDay: course.nadirDay,
    changeFromBaselinePct: complete ? percentChange(measured, baseline) : null,
    changeFromNadirPct: complete ? percentChange(measured, course.nadir) : null,
  }
}

function advance(course: Course, visit: ExactVisit, { target, overall, day }: VisitResult): Course {
  const isLower = visit.complete && visit.measured < course.nadir
  return {
    nadir: isLower ? visit.measured : course.nadir,
    nadirDay: isLower ? day : course.nadirDay,
    hadOverallCr: course.hadOverallCr || overall === 'CR',
    prStands: overall !== 'PD' && (course.prStands || target === 'PR' || target === 'CR'),
  }
}
