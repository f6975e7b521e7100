import type { ReportPanel, TablePanel } from '../../evidence-panel'
import type { BowelReturn } from './bowel-patient'
import { plan } from './bowel-patient'

export type BowelLook = {
  readonly month: number
  readonly test: string
  readonly result: string
  readonly flagged: boolean
}

const clear = 'no sign of cancer'

/** The planned looks other than CEA, up to the month at which something is found. */
export function listLooks(back: BowelReturn | null): readonly BowelLook[] {
  const last = back?.riseMonth ?? 60
  const scans = plan.ctMonths.map((month) => ({ month, test: 'CT chest and abdomen' }))
  const scopes = [12, 57].map((month) => ({ month, test: 'Colonoscopy' }))
  return [...scans, ...scopes]
    .filter(({ month }) => month < last)
    .sort((a, b) => a.month - b.month)
    .map((look) => ({ ...look, result: clear, flagged: false }))
}

export function makeLooksPanel(looks: readonly BowelLook[]): TablePanel {
  return {
    kind: 'table',
    id: 'looks',
    title: 'Scans and colonoscopies',
    columns: [
      { id: 'test', label: 'Test' },
      { id: 'result', label: 'Result' },
    ],
    rows: looks.map(({ month, test, result, flagged }) => ({
      month,
      label: `Month ${month}`,
      cells: [
        { text: test, flagged: false },
        { text: result, flagged },
      ],
    })),
  }
}

const findings = {
  liver: (mm: number) => [
    `CT: one new lesion of ${mm} mm in segment 4 of the liver. Chest, nodes and bowel clear.`,
    'MRI of the liver: the same single lesion, of the kind seen in metastases of bowel cancer.',
  ],
  nodes: (mm: number) => [
    `CT: two enlarged nodes along the artery of the removed bowel, the larger ${mm} mm in short axis. Liver and chest clear.`,
    'Needle biopsy of the larger node: adenocarcinoma of bowel type, like the first tumour.',
  ],
  bowel: (mm: number) => [
    `CT: thickening of ${mm} mm at the join of the bowel. Liver, chest and nodes clear.`,
    'Colonoscopy with biopsy of the join: adenocarcinoma of bowel type, like the first tumour.',
  ],
} as const

export function makeFindingReport({ site, foundMonth }: BowelReturn, mm: number): readonly ReportPanel[] {
  if (site === 'livers') return []
  return [
    { kind: 'report', id: 'finding', title: 'What was found', month: foundMonth, lines: findings[site](mm) },
  ]
}
