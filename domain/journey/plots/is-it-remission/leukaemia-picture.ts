import type { Chance } from '../../../patient/chance/chance'
import { measureMrd, mrdAssays } from '../../../patient/measures/residual-disease'
import { leukaemicShare, log10CellsAt, marrowBlastPct } from '../../../patient/models/leukaemia-cells'
import type { AmlFindings } from '../../../response/aml/aml-findings'
import { classifyAml, isRemission } from '../../../response/aml/aml-response'
import type { PlotRuling } from '../../plot'
import { type Counts, drawFirstCounts, drawLaterCounts } from './leukaemia-counts'
import { type LeukaemiaShown, leukaemiaPanels } from './leukaemia-panels'
import { drawLeukaemiaCourse, leukaemiaTruth } from './leukaemia-truth'
import { asksAgain, isSeenFirst, type Picture, type Sitting } from './picture'
import { rateDate } from './rate-date'

/** Acute myeloid leukaemia after a first course: the marrow is looked at, the blood has not come back in full. */
export function drawLeukaemia(sitting: Sitting): Picture {
  const { fate, dates, draw } = sitting
  const course = drawLeukaemiaCourse(sitting)
  const at = (month: number) => log10CellsAt(course, month)
  const chance = draw('leukaemia-marrow')
  const before = Math.round(chance.between(46, 82))
  const firstBlasts = countBlasts(at(dates.first), chance, isSeenFirst(fate))
  const laterMonth = asksAgain(fate) ? dates.settled : dates.second
  const laterBlasts = countBlasts(at(laterMonth), chance, fate === 'withdrawn')
  const firstCounts = drawFirstCounts(isSeenFirst(fate), draw('leukaemia-counts'))
  const laterCounts = drawLaterCounts(fate, draw('leukaemia-later-counts'))
  const mrdChance = draw('leukaemia-mrd')
  const shown: LeukaemiaShown = {
    before,
    firstBlasts,
    laterBlasts,
    firstCounts,
    ...laterCounts,
    mrd: measureMrd(leukaemicShare(at(dates.first)), mrdAssays.flow, mrdChance),
    laterMrd: measureMrd(leukaemicShare(at(laterMonth)), mrdAssays.flow, mrdChance),
  }
  const first = classifyAml(findings(firstBlasts, firstCounts, before))
  const traits = {
    blastsBefore: `${before}`,
    blasts: `${firstBlasts}`,
    laterBlasts: `${laterBlasts}`,
    anc: firstCounts.anc.toFixed(1),
    platelets: `${firstCounts.platelets}`,
    laterAnc: laterCounts.secondCounts.anc.toFixed(1),
    laterPlatelets: `${laterCounts.secondCounts.platelets}`,
    category: first.category,
  }
  const rulings: Record<string, PlotRuling> = {
    'status-leukaemia': { key: first.category, reason: first.reason, scanMonth: null },
    ...laterRulings(sitting, shown, isRemission(first.category) ? first.category : null),
  }
  return { traits, panels: leukaemiaPanels(sitting, shown), rulings, ...leukaemiaTruth(sitting, course) }
}

/** 500 cells are counted, so that the share is read in steps of 0.2 %. A draw does not cross the limit of 5 %. */
function countBlasts(log10Cells: number, chance: Chance, isBack: boolean): number {
  const drawn = chance.poisson(5 * marrowBlastPct(log10Cells))
  const counted = isBack ? Math.max(30, drawn) : Math.min(20, drawn)
  return (2 * counted) / 10
}

const findings = (blasts: number | null, { anc, platelets }: Counts, before: number): AmlFindings => ({
  bmBlastsPct: blasts,
  pretreatmentBmBlastsPct: before,
  circulatingBlasts: false,
  extramedullary: false,
  anc,
  platelets,
  marrowAdequate: blasts === null ? null : true,
  priorResponse: null,
  atLandmark: false,
  mrd: null,
})

function laterRulings(
  { fate }: Sitting,
  shown: LeukaemiaShown,
  priorResponse: AmlFindings['priorResponse'],
): Record<string, PlotRuling> {
  const { secondCounts, settledCounts, laterBlasts, before } = shown
  const wasInRemission = priorResponse !== null
  const secondBlasts = asksAgain(fate) ? null : laterBlasts
  const second = classifyAml({ ...findings(secondBlasts, secondCounts, before), priorResponse })
  const fall = `platelets have fallen to ${secondCounts.platelets}, and without a new marrow the criteria give no category`
  const isOpen = second.category === 'NE'
  const secondRuling = rateDate({
    wasInRemission,
    free: isOpen ? null : isRemission(second.category),
    disease: second.category === 'RELAPSE',
    open: isOpen,
    because: isOpen ? fall : `the criteria give ${second.reason}`,
  })
  if (!settledCounts) return { 'second-status': secondRuling }
  const settled = classifyAml({ ...findings(laterBlasts, settledCounts, before), priorResponse })
  const settledRuling = rateDate({
    wasInRemission,
    free: isRemission(settled.category),
    disease: settled.category === 'RELAPSE',
    open: false,
    because: `the criteria give ${settled.reason}`,
  })
  return { 'second-status': secondRuling, 'settled-status': settledRuling }
}
