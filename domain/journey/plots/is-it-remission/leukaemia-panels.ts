import type { MrdReport } from '../../../patient/measures/residual-disease'
import type { EvidencePanel, TablePanel, TableRow } from '../../evidence-panel'
import type { Counts, LaterCounts } from './leukaemia-counts'
import { asksAgain, isSeenFirst, type Sitting } from './picture'
import { reportOf } from './report-of'
import { showChosen, showChosenOrLate } from './show-chosen'

export type LeukaemiaShown = LaterCounts & {
  readonly before: number
  readonly firstBlasts: number
  readonly laterBlasts: number
  readonly firstCounts: Counts
  readonly mrd: MrdReport
  readonly laterMrd: MrdReport
}

export function leukaemiaPanels(sitting: Sitting, shown: LeukaemiaShown): EvidencePanel[] {
  const { first } = sitting.dates
  return [
    ...showChosenOrLate(reportOf(first, 'marrow', 'Marrow, day 35', marrowLines(shown)), 'main-look'),
    ...showChosenOrLate(countsTable(sitting, shown), 'blood'),
    showChosen(
      reportOf(first, 'body', 'History and examination', [
        'No fever since day 24. Gums pale and even, no skin lesion, no node felt.',
        'No headache, no sign of disease outside the marrow.',
      ]),
      'body',
    ),
    showChosen(reportOf(first, 'mrd', 'Flow cytometry of the same marrow', [mrdLine(shown.mrd)]), 'inside'),
    showChosen(
      reportOf(first, 'pet', 'PET-CT', [
        'The whole marrow takes up sugar. Recovery after chemotherapy and leukaemia look alike on it.',
      ]),
      'whole-body',
    ),
    showChosen(
      reportOf(first, 'markers', 'CEA and CA 125', ['Both normal. Neither has a meaning in leukaemia.']),
      'marker',
    ),
    ...laterPanels(sitting, shown),
  ]
}

const marrowLines = ({ firstBlasts, before }: LeukaemiaShown) => [
  'Spicules present, 500 cells counted: the sample is adequate.',
  `Blasts ${firstBlasts} % of cells. At diagnosis: ${before} %.`,
]

/** What flow cytometry found in one sample; a share is given in percent of the cells looked at. */
function mrdLine(mrd: MrdReport): string {
  if (!mrd.detected) return `Residual disease: not detected at 1 in ${mrd.oneIn / 1000},000 cells.`
  const side = mrd.sharePct >= 0.1 ? 'over' : 'below'
  return `Residual disease: ${mrd.sharePct} % of cells, ${side} the threshold of 0.1 %.`
}

function countsTable({ dates }: Sitting, shown: LeukaemiaShown): TablePanel {
  const { firstCounts, fortnightCounts, secondCounts, settledCounts } = shown
  const rows = [
    rowOf(0, 'Diagnosis', { anc: 0.6, platelets: 38 }, 'many'),
    rowOf(dates.first, 'Day 35', firstCounts, 'none'),
    rowOf(dates.first + 0.5, 'Two weeks later', fortnightCounts, 'none'),
    rowOf(dates.second, 'Three months on', secondCounts, 'none'),
    ...(settledCounts ? [rowOf(dates.settled, 'Three weeks later', settledCounts, 'none')] : []),
  ]
  return {
    kind: 'table',
    id: 'counts',
    title: 'Blood count, in 10⁹ per litre, with smear',
    columns: [
      { id: 'neutrophils', label: 'Neutrophils' },
      { id: 'platelets', label: 'Platelets' },
      { id: 'blasts', label: 'Blasts in blood' },
    ],
    rows,
  }
}

const rowOf = (month: number, label: string, { anc, platelets }: Counts, blasts: string): TableRow => ({
  month,
  label,
  cells: [
    { text: anc.toFixed(1), flagged: anc < 1 },
    { text: `${platelets}`, flagged: platelets < 100 },
    { text: blasts, flagged: blasts !== 'none' },
  ],
})

function laterPanels({ fate, dates }: Sitting, { laterBlasts, laterMrd }: LeukaemiaShown): EvidencePanel[] {
  if (asksAgain(fate))
    return [
      reportOf(dates.second, 'second', 'History and examination, three months on', [
        'Tired on the stairs since last week. Two bruises on the shin, no fever.',
        'A cold in the house; gums and skin without finding.',
      ]),
      reportOf(dates.settled, 'settled', 'Marrow, three weeks later', [
        'Spicules present, 500 cells counted: the sample is adequate.',
        `Blasts ${laterBlasts} % of cells. ${mrdLine(laterMrd)}`,
      ]),
    ]
  const title = isSeenFirst(fate) ? 'Marrow after the second course' : 'Marrow after the further courses'
  return [
    reportOf(dates.second, 'second', title, [
      'Spicules present, 500 cells counted: the sample is adequate.',
      `Blasts ${laterBlasts} % of cells. ${mrdLine(laterMrd)}`,
    ]),
  ]
}
