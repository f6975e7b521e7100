import type { ReportPanel, SeriesPanel, TablePanel } from '../../evidence-panel'
import { makeBcrAblPanel } from '../blood/bcr-abl-panel'
import type { CmlPatient } from './cml-patient'
import type { PcrCourse } from './pcr-results'
import { yearsOn } from './stopping-conditions'

export function pcrSeries({ results, stopMonth }: PcrCourse): SeriesPanel {
  return makeBcrAblPanel({
    id: 'bcr-abl',
    title: 'BCR::ABL1',
    tests: results,
    flagFromMonth: stopMonth,
  })
}

/** What the check of the conditions rests on, once when it was first asked for and once before the stop. */
export function conditionsTable(patient: CmlPatient, course: PcrCourse): TablePanel {
  const rows = [
    { month: course.askMonth, label: 'First asked' },
    { month: course.stopMonth, label: 'Before the stop' },
  ]
  return {
    id: 'conditions',
    kind: 'table',
    title: 'What stopping asks for',
    columns: [
      { id: 'drug', label: 'Years on the drug' },
      { id: 'mr4', label: 'Years in MR4 or deeper' },
      { id: 'phase', label: 'First chronic phase, no failure, typical transcript' },
      { id: 'pcr', label: 'PCR back within two weeks, visits agreed' },
    ],
    rows: rows.map(({ month, label }) => {
      const { tkiYears, mr4Years } = yearsOn(course, month)
      return {
        month,
        label: `${label}, ${patient.drug}`,
        cells: [tkiYears.toFixed(1), mr4Years.toFixed(1), 'yes', 'yes'].map((text) => ({
          text,
          flagged: false,
        })),
      }
    }),
  }
}

export function diagnosisReport(): ReportPanel {
  return {
    id: 'first-report',
    kind: 'report',
    title: 'Blood and marrow at diagnosis',
    month: 0,
    lines: [
      'Chronic myeloid leukaemia, chronic phase. Blasts under 2 %.',
      'BCR::ABL1 found, transcript type e14a2, which the PCR can follow.',
    ],
  }
}
