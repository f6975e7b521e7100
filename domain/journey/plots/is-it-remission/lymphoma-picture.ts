import { readPet, shownUptake } from '../../../patient/measures/pet-scan'
import { classifyPetResponse, type PetRuling } from '../../../response/lymphoma/pet-response'
import { firstLymphomaPanels, laterLymphomaPanels } from './lymphoma-panels'
import { drawNest, lymphomaTruth } from './lymphoma-truth'
import { asksAgain, type Picture, type Sitting } from './picture'
import { rateDate } from './rate-date'

const noUptake = { tumourUptake: 0, inflammationUptake: 0, newSite: false }

/** A large B-cell lymphoma with a mass that is left after six cycles: scar, or not scar alone. */
export function drawLymphoma(sitting: Sitting): Picture {
  const { fate, draw } = sitting
  const chance = draw('lymphoma')
  const nest = drawNest(sitting)
  const massMm = Math.max(chance.whole(22, 46), Math.ceil(nest.firstMm) + 4)
  const startMm = massMm + chance.whole(38, 70)
  const scarUptake = chance.between(0.2, 0.85)
  const noise = Math.max(-1.5, Math.min(1.5, chance.normal(0, 1)))
  const tumourUptake = shownUptake(nest.uptake, nest.firstMm)
  const score = readPet({ tumourUptake, inflammationUptake: scarUptake, newSite: false }, noise)
  const first = classifyPetResponse({
    score,
    uptake: 'lower',
    newFoci: false,
    marrowAvid: false,
    residualMassMm: massMm,
  })
  const laterScore = fate === 'not-yet' ? readPet({ ...noUptake, inflammationUptake: scarUptake }, 0) : score
  const nodeMm = chance.whole(16, 26)
  const traits = {
    massMm: `${massMm}`,
    startMm: `${startMm}`,
    score: `${score}`,
    laterScore: `${laterScore}`,
    nodeMm: `${nodeMm}`,
  }
  const panels = [
    ...firstLymphomaPanels(sitting, { massMm, startMm, score }),
    ...laterLymphomaPanels(sitting, traits),
  ]
  const rulings = {
    'status-lymphoma': { key: first.category, reason: first.reason, scanMonth: null },
    ...laterRulings(sitting, first, { laterScore, nodeMm }),
  }
  return { traits, panels, rulings, ...lymphomaTruth(sitting, nest, startMm) }
}

function laterRulings(
  { fate }: Sitting,
  first: PetRuling,
  { laterScore, nodeMm }: { readonly laterScore: 1 | 2 | 3 | 4 | 5; readonly nodeMm: number },
) {
  const wasInRemission = first.category === 'CMR'
  const later = classifyPetResponse({
    score: fate === 'withdrawn' ? 5 : laterScore,
    uptake: 'lower',
    newFoci: fate === 'withdrawn',
    marrowAvid: false,
    scoreX: fate === 'alarm',
  })
  const free = fate === 'not-yet' ? later.category === 'CMR' : null
  const second = asksAgain(fate)
    ? `a new node of ${nodeMm} mm has been found, and nobody has looked at its cells`
    : 'no new sign on examination, and without one no scan is due'
  const ruling = rateDate({
    wasInRemission,
    free,
    disease: false,
    open: asksAgain(fate),
    because: fate === 'not-yet' ? later.reason : second,
  })
  if (!asksAgain(fate)) return { 'second-status': ruling }
  const disease = later.category === 'PMD'
  const because = disease
    ? `the biopsy shows lymphoma, and the PET-CT reads "${later.reason}"`
    : `the biopsy shows no lymphoma, and the PET-CT reads "${later.reason}"`
  const settled = rateDate({ wasInRemission, free: !disease, disease, open: false, because })
  return { 'second-status': ruling, 'settled-status': settled }
}
