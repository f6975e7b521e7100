import type { ReportPanel, TablePanel } from '../../evidence-panel'
import type { RibPain } from './rib-pain'

/** The yearly mammograms: all that is planned by way of imaging, and none of them was missed. */
export function makeMammograms(isMastectomy: boolean): TablePanel {
  return {
    kind: 'table',
    id: 'mammograms',
    title: 'Yearly mammograms',
    columns: [{ id: 'result', label: isMastectomy ? 'Other breast' : 'Both breasts' }],
    rows: [12, 24, 36, 48, 60].map((month) => ({
      month,
      label: `Month ${month}`,
      cells: [{ text: 'no sign of cancer', flagged: false }],
    })),
  }
}

/** What imaging and, where something was found, the sample of it say. */
export function makeRibReport({ cause, lesion }: RibPain, month: number, mm: number): ReportPanel {
  const place = lesion?.label ?? 'seventh rib'
  const lines = {
    joint: [
      'X-ray and CT of the painful side: ribs, vertebrae and lung without a change of bone.',
      'Irritated joint between rib and breastbone, where pressing brings back the pain. Calcium normal.',
    ],
    fracture: [
      'CT of the painful side: a fine crack in the seventh rib that is healing, bone thin. Nothing beside it.',
      'Bone density: osteoporosis. Calcium normal. Read by two radiologists: no sign of a metastasis.',
    ],
    bone: [
      `CT of the painful side: ${place}, ${mm} mm, with bone that is eaten away. No other finding in chest, belly and bones.`,
      'Needle sample: breast cancer cells; oestrogen receptors positive, as in the first cancer.',
    ],
    scar: [
      `CT and ultrasound: a firm spot of ${mm} mm in the ${place}; the ribs themselves are sound. No other finding.`,
      'Needle sample: breast cancer cells; oestrogen receptors positive, as in the first cancer.',
    ],
  } as const
  return { kind: 'report', id: 'rib-report', title: 'What the imaging shows', month, lines: lines[cause] }
}
