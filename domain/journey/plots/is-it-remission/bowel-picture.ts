import type { Chance } from '../../../patient/chance/chance'
import { readLesion } from '../../../patient/measures/ct-reader'
import type { SeriesPoint } from '../../evidence-panel'
import { drawCea } from './bowel-cea'
import { bowelPanels } from './bowel-panels'
import { bowelRulings } from './bowel-rulings'
import { drawLeftBehind, operatedTruth } from './operated-truth'
import { asksAgain, isSeenFirst, type Picture, type Sitting } from './picture'

const ctLimitMm = 10

/** Bowel cancer, taken out whole, at the look of one year: examination, CEA, CT and colonoscopy. */
export function drawBowel(sitting: Sitting): Picture {
  const { fate, dates, draw } = sitting
  const nest = drawLeftBehind(fate, draw('bowel-nest'), {
    withdrawn: { first: [6, 8.5], second: [12, 18] },
    'not-yet': { first: [12, 24], second: [14, 28] },
  })
  const cea = drawCea(sitting, nest, draw('bowel-cea'))
  const reader = draw('bowel-reader')
  const firstCt = readLesion({ trueMm: nest?.firstMm ?? 0, kind: 'nonnode', known: false }, clip(reader))
  const secondCt = readLesion(
    { trueMm: fate === 'not-yet' ? 0 : (nest?.secondMm ?? 0), kind: 'nonnode', known: false },
    clip(reader),
  )
  const primaryMm = reader.whole(28, 55)
  const traits = {
    primaryMm: `${primaryMm}`,
    nodes: `${reader.whole(1, 4)}`,
    sampled: `${reader.whole(14, 26)}`,
    cea: textOf(cea, dates.first),
    laterCea: textOf(cea, dates.second),
    settledCea: textOf(cea, dates.settled),
    lesionMm: `${firstCt?.mm ?? secondCt?.mm ?? 0}`,
  }
  const looks = [
    { month: dates.first, seen: firstCt !== null, label: 'CT' },
    { month: dates.second, seen: fate === 'withdrawn', label: isSeenFirst(fate) ? 'CT' : 'CEA' },
    ...(asksAgain(fate) ? [{ month: dates.settled, seen: secondCt !== null, label: 'CT' }] : []),
  ]
  return {
    traits,
    panels: bowelPanels(sitting, { cea, firstMm: firstCt?.mm ?? null, laterMm: secondCt?.mm ?? null }),
    rulings: bowelRulings(sitting, { firstMm: firstCt?.mm ?? null, laterMm: secondCt?.mm ?? null, traits }),
    ...operatedTruth(sitting, {
      label: 'Largest nest of living tumour',
      primaryMm,
      nest,
      limits: [{ label: 'CT, a new lesion', value: ctLimitMm }],
      looks,
      surfacesAtMm: ctLimitMm,
    }),
  }
}

const clip = (chance: Chance) => Math.max(-2, Math.min(2, chance.normal(0, 1)))

const textOf = (points: readonly SeriesPoint[], month: number) =>
  points.find((point) => point.month === month)?.text ?? ''
