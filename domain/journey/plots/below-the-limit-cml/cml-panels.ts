import type { EvidencePanel, TablePanel } from '../../evidence-panel'
import { type BcrAblTest, makeBcrAblPanel, writeThousands } from '../blood/bcr-abl-panel'
import type { CmlStory } from './cml-story'

/** What the tests show: the series, the reports of the visits with their ABL1 copies, and the tablets once asked for. */
export function makeCmlPanels(
  story: CmlStory,
  tests: readonly BcrAblTest[],
  reportedMonths: readonly number[],
  stopMonth: number,
): EvidencePanel[] {
  return [
    makeBcrAblPanel({
      id: 'bcr-abl',
      title: 'BCR::ABL1 in the blood',
      tests,
      flagFromMonth: stopMonth,
    }),
    makeReportsPanel(tests.filter(({ month }) => reportedMonths.includes(month))),
    makeTabletsPanel(story),
  ]
}

function makeReportsPanel(tests: readonly BcrAblTest[]): TablePanel {
  const rows = tests.map(({ month, report }) => ({
    month,
    label: `Month ${month % 1 === 0 ? month : month.toFixed(1)}`,
    cells: [
      { text: report.bcrAbl1IsPct === null ? 'not detected' : `${report.bcrAbl1IsPct} %`, flagged: false },
      { text: writeThousands(report.abl1Copies), flagged: false },
    ],
  }))
  const columns = [
    { id: 'value', label: 'BCR::ABL1 (IS)' },
    { id: 'copies', label: 'ABL1 copies' },
  ]
  return { kind: 'table', id: 'pcr-reports', title: 'Laboratory reports', columns, rows }
}

/** Only those hear of the tablets who ask in a way that can be answered. */
function makeTabletsPanel({ cause, missedTablets, warningMonth }: CmlStory): EvidencePanel {
  const lines =
    cause === 'doses'
      ? [
          `Left over in the boxes of the last 90 days: ${missedTablets} of 90 tablets.`,
          'No other new medicine.',
        ]
      : ['Left over in the boxes of the last 90 days: 1 of 90 tablets.', 'No other new medicine.']
  return {
    kind: 'report',
    id: 'tablets',
    title: 'Tablets, counted together',
    month: warningMonth + 0.5,
    lines,
    when: [{ decision: 'ask-about-doses', options: ['open-question', 'ask-to-count'] }],
  }
}
