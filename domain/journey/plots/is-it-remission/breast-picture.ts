import type { PlotRuling } from '../../plot'
import { breastPanels } from './breast-panels'
import { judgeOperated } from './judge-operated'
import { drawLeftBehind, operatedTruth } from './operated-truth'
import { asksAgain, isSeenFirst, type Picture, type Sitting } from './picture'
import { rateDate } from './rate-date'

/** From this size on, in mm, a mass shows on the mammogram, and a node in the armpit can be felt; illustrative. */
const limitsMm = { mammogram: 8, hand: 15 } as const

/** Breast cancer after an operation that kept the breast, chemotherapy and radiotherapy; tablets go on. */
export function drawBreast(sitting: Sitting): Picture {
  const { fate, dates, draw } = sitting
  const nest = drawLeftBehind(fate, draw('breast-nest'), {
    withdrawn: { first: [4, 6.5], second: [16, 24] },
    'not-yet': { first: [9, 18], second: [12, 24] },
  })
  const chance = draw('breast')
  const firstMm =
    nest && isSeenFirst(fate) && nest.firstMm >= limitsMm.mammogram ? Math.round(nest.firstMm) : null
  const lumpMm = nest && fate === 'withdrawn' ? Math.round(nest.secondMm) : chance.whole(16, 24)
  const primaryMm = chance.whole(13, 29)
  const traits = {
    primaryMm: `${primaryMm}`,
    nodes: `${chance.whole(1, 3)}`,
    marginMm: `${chance.whole(3, 8)}`,
    lesionMm: `${firstMm ?? 0}`,
    lumpMm: `${lumpMm}`,
  }
  return {
    traits,
    panels: breastPanels(sitting, { firstMm, lumpMm }),
    rulings: breastRulings(sitting, { firstMm, lumpMm }),
    ...operatedTruth(sitting, {
      label: 'Largest nest of living tumour',
      primaryMm,
      nest,
      limits: [
        { label: 'mammogram', value: limitsMm.mammogram },
        { label: 'the hand, in the armpit', value: limitsMm.hand },
      ],
      looks: [
        { month: dates.first, seen: firstMm !== null, label: 'Mammogram' },
        { month: dates.second, seen: fate === 'withdrawn', label: 'Examination' },
        ...(asksAgain(fate) ? [{ month: dates.settled, seen: fate === 'withdrawn', label: 'Biopsy' }] : []),
      ],
      surfacesAtMm: 10,
    }),
  }
}

type BreastFindings = { readonly firstMm: number | null; readonly lumpMm: number }

function breastRulings({ fate }: Sitting, { firstMm, lumpMm }: BreastFindings): Record<string, PlotRuling> {
  const first = judgeOperated(
    firstMm === null
      ? { finding: 'none', because: 'the mammogram of both breasts shows none' }
      : { finding: 'open', because: `the mammogram shows a new density of ${firstMm} mm beside the scar` },
  )
  const wasInRemission = first.key === 'no-sign'
  if (!asksAgain(fate)) {
    const because = wasInRemission
      ? 'no new sign on examination, and without one no further test is due'
      : 'what the biopsy proved has been taken out with clear edges, and nothing else is found'
    const second = rateDate({ wasInRemission, free: true, disease: false, open: false, because })
    return { 'status-operated': first, 'second-status': second }
  }
  const open = `a new lump of ${lumpMm} mm has been felt, and nobody has looked at its cells`
  const disease = fate === 'withdrawn'
  const because = disease
    ? 'the biopsy shows the cancer in a node'
    : 'the biopsy shows a node that only reacts'
  return {
    'status-operated': first,
    'second-status': rateDate({ wasInRemission, free: null, disease: false, open: true, because: open }),
    'settled-status': rateDate({ wasInRemission, free: !disease, disease, open: false, because }),
  }
}
