import type { BloodCounts } from '../../../patient/models/blood-counts'
import type { Condition } from '../../condition'
import type { TablePanel } from '../../evidence-panel'

/** One blood count, with the marrow where one was taken; blasts in percent of its cells. */
export type CountsRow = {
  readonly month: number
  readonly label: string
  readonly counts: BloodCounts
  readonly bloodBlasts: boolean
  readonly marrowBlastPct: number | null
}

type CountsPanel = {
  readonly id: string
  readonly title: string
  readonly rows: readonly CountsRow[]
  readonly when?: readonly Condition[]
}

/** Blood counts and marrow as a table. Nothing is marked: which limit counts is for the reader to say. */
export function makeCountsPanel({ id, title, rows, when }: CountsPanel): TablePanel {
  return {
    kind: 'table',
    id,
    title,
    columns: [
      { id: 'neutrophils', label: 'Neutrophils (10⁹/L)' },
      { id: 'platelets', label: 'Platelets (10⁹/L)' },
      { id: 'blood-blasts', label: 'Blasts in the blood' },
      { id: 'marrow-blasts', label: 'Blasts in the marrow' },
    ],
    rows: rows.map((row) => ({ month: row.month, label: row.label, cells: cellsOf(row) })),
    ...(when && { when }),
  }
}

function cellsOf({ counts, bloodBlasts, marrowBlastPct }: CountsRow) {
  const texts = [
    counts.neutrophils.toFixed(1),
    `${counts.platelets}`,
    bloodBlasts ? 'seen' : 'none',
    marrowBlastPct === null ? '—' : `${marrowBlastPct} %`,
  ]
  return texts.map((text) => ({ text, flagged: false }))
}
