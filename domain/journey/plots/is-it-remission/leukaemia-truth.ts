import type { Chance } from '../../../patient/chance/chance'
import { exactPow10 } from '../../../patient/chance/exact-math'
import { daysPerMonth } from '../../../patient/models/days-per-month'
import { type LeukaemiaCourse, log10CellsAt } from '../../../patient/models/leukaemia-cells'
import type { TruthSeries } from '../../journey'
import { sampleMonths } from './nest'
import { asksAgain, type Dates, type Fate, isSeenFirst, type Picture, type Sitting } from './picture'

/** Powers of ten of cells after the first course, and what the courses that follow it take away together. */
const ranges: Readonly<Record<Fate, { readonly left: readonly [number, number]; readonly later: number }>> = {
  holds: { left: [7.4, 9], later: 12 },
  alarm: { left: [7.4, 9], later: 12 },
  hidden: { left: [8.4, 9.2], later: 2.2 },
  withdrawn: { left: [8.4, 9.3], later: 1 },
  'not-yet': { left: [10.95, 11.45], later: 12 },
}

const startLog10Cells = 12
const log10Of2 = Math.LN2 / Math.LN10

/** Two courses after the first date; in `withdrawn` what is left wakes at once and is back at the settling visit. */
export function drawLeukaemiaCourse({ fate, dates, draw }: Sitting): LeukaemiaCourse {
  const chance = draw('leukaemia-cells')
  const { left, later } = ranges[fate]
  const leftLog10 = chance.between(...left)
  const wakesAtMonth = fate === 'withdrawn' ? dates.first + 0.2 : null
  return {
    startLog10Cells,
    courses: [
      { month: 0.1, logKill: startLog10Cells - leftLog10 },
      { month: dates.first + 0.4, logKill: later / 2 },
      { month: dates.first + 1.5, logKill: later / 2 },
    ],
    wakesAtMonth,
    doublingDays: drawDoublingDays(leftLog10 - later, dates, chance),
  }
}

/** Days of waking on which the cells grow: while a course works, half a month each, they do not. */
const growingDays = ({ first, settled }: Dates) => (settled - first - 1.2) * daysPerMonth

/** The doubling time that brings the cells back to 9 to 24 in 100 of the marrow by the settling visit. */
function drawDoublingDays(remainingLog10: number, dates: Dates, chance: Chance): number {
  const growthLog10 = chance.between(11.15, 11.55) - remainingLog10
  return (growingDays(dates) * log10Of2) / growthLog10
}

/** 5 % of the marrow by the microscope, and 1 in 10,000 by flow cytometry, as cells in the whole body. */
const limits = [
  { label: 'microscope (5 %)', value: 5.3e10 },
  { label: 'flow cytometry (1 in 10,000)', value: 1.5e8 },
]

export function leukaemiaTruth(
  { fate, dates }: Sitting,
  course: LeukaemiaCourse,
): Pick<Picture, 'moments' | 'truth'> {
  const { first, second, settled } = dates
  const truth: TruthSeries = {
    label: 'Leukaemia cells in the body',
    unit: 'cells',
    scale: 'log',
    samples: sampleMonths(dates).map((month) => ({ month, value: cellsAt(course, month) })),
    limits,
    looks: [
      { month: first, seen: isSeenFirst(fate), label: 'Marrow' },
      ...(asksAgain(fate)
        ? [{ month: settled, seen: fate === 'withdrawn', label: 'Marrow' }]
        : [{ month: second, seen: false, label: 'Marrow' }]),
    ],
  }
  const cleared = first + 1.9
  if (fate === 'not-yet') return { truth, moments: { cleared } }
  if (fate === 'holds' || fate === 'alarm') return { truth, moments: { hid: 0.6, cleared } }
  return { truth, moments: { hid: 0.6, ...(fate === 'withdrawn' && { surfaced: monthBack(course, dates) }) } }
}

function cellsAt(course: LeukaemiaCourse, month: number): number {
  const log10 = log10CellsAt(course, month)
  return log10 < 0 ? 0 : Math.round(exactPow10(log10))
}

/** The month, to a tenth, in which the cells pass what the microscope can see. */
function monthBack(course: LeukaemiaCourse, { first, settled }: Dates): number {
  const tenths = Array.from(
    { length: Math.floor(10 * (settled - first)) },
    (_, step) => first + 0.5 + step / 10,
  )
  return tenths.find((month) => cellsAt(course, month) >= (limits[0]?.value ?? 0)) ?? settled
}
