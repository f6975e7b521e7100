import type { EvidencePanel } from '../../evidence-panel'
import { asksAgain, isSeenFirst, type Sitting } from './picture'
import { reportOf } from './report-of'
import { showChosen, showChosenOrLate } from './show-chosen'

type FirstFigures = { readonly massMm: number; readonly startMm: number; readonly score: number }

export function firstLymphomaPanels(
  { fate, dates }: Sitting,
  { massMm, startMm, score }: FirstFigures,
): EvidencePanel[] {
  const month = dates.first
  const pet = reportOf(month, 'pet', 'PET-CT, seven weeks after the last infusion', [
    `Beside the aorta a mass of ${massMm} mm is left. At diagnosis it measured ${startMm} mm.`,
    `Uptake in it: score ${score} of 5, ${scoreWords[score]}. Well below that of the diagnosis (score 5).`,
    'No uptake at a new site. Marrow and spleen: even, not raised.',
  ])
  const bruise = 'A bruise under the skin, two nights of pain.'
  const core = isSeenFirst(fate)
    ? 'Two cores: large B-cell lymphoma.'
    : 'Two cores: scar tissue. Cores of this size cannot speak for the whole mass.'
  const size = `The mass measures ${massMm} mm. Whether any of it is alive cannot be told from its size.`
  return [
    ...showChosenOrLate(pet, 'main-look'),
    showChosen(reportOf(month, 'blood', 'Blood count and LDH', bloodLines), 'blood'),
    showChosen(reportOf(month, 'body', 'History and examination', bodyLines), 'body'),
    showChosen(reportOf(month, 'biopsy', 'Needle biopsy of the mass', [core, bruise]), 'inside'),
    showChosen(reportOf(month, 'second-ct', 'CT of chest and abdomen, by itself', [size]), 'whole-body'),
    showChosen(reportOf(month, 'markers', 'CEA and CA 125', markerLines), 'marker'),
  ]
}

const bloodLines = [
  'Haemoglobin 118 g/L, neutrophils 2.6 and platelets 204 × 10⁹/L.',
  'LDH within the normal range.',
]
const bodyLines = [
  'No fever, no night sweats; weight up 3 kg since spring.',
  'No node felt in neck, armpits or groins.',
]
const markerLines = [
  'CEA 2.1 µg/L. CA 125 38 U/mL (limit 35): no meaning in this disease; a repeat is offered.',
]

const scoreWords: Readonly<Record<number, string>> = {
  1: 'not above background',
  2: 'not above the blood in the chest',
  3: 'above the blood in the chest, not above the liver',
  4: 'moderately above the liver',
  5: 'markedly above the liver',
}

type LaterFigures = { readonly massMm: string; readonly laterScore: string; readonly nodeMm: string }

export function laterLymphomaPanels(
  { fate, dates }: Sitting,
  { massMm, laterScore, nodeMm }: LaterFigures,
): EvidencePanel[] {
  const second = dates.second
  if (isSeenFirst(fate))
    return [
      reportOf(second, 'second', 'PET-CT after the further treatment', [
        `The mass measures ${massMm} mm. Uptake in it: score ${laterScore} of 5.`,
        'No uptake at a new site. Marrow and spleen: even, not raised.',
      ]),
    ]
  const title = 'History and examination, three months on'
  if (!asksAgain(fate))
    return [
      reportOf(second, 'second', title, [
        'No fever, no night sweats, weight steady.',
        'No node felt in neck, armpits or groins.',
      ]),
    ]
  const answer =
    fate === 'withdrawn'
      ? [
          'Biopsy: large B-cell lymphoma, the same as at diagnosis.',
          'PET-CT: new uptake above the left collarbone and in the chest, score 5.',
        ]
      : [
          'Biopsy: a node that reacts, with no lymphoma cells.',
          `PET-CT: the mass as before, score ${laterScore}. New uptake in the neck, unlikely to be lymphoma (X).`,
        ]
  return [
    reportOf(second, 'second', title, [
      `A firm node of ${nodeMm} mm above the left collarbone, there for three weeks. A cold five weeks ago.`,
      'Two nights with a damp shirt. Weight steady, no fever.',
    ]),
    reportOf(dates.settled, 'settled', 'Biopsy of the node, and PET-CT', answer),
  ]
}
