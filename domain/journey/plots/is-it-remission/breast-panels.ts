import type { EvidencePanel } from '../../evidence-panel'
import { asksAgain, isSeenFirst, type Sitting } from './picture'
import { reportOf } from './report-of'
import { showChosen, showChosenOrLate } from './show-chosen'

type BreastShown = { readonly firstMm: number | null; readonly lumpMm: number }

export function breastPanels({ fate, dates }: Sitting, { firstMm, lumpMm }: BreastShown): EvidencePanel[] {
  const month = dates.first
  return [
    ...showChosenOrLate(
      reportOf(month, 'mammogram', 'Mammogram of both breasts', mammogramLines(firstMm)),
      'main-look',
    ),
    showChosen(
      reportOf(month, 'body', 'History and examination', [
        'No new lump, no pain in bones, no cough. Hot flushes at night.',
        'Scar soft. Nothing felt in either breast, the armpits or above the collarbones.',
      ]),
      'body',
    ),
    showChosen(
      reportOf(month, 'blood', 'Blood count and liver tests', [
        'All within the normal range, as they mostly are at any stage.',
      ]),
      'blood',
    ),
    showChosen(
      reportOf(month, 'mri', 'MRI of both breasts', [
        firstMm === null
          ? 'Two small spots that take up contrast, in the other breast; most such spots are harmless. Repeat in six months.'
          : `The density beside the scar takes up contrast over ${firstMm} mm. A biopsy is needed to know more.`,
      ]),
      'inside',
    ),
    showChosen(
      reportOf(month, 'staging', 'CT and bone scan', [
        'A spot of 4 mm in the left lung, of unknown meaning; repeat in six months.',
        'Some uptake in a rib that was broken years ago.',
      ]),
      'whole-body',
    ),
    showChosen(
      reportOf(month, 'marker', 'CA 15-3', [
        '31 U/mL (limit 30). Without symptoms nobody can say what it means.',
      ]),
      'marker',
    ),
    ...laterPanels({ fate, dates }, lumpMm),
  ]
}

const mammogramLines = (mm: number | null) =>
  mm === null
    ? [
        'Scar after the operation. No suspicious mass, no new calcification, on either side.',
        'Next one in a year.',
      ]
    : [`Beside the scar a new density of ${mm} mm. Biopsy advised.`, 'Other breast: nothing new.']

function laterPanels({ fate, dates }: Pick<Sitting, 'fate' | 'dates'>, lumpMm: number): EvidencePanel[] {
  const visit = (lines: readonly string[]) =>
    reportOf(dates.second, 'second', 'History and examination, three months on', lines)
  if (isSeenFirst(fate))
    return [
      visit(['Wound healed. Nothing felt in either breast, the armpits or above the collarbones.']),
      reportOf(dates.second, 'second-operation', 'Report of the second operation', [
        'The biopsy had shown the same cancer as at diagnosis.',
        'It has been taken out with clear edges on all sides. No further growth in the tissue that was removed.',
      ]),
    ]
  if (!asksAgain(fate))
    return [
      visit(['No new lump, no pain in bones, no cough.', 'Nothing felt in either breast or the armpits.']),
    ]
  return [
    visit([
      `A firm lump of ${lumpMm} mm in the armpit of the operated side, noticed three weeks ago. Not tender.`,
      'A cat scratch on that hand last month. Nothing else felt.',
    ]),
    reportOf(
      dates.settled,
      'settled',
      'Ultrasound and needle biopsy of the armpit',
      fate === 'withdrawn'
        ? ['A node with cells of the breast cancer, receptors as at diagnosis.']
        : ['A node that reacts, with no cancer cells. The ultrasound fits that.'],
    ),
  ]
}
