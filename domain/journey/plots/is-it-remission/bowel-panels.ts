import type { EvidencePanel, SeriesPoint } from '../../evidence-panel'
import { ceaLimit } from './bowel-cea'
import { asksAgain, isSeenFirst, type Sitting } from './picture'
import { reportOf } from './report-of'
import { showChosen, showChosenOrLate } from './show-chosen'

type BowelShown = {
  readonly cea: readonly SeriesPoint[]
  readonly firstMm: number | null
  readonly laterMm: number | null
}

export function bowelPanels(sitting: Sitting, { cea, firstMm, laterMm }: BowelShown): EvidencePanel[] {
  return [
    ...showChosenOrLate(
      {
        kind: 'series',
        id: 'cea',
        title: 'CEA, always from the same laboratory',
        name: 'CEA',
        unit: 'µg/L',
        scale: 'linear',
        lines: [{ label: 'limit', value: ceaLimit }],
        points: cea,
      },
      'blood',
    ),
    ...showChosenOrLate(
      reportOf(sitting.dates.first, 'ct', 'CT of chest and abdomen', ctLines(firstMm)),
      'main-look',
    ),
    ...extraPanels(sitting.dates.first),
    ...laterPanels(sitting, laterMm),
  ]
}

const ctLines = (mm: number | null) =>
  mm === null
    ? [
        'Lungs, liver, nodes: nothing new. The join in the bowel looks as expected.',
        'No mass of measurable size is seen.',
      ]
    : [
        `In the liver, segment 7, a new lesion of ${mm} mm, not on the scan of a year ago.`,
        'Lungs and nodes: nothing new. The join in the bowel looks as expected.',
      ]

function extraPanels(month: number): EvidencePanel[] {
  return [
    showChosen(
      reportOf(month, 'body', 'History and examination', [
        'Eats well, bowel settled to twice a day, weight steady.',
        'Scar healed. Liver not enlarged, no node felt.',
      ]),
      'body',
    ),
    showChosen(
      reportOf(month, 'colonoscopy', 'Colonoscopy, one year after the operation', [
        'Seen as far as the join and the whole rest of the bowel. No growth, no polyp.',
        'Next one in five years if nothing changes.',
      ]),
      'inside',
    ),
    showChosen(
      reportOf(month, 'pet', 'PET-CT', [
        'Some uptake along the join. Healing, inflammation or tumour cannot be told apart.',
        'Colonoscopy is suggested to look at it.',
      ]),
      'whole-body',
    ),
    showChosen(
      reportOf(month, 'liver-tests', 'Liver tests and blood count', [
        'GGT a little over the limit, as it was before the operation. The rest normal.',
      ]),
      'marker',
    ),
  ]
}

function laterPanels({ fate, dates }: Sitting, laterMm: number | null): EvidencePanel[] {
  const visit = reportOf(dates.second, 'second', 'History and examination, three months on', [
    'Eats well, weight steady, no pain. Liver not enlarged, no node felt.',
  ])
  if (isSeenFirst(fate))
    return [
      visit,
      reportOf(dates.second, 'second-ct', 'CT after the liver operation', [
        'The lesion in segment 7 has been taken out. Nothing new is seen in liver, lungs or nodes.',
        'The pathologist found the bowel cancer in it, with a clear margin.',
      ]),
    ]
  if (!asksAgain(fate)) return [visit]
  const settled =
    laterMm === null
      ? ['Liver, lungs, nodes: nothing new.', 'The chest infection of last month has left a thin scar.']
      : [
          `In the liver, segment 5, a new lesion of ${laterMm} mm.`,
          'Biopsy, advised by the liver team: the cells of the bowel cancer.',
        ]
  return [visit, reportOf(dates.settled, 'settled-ct', 'CT of chest and abdomen', settled)]
}
