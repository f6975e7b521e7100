import { exactPow10 } from '../../../patient/chance/exact-math'
import { type LeukaemiaCourse, leukaemicShare, log10CellsAt } from '../../../patient/models/leukaemia-cells'
import type { TruthSeries } from '../../journey'
import { type MrdTest, writeMrd } from './mrd-sample'
import type { MrdStory } from './mrd-story'

/** Cells in a marrow of 1.5 × 10^12: 1 in 20, 1 in 10,000 and 1 in 100,000 of it. */
const microscope = { label: 'Microscope, 1 in 20', value: 7.5e10 }
const assays = {
  flow: { label: 'Flow cytometry, 1 in 10,000', value: 1.5e8 },
  pcr: { label: 'PCR, 1 in 100,000', value: 1.5e7 },
} as const

const stepMonths = 0.25

/** The hidden number of leukaemia cells; 0 where not one is left. */
export function makeMrdTruth(
  { method }: MrdStory,
  leukaemia: LeukaemiaCourse,
  tests: readonly MrdTest[],
  endMonth: number,
): TruthSeries {
  const samples = Array.from({ length: Math.floor(endMonth / stepMonths) + 1 }, (_, index) => {
    const month = index * stepMonths
    return { month, value: Math.round(cellsAt(leukaemia, month)) }
  })
  const looks = tests.map(({ month, report }) => ({
    month,
    seen: report.detected,
    label: `${method === 'pcr' ? 'PCR' : 'Flow'}: ${writeMrd(report)}`,
  }))
  return {
    label: 'Leukaemia cells in the whole body',
    unit: 'cells',
    scale: 'log',
    samples,
    limits: method === 'pcr' ? [microscope, assays.flow, assays.pcr] : [microscope, assays.flow],
    looks,
  }
}

/** The first time from a month on that the cells are under the reach of the microscope, or of this patient's test. */
export function firstUnder(
  { method }: MrdStory,
  leukaemia: LeukaemiaCourse,
  limit: 'microscope' | 'assay',
  fromMonth: number,
): number {
  const { value } = limit === 'microscope' ? microscope : assays[method]
  let month = fromMonth
  while (cellsAt(leukaemia, month) >= value) month += stepMonths
  return month
}

const cellsAt = (leukaemia: LeukaemiaCourse, month: number): number =>
  exactPow10(log10CellsAt(leukaemia, month))

/** Cells in words of the order of magnitude. */
export function writeCells(leukaemia: LeukaemiaCourse, month: number): string {
  const millions = leukaemicShare(log10CellsAt(leukaemia, month)) * 1.5e6
  if (millions === 0) return 'no'
  if (millions >= 2000) return `about ${Math.round(millions / 1000)} thousand million`
  if (millions >= 2) return `about ${Math.round(millions)} million`
  return `about ${Math.max(1, Math.round(millions * 1000))} thousand`
}
