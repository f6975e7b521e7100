import type { ReportPanel, SeriesPanel, TablePanel } from '../../evidence-panel'
import type { HodgkinPatient } from './hodgkin-patient'
import type { PetReading } from './pet-readings'

export function petTable(startMm: number, readings: readonly PetReading[]): TablePanel {
  const first = ['5', 'the measure for later scans', 'neck and chest', `${startMm} mm`]
  const rows = readings.map(({ month, label, massMm, newSite, findings }) => ({
    month,
    label,
    texts: [`${findings.score}`, compared(findings.uptake), newSite, `${massMm} mm`],
  }))
  return {
    id: 'pet',
    kind: 'table',
    title: 'PET-CT',
    columns: [
      { id: 'score', label: 'Highest Deauville score' },
      { id: 'uptake', label: 'Uptake against the start' },
      { id: 'new', label: 'New sites' },
      { id: 'mass', label: 'Mass on CT' },
    ],
    rows: [{ month: 0, label: 'Diagnosis', texts: first }, ...rows].map(({ month, label, texts }) => ({
      month,
      label,
      cells: texts.map((text) => ({ text, flagged: false })),
    })),
  }
}

const compared = (uptake: PetReading['findings']['uptake']): string => uptake ?? 'not compared'

export function massSeries(startMm: number, readings: readonly PetReading[]): SeriesPanel {
  const points = [{ month: 0, massMm: startMm }, ...readings]
  return {
    id: 'mass',
    kind: 'series',
    title: 'Mass in the chest on CT',
    name: 'Longest diameter',
    unit: 'mm',
    scale: 'linear',
    lines: [],
    points: points.map(({ month, massMm }) => ({
      month,
      value: massMm,
      text: `${massMm} mm`,
      flagged: false,
    })),
  }
}

/** What the pathologist wrote, where tissue was taken. */
export function biopsyReports(
  { relapseMonth, ownPetMonth }: HodgkinPatient,
  isReadAsX: boolean,
): ReportPanel[] {
  const id = 'biopsy'
  const title = 'Biopsy'
  if (relapseMonth !== null)
    return [
      {
        id,
        kind: 'report',
        title,
        month: relapseMonth + 0.8,
        lines: ['Lymph node, whole.', 'Classic Hodgkin lymphoma, as in the first biopsy.'],
      },
    ]
  if (ownPetMonth === null || isReadAsX) return []
  const lines = [
    'Lymph node, core needle, enough tissue.',
    'Reactive changes after an infection. No lymphoma.',
  ]
  return [{ id, kind: 'report', title, month: ownPetMonth + 1.5, lines }]
}
