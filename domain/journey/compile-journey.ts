import { ctLimits } from '../patient/ct-scan'
import type { HiddenPatient } from '../patient/hidden-patient'
import { burdenCm3, largestMm } from '../patient/hidden-patient'
import type { CareEventSource, CaseSource, CourseSource, DecisionSource, VisitSource } from './case.schema'
import { CaseError } from './case-error'
import type { Classify, Decision } from './decision'
import { fillTemplate, templateValues } from './fill-template'
import type { CitedFact, Course, Journey, TruthSample, Visit } from './journey'
import type { JourneyEvent, ResponseCategory } from './journey-event'
import { type Evidence, readEvidence } from './read-evidence'
import { settleOrder } from './settle-order'

export type CaseParts = {
  readonly source: CaseSource
  readonly visits: readonly VisitSource[]
  readonly decisions: readonly DecisionSource[]
  readonly facts: Readonly<Record<string, CitedFact>>
}

/**
 * Works an authored case out into the plain journey that a browser runs: every test taken from the hidden
 * patient, every category judged by the response criteria, every figure in the words filled in.
 *
 * @throws CaseError naming the course, visit or decision that does not hold together
 */
export function compileJourney(parts: CaseParts): Journey {
  const { courses, lastClinicalReview: _, ...rest } = parts.source
  return {
    ...rest,
    detectionLimitMm: ctLimits.measurable,
    courses: courses.map((course) => compileCourse(course, parts)),
    facts: parts.facts,
  }
}

type CourseContext = {
  readonly parts: CaseParts
  readonly source: CourseSource
  readonly evidence: Evidence
}

function compileCourse(source: CourseSource, parts: CaseParts): Course {
  const patient: HiddenPatient = {
    lesions: source.lesions,
    marker: { ...parts.source.marker, host: source.host },
  }
  const evidence = readEvidence(patient, source)
  const context = { parts, source, evidence }
  const visits = source.visits.map((id) => requireNamed(parts.visits, id, `courses → ${source.id}`))
  return {
    id: source.id,
    title: source.title,
    closing: source.closing,
    visits: visits.map((visit, index) => compileVisit(visit, visits[index - 1], context)),
    ...evidence,
    truth: sampleTruth(patient, visits.at(-1)?.month ?? 0),
    truthMoments: source.truth.map(({ month, text }) => ({ month, text })),
  }
}

function compileVisit(visit: VisitSource, before: VisitSource | undefined, context: CourseContext): Visit {
  const values = templateValues(context.evidence, visit.month)
  const fill = (text: string) => fillTemplate(text, values, `visits → ${visit.id}`)
  const hidden = context.source.truth.filter(
    ({ month }) => month <= visit.month && month > (before?.month ?? -1),
  )
  const care = (event: CareEventSource) => compileEvent(event, visit, context.evidence)
  return {
    id: visit.id,
    month: visit.month,
    when: fill(visit.when),
    title: fill(visit.title),
    scene: visit.scene.map(fill),
    person: fill(visit.person),
    known: visit.known.map(fill),
    notKnown: visit.notKnown.map(fill),
    arrive: [...hidden.map(({ event }): JourneyEvent => ({ type: event })), ...visit.arrive.map(care)],
    beats: visit.decisions.map(({ ask, after }) => ({
      decision: compileDecision(
        requireNamed(context.parts.decisions, ask, `visits → ${visit.id}`),
        visit,
        context,
      ),
      after: after.map(care),
    })),
  }
}

function compileEvent(event: CareEventSource, visit: VisitSource, evidence: Evidence): JourneyEvent {
  if (typeof event !== 'string') return event
  if (event === 'response.assessed')
    return { type: event, category: requireCategory(visit, evidence).category }
  if (event === 'marker.repeated') {
    const last = evidence.markers.findLast((point) => point.month <= visit.month)
    return { type: event, stillRaised: last?.raised ?? false }
  }
  return { type: event }
}

function compileDecision(source: DecisionSource, visit: VisitSource, { evidence }: CourseContext): Decision {
  const values = templateValues(evidence, visit.month)
  const fill = (text: string) => fillTemplate(text, values, `decisions → ${source.id}`)
  if (source.kind === 'classify') return compileClassify(source, visit, evidence, fill)
  const prompt = fill(source.prompt)
  const fillOption = <T extends { readonly text: string; readonly rationale: string }>(one: T): T => ({
    ...one,
    text: fill(one.text),
    rationale: fill(one.rationale),
  })
  const settle = <T extends { readonly id: string }>(options: readonly T[]) => settleOrder(source.id, options)
  if (source.kind === 'choose-several')
    return { ...source, prompt, options: settle(source.options.map(fillOption)) }
  if (source.kind === 'order') return { ...source, prompt, options: settle(source.options.map(fillOption)) }
  const options = settle(source.options).map((one) =>
    one.reply ? { ...fillOption(one), reply: fill(one.reply) } : fillOption(one),
  )
  return { ...source, prompt, options }
}

const categoryNames: Readonly<Record<ResponseCategory, string>> = {
  CR: 'Complete response',
  PR: 'Partial response',
  SD: 'Stable disease',
  PD: 'Progressive disease',
  NE: 'Not evaluable',
}
const categories = ['CR', 'PR', 'SD', 'PD', 'NE'] as const

function compileClassify(
  { rationales, ...source }: Extract<DecisionSource, { kind: 'classify' }>,
  visit: VisitSource,
  evidence: Evidence,
  fill: (text: string) => string,
): Classify {
  const { category, reason, month } = requireCategory(visit, evidence)
  const options = categories.map((id) => ({
    id,
    text: categoryNames[id],
    rationale: id === category ? `${reason}.` : fill(rationales[id]),
  }))
  return { ...source, prompt: fill(source.prompt), options, key: category, reason, scanMonth: month }
}

function requireCategory(visit: VisitSource, evidence: Evidence) {
  const scan = evidence.scans.find((one) => one.month === visit.month)
  if (!scan?.category)
    throw new CaseError(`visits → ${visit.id}`, 'asks for a category, but its month has no scan with a week')
  return { ...scan, category: scan.category }
}

function requireNamed<T extends { readonly id: string }>(list: readonly T[], id: string, place: string): T {
  const found = list.find((one) => one.id === id)
  if (!found) throw new CaseError(place, `names ${id}, which is not written`)
  return found
}

const samplesPerMonth = 4

function sampleTruth(patient: HiddenPatient, lastMonth: number): TruthSample[] {
  return Array.from({ length: lastMonth * samplesPerMonth + 1 }, (_, step) => {
    const month = step / samplesPerMonth
    const burden = Math.round(100 * burdenCm3(patient, month)) / 100
    return { month, largestMm: largestMm(patient, month), burdenCm3: burden }
  })
}
