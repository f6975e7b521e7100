import { type CtReading, readCt } from '../patient/ct-scan'
import { type HiddenPatient, markerLevel } from '../patient/hidden-patient'
import { assessRecistVisits, type VisitResult } from '../response/recist/assess-visits'
import type { CourseSource } from './case.schema'
import type { LesionRow, MarkerPoint, ScanCell, ScanColumn } from './journey'
import type { ResponseCategory } from './journey-event'

const daysPerWeek = 7
const nothingToMeasure = 'Nothing is left to measure, so no response category is given.'

export type Evidence = {
  readonly lesions: readonly LesionRow[]
  readonly scans: readonly ScanColumn[]
  readonly markers: readonly MarkerPoint[]
}

/**
 * Takes every test of a course from its hidden patient: sizes by CT, the marker by blood, and for scans
 * with a week the category by RECIST 1.1 as `domain/response` reads it.
 *
 * @throws RangeError when the first scan is not the baseline (week 0) or the baseline is not eligible
 */
export function readEvidence(
  patient: HiddenPatient,
  source: Pick<CourseSource, 'scans' | 'bloods'>,
): Evidence {
  const readings = source.scans.map((scan) => ({ ...scan, ct: readCt(patient, scan.month) }))
  const [baseline] = readings
  if (baseline?.week !== 0) throw new RangeError('the first scan is the baseline, at week 0')
  const judged = judgeScans(patient, baseline.ct, readings)
  const scans = readings.map(({ month, label, ct }) =>
    describeScan(month, label, ct, baseline.ct, judged.get(month)),
  )
  return {
    lesions: listLesions(readings.map(({ ct }) => ct)),
    scans,
    markers: readMarkers(patient, source.bloods),
  }
}

type Reading = { readonly month: number; readonly week?: number | undefined; readonly ct: CtReading }

function judgeScans(patient: HiddenPatient, baseline: CtReading, readings: readonly Reading[]) {
  const later = readings.flatMap(({ month, week, ct }) => (week ? [{ month, week, ct }] : []))
  const results = assessRecistVisits({
    baseline: baseline.lesions.map(({ organ, kind, mm }) => ({ organ, kind, mm })),
    nontargetAtBaseline: false,
    markerRaisedAtBaseline: isRaised(patient, baseline.month),
    visits: later.map(({ month, week, ct }) => ({
      day: week * daysPerWeek,
      targets: baseline.lesions.map(({ id }) => ct.lesions.find((one) => one.id === id)?.mm ?? null),
      nonTarget: 'NA' as const,
      newLesion: ct.lesions.some((one) => one.isNew),
      markerNormal: !isRaised(patient, month),
    })),
  })
  return new Map(
    later.flatMap(({ month }, index) => (results[index] ? [[month, results[index]] as const] : [])),
  )
}

function describeScan(
  month: number,
  label: string,
  ct: CtReading,
  baseline: CtReading,
  judged: VisitResult | undefined,
): ScanColumn {
  const common = { month, label, cells: ct.lesions.map(describeCell) }
  if (ct === baseline) return { ...common, ...noChange, sumMm: sumOf(ct), reason: '' }
  if (!judged) return { ...common, ...noChange, sumMm: null, reason: nothingToMeasure }
  const { sumMm, nadirMm, changeFromBaselinePct, changeFromNadirPct, reason } = judged
  return {
    ...common,
    sumMm,
    nadirMm,
    changeFromBaselinePct,
    changeFromNadirPct,
    category: asCategory(judged),
    reason,
  }
}

const noChange = {
  nadirMm: null,
  changeFromBaselinePct: null,
  changeFromNadirPct: null,
  category: null,
} as const

function asCategory({ overall }: VisitResult): ResponseCategory {
  if (overall === 'NON-CR/NON-PD') throw new RangeError('a journey follows target disease')
  return overall
}

const sumOf = (ct: CtReading) => ct.lesions.reduce((sum, one) => sum + one.mm, 0)

function describeCell({ id, mm, kind, seen, isNew, removed }: CtReading['lesions'][number]): ScanCell {
  const faint = seen && kind === 'nonnode' && mm < 10
  const state = removed ? 'removed' : isNew ? 'new' : !seen ? 'not-seen' : faint ? 'faint' : 'measured'
  return { lesionId: id, mm, state }
}

function listLesions(readings: readonly CtReading[]): LesionRow[] {
  const all = readings.flatMap((ct) => ct.lesions)
  const first = all.filter((one, place) => all.findIndex((other) => other.id === one.id) === place)
  return first.map(({ id, label, kind, isNew }) => ({ id, label, isNode: kind === 'node', isNew }))
}

function readMarkers(patient: HiddenPatient, months: readonly number[]): MarkerPoint[] {
  return months.map((month) => ({
    month,
    value: markerLevel(patient, month),
    raised: isRaised(patient, month),
  }))
}

const isRaised = (patient: HiddenPatient, month: number) => markerLevel(patient, month) > patient.marker.limit
