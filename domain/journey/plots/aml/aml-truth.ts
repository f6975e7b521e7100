import { exactPow10 } from '../../../patient/chance/exact-math'
import type { TruthSeries } from '../../journey'
import type { AmlPatient } from './aml-patient'
import type { Assessment } from './assessments'
import { log10At } from './cell-knots'
import type { ResidualDisease } from './residual-disease-report'

/** Cells in the whole body at which a test begins to see: 5 % and 0.1 % of a marrow of 1.5 × 10^12 cells. */
const limits = [
  { label: 'Microscope: 5 % of the marrow', value: 7.5e10 },
  { label: 'Flow cytometry: 0.1 %', value: 1.5e9 },
] as const

const stepMonths = 0.5

/** The hidden number of leukaemia cells; 0 where not one is left. */
export function amlTruth(
  { knots }: AmlPatient,
  assessments: readonly Assessment[],
  residual: ResidualDisease | null,
  endMonth: number,
): TruthSeries {
  const steps = Array.from({ length: Math.floor(endMonth / stepMonths) + 1 }, (_, step) => step * stepMonths)
  const turns = knots.map(({ month }) => month).filter((month) => month < endMonth)
  const months = [...new Set([...steps, ...turns, endMonth])].sort((a, b) => a - b)
  return {
    label: 'Leukaemia cells in the body',
    unit: 'cells',
    scale: 'log',
    samples: months.map((month) => ({ month, value: cellsAt(knots, month) })),
    limits: [...limits],
    looks: looksOf(assessments, residual),
  }
}

function cellsAt(knots: AmlPatient['knots'], month: number): number {
  const log10Cells = log10At(knots, month)
  return log10Cells === null ? 0 : Math.round(exactPow10(log10Cells))
}

function looksOf(assessments: readonly Assessment[], residual: ResidualDisease | null): TruthSeries['looks'] {
  const marrows = assessments
    .filter(({ decisionId }) => decisionId !== 'second-counts')
    .map(({ month, label, reading }) => ({
      month,
      seen: reading.bmBlastsPct >= 5,
      label: `${label}, microscope`,
    }))
  const clear = marrows.find(({ seen }) => !seen)
  if (!residual || !clear) return marrows
  const flow = { month: clear.month, seen: residual.percent > 0, label: 'Flow cytometry on the same marrow' }
  return marrows.flatMap((one) => (one === clear ? [one, flow] : [one]))
}
