import type { Chance } from '../../../patient/chance/chance'
import type { SeriesPanel, TablePanel } from '../../evidence-panel'
import { makeCountsPanel } from '../blood/counts-panel'
import { lastMonth } from './aml-patient'
import type { Assessment } from './assessments'

/** One line of the table: counts in 10^9/L; blasts of the marrow null where no marrow was taken. */
export type BloodRow = {
  readonly month: number
  readonly label: string
  readonly anc: number
  readonly platelets: number
  readonly bloodBlasts: boolean
  readonly marrowBlastsPct: number | null
}

export type BloodMoments = {
  readonly treatmentEnd: number | null
  readonly lowPlatelets: number | null
  readonly relapse: number | null
}

/** Counts of every visit, in order of time; those of the assessments are the ones that the rules read. */
export function drawBloodRows(
  assessments: readonly Assessment[],
  pretreatmentPct: number,
  { treatmentEnd, lowPlatelets, relapse }: BloodMoments,
  chance: Chance,
): BloodRow[] {
  const start = row(0, 'Diagnosis', chance.whole(4, 14) / 10, chance.whole(18, 62), true, pretreatmentPct)
  const fever = row(0.5, 'Day 15, fever', 0, chance.whole(8, 17))
  const isCalm = lowPlatelets !== null
  const rows = [
    start,
    fever,
    ...assessments.map(readRow),
    ...(treatmentEnd === null ? [] : [calmRow(treatmentEnd, 'End of treatment', chance)]),
    ...(isCalm ? calmYears(lowPlatelets, chance) : []),
    ...(relapse === null
      ? []
      : [row(relapse, 'Tired and bruised', chance.whole(4, 12) / 10, chance.whole(24, 61), true)]),
  ]
  return rows.toSorted((a, b) => a.month - b.month)
}

function calmYears(lowPlatelets: number, chance: Chance): BloodRow[] {
  const low = row(lowPlatelets, 'After the virus', chance.whole(12, 19) / 10, chance.whole(82, 98))
  return [
    calmRow(12, 'Month 12', chance),
    low,
    calmRow(lowPlatelets + 0.3, 'Repeat', chance),
    calmRow(36, 'Month 36', chance),
    calmRow(lastMonth, 'Month 60', chance),
  ]
}

const calmRow = (month: number, label: string, chance: Chance): BloodRow =>
  row(month, label, chance.whole(21, 48) / 10, chance.whole(152, 286))

function row(
  month: number,
  label: string,
  anc: number,
  platelets: number,
  bloodBlasts = false,
  marrowBlastsPct: number | null = null,
): BloodRow {
  return { month, label, anc, platelets, bloodBlasts, marrowBlastsPct }
}

function readRow({ month, label, decisionId, reading }: Assessment): BloodRow {
  const { anc, platelets, circulatingBlasts, bmBlastsPct } = reading
  const isCountOnly = decisionId === 'second-counts'
  return row(month, label, anc, platelets, circulatingBlasts, isCountOnly ? null : bmBlastsPct)
}

export function bloodTable(rows: readonly BloodRow[]): TablePanel {
  return makeCountsPanel({
    id: 'blood',
    title: 'Blood and marrow',
    rows: rows.map(({ month, label, anc, platelets, bloodBlasts, marrowBlastsPct }) => ({
      month,
      label,
      counts: { neutrophils: anc, platelets },
      bloodBlasts,
      marrowBlastPct: marrowBlastsPct,
    })),
  })
}

export function plateletSeries(rows: readonly BloodRow[]): SeriesPanel {
  return {
    id: 'platelets',
    kind: 'series',
    title: 'Platelets',
    name: 'Platelets',
    unit: '10⁹/L',
    scale: 'linear',
    lines: [{ label: '100, asked for by CR', value: 100 }],
    points: rows.map(({ month, platelets }) => ({
      month,
      value: platelets,
      text: `${platelets}`,
      flagged: platelets < 100,
    })),
  }
}
