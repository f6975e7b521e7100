import type { EvidencePanel, ScanCell, ScanColumn, ScansPanel } from '../../evidence-panel'
import type { Finding } from './draw-findings'
import type { Patient } from './draw-patient'
import type { Pictures } from './draw-pictures'
import type { Reading } from './read-scans'
import { lastScan, scanWeeks } from './schedule'
import { capitalised, isNode } from './target'

export const scanLabel = (scan: number): string => (scan === 0 ? 'Baseline' : `Week ${scanWeeks[scan]}`)

/** The list of the first CT, the tumour chart, and the slices of each scan as the reading room measured them. */
export function layOutPanels(
  patient: Patient,
  pictures: Pictures,
  list: readonly Finding[],
): readonly EvidencePanel[] {
  const { reportMonths } = patient.schedule
  const lines = list.map(({ label, longMm, acrossMm }) => `${label}: ${longMm} × ${acrossMm} mm`)
  return [
    { id: 'first-list', kind: 'report', title: 'First CT, list of findings', month: 0, lines },
    layOutTable(patient),
    ...scanWeeks.map(
      (_, scan): EvidencePanel => ({
        id: `slices-${scan}`,
        kind: 'slices',
        title: `${scanLabel(scan)}: slices with the diameters of the reading room`,
        month: reportMonths[scan] ?? 0,
        slices: slicesOf(pictures, scan),
      }),
    ),
  ]
}

function slicesOf({ targets, newLesion }: Pictures, scan: number) {
  const shown = (targets[scan] ?? []).flatMap((slice) => slice ?? [])
  return scan === lastScan && newLesion ? [...shown, newLesion] : shown
}

/** The baseline's column comes just after its report, once its sum has been asked for. */
function layOutTable(patient: Patient): ScansPanel {
  const { targets, scans, newSite, newLesion } = patient
  const rows = targets.map(({ site }) => ({
    id: site.id,
    label: isNode(site) ? `${capitalised(site.label)}, short axis` : capitalised(site.label),
    isNode: isNode(site),
    isNew: false,
  }))
  const extra = { id: newSite.id, label: capitalised(newSite.label), isNode: false, isNew: true }
  return {
    id: 'tumour-chart',
    kind: 'scans',
    title: 'Tumour chart',
    lesions: newLesion ? [...rows, extra] : rows,
    scans: scans.targets.map((readings, scan) => layOutColumn(patient, readings, scan)),
  }
}

function layOutColumn(patient: Patient, readings: readonly Reading[], scan: number): ScanColumn {
  const { targets, scans, visits, schedule, newSite } = patient
  const visit = visits[scan - 1]
  const known = targets.flatMap(({ site }, place) => cellOf(site.id, readings[place]))
  const report = scans.newLesions[scan]
  const cells: ScanCell[] =
    report?.found === true ? [...known, { lesionId: newSite.id, mm: report.mm, state: 'new' }] : known
  const month = schedule.reportMonths[scan] ?? 0
  const sumMm = visit ? visit.sumMm : readings.reduce((sum, { mm }) => sum + mm, 0)
  return {
    month: scan === 0 ? Math.round(100 * month + 5) / 100 : month,
    label: scanLabel(scan),
    cells,
    sumMm,
    nadirMm: visit?.nadirMm ?? null,
    changeFromBaselinePct: visit?.changeFromBaselinePct ?? null,
    changeFromNadirPct: visit?.changeFromNadirPct ?? null,
    category: visit?.overall ?? null,
    reason: visit?.reason ?? '',
  }
}

/** A target that could not be measured has no cell: a missing measurement is not zero. */
function cellOf(lesionId: string, reading: Reading | undefined): ScanCell[] {
  if (!reading || reading.state === 'missed') return []
  return [{ lesionId, mm: reading.mm, state: reading.state }]
}
