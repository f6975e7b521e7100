import { assessRecistVisits, type VisitResult } from '../../../response/recist/assess-visits'
import type { NonTargetResponse } from '../../../response/recist/recist-case'
import { selectTargets } from '../../../response/recist/target-selection'
import type { CtReading, LesionReading } from './read-scans'
import { normalNodeMm } from './solid-lesion'

/** Whether the marker was over its limit at a month; null where it was not measured or the cancer has none. */
export type MarkerRaised = (month: number) => boolean | null

/** One CT with what the rules make of it. `baselineMm` is that of the treatment it judges; null where nothing is judged. */
export type JudgedScan = {
  readonly reading: CtReading
  readonly baselineMm: number | null
  readonly result: VisitResult | null
}

const daysPerWeek = 7

/**
 * Gives every CT with a week its category by RECIST 1.1. Each treatment has its own baseline: the first scan, and then
 * every scan that starts a line, which itself still belongs to the line before.
 *
 * @throws RangeError when the first scan is not a baseline, or nothing on it can be measured
 */
export function judgeScans(
  readings: readonly CtReading[],
  isRaised: MarkerRaised = () => null,
): readonly JudgedScan[] {
  if (readings[0]?.week !== 0) throw new RangeError('the first scan is the baseline, at week 0')
  const judged = new Map<CtReading, JudgedScan>()
  for (const [at, baseline] of readings.entries()) {
    if (at > 0 && !baseline.startsLine) continue
    const end = readings.findIndex((one, place) => place > at && one.startsLine)
    const visits = readings.slice(at + 1, end === -1 ? undefined : end + 1).filter(({ week }) => week)
    for (const one of judgeLine(baseline, visits, isRaised))
      if (!judged.has(one.reading)) judged.set(one.reading, one)
  }
  return readings.map((reading) => judged.get(reading) ?? { reading, baselineMm: null, result: null })
}

function judgeLine(baseline: CtReading, visits: readonly CtReading[], isRaised: MarkerRaised): JudgedScan[] {
  const { targets, others } = splitBaseline(baseline)
  const baselineMm = targets.reduce((sum, { mm }) => sum + mm, 0)
  const results = assessRecistVisits({
    baseline: targets.map(({ lesion: { organ, kind }, mm }) => ({ organ, kind, mm })),
    nontargetAtBaseline: others.length > 0,
    markerRaisedAtBaseline: isRaised(baseline.month) ?? false,
    visits: visits.map((visit) => describeVisit(visit, { baseline, targets, others }, isRaised)),
  })
  const judged = visits.map((reading, index) => ({ reading, baselineMm, result: results[index] ?? null }))
  return [{ reading: baseline, baselineMm, result: null }, ...judged]
}

type Line = {
  readonly baseline: CtReading
  readonly targets: readonly LesionReading[]
  readonly others: readonly LesionReading[]
}

function describeVisit(visit: CtReading, { baseline, targets, others }: Line, isRaised: MarkerRaised) {
  const known = new Set(baseline.lesions.map(({ lesion }) => lesion))
  const raised = isRaised(visit.month)
  return {
    day: (visit.week ?? 0) * daysPerWeek,
    targets: targets.map((target) => readingOf(visit, target)?.mm ?? null),
    nonTarget: judgeOthers(visit, others),
    newLesion: visit.lesions.some(({ lesion }) => !known.has(lesion)),
    ...(raised !== null && { markerNormal: !raised }),
  }
}

function judgeOthers(visit: CtReading, others: readonly LesionReading[]): NonTargetResponse {
  if (others.length === 0) return 'NA'
  return others.some((other) => isDisease(readingOf(visit, other))) ? 'NON-CR/NON-PD' : 'CR'
}

const readingOf = (visit: CtReading, { lesion }: LesionReading) =>
  visit.lesions.find((one) => one.lesion === lesion)

const isDisease = (reading: LesionReading | undefined) =>
  reading !== undefined && reading.mm > 0 && !(reading.lesion.kind === 'node' && reading.mm < normalNodeMm)

/** Targets are the largest that may be chosen, in the order of the report; what else is disease is non-target. */
export function splitBaseline({ lesions }: CtReading): Omit<Line, 'baseline'> {
  const disease = lesions.filter(isDisease)
  const candidates = disease.map((reading) => ({
    organ: reading.lesion.organ,
    kind: reading.lesion.kind,
    mm: reading.mm,
    reading,
  }))
  const chosen = new Set<unknown>(selectTargets(candidates).targets)
  const isTarget = candidates.map((one) => chosen.has(one))
  return {
    targets: disease.filter((_, place) => isTarget[place]),
    others: disease.filter((_, place) => !isTarget[place]),
  }
}
