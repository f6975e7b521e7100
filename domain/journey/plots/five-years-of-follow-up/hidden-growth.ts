import type { Chance } from '../../../patient/chance/chance'
import { exactExp, exactLog } from '../../../patient/chance/exact-math'
import type { TruthSeries } from '../../journey'
import type { Cancer, Survivor } from './survivor'
import { lookMonths } from './symptom-month'

/** Sizes in mm, illustrative: from these on a test, or a hand, finds a growth where it looks. */
const limits: Readonly<Record<Cancer, TruthSeries['limits']>> = {
  breast: [
    { label: 'mammogram', value: 8 },
    { label: 'the hand, in the breast', value: 15 },
  ],
  bowel: [
    { label: 'CT', value: 10 },
    { label: 'colonoscopy', value: 3 },
  ],
  hodgkin: [{ label: 'the hand, in the neck', value: 15 }],
}

/** Size in mm of a nest that rests, and at which a new cancer begins to be followed. */
const restingMm = 0.5

/** What the yearly look of each finds from; the limit drawn first. */
const lookLimitMm = (cancer: Cancer) => limits[cancer][0]?.value ?? 0

/** A growth that is noticed at `mm`; before, it grew at one rate from `restingMm` on. */
export type Growth = { readonly mm: number; readonly perMonth: number; readonly wokeMonth: number }

/** Null where what is noticed is no cancer. The rate keeps it under the limit of every look that was clear. */
export function drawGrowth({ cancer, fate, months }: Survivor, chance: Chance): Growth | null {
  const mm = chance.whole(16, 26)
  const drawn = chance.between(0.14, 0.26)
  if (fate === 'quiet') return null
  const look = lookMonths[cancer].findLast((one) => one <= months.symptom)
  const unseen = look === undefined ? 0 : exactLog(mm / (lookLimitMm(cancer) - 1.5)) / (months.symptom - look)
  const lateStart = exactLog(mm / restingMm) / (months.symptom - months.plan - 1)
  const perMonth = Math.max(drawn, unseen, lateStart)
  return { mm, perMonth, wokeMonth: months.symptom - exactLog(mm / restingMm) / perMonth }
}

function growthMm({ mm, perMonth, wokeMonth }: Growth, { fate, months }: Survivor, month: number): number {
  if (month >= months.result + 1) return 0
  if (month >= wokeMonth) return Math.round(10 * mm * exactExp(perMonth * (month - months.symptom))) / 10
  return fate === 'return' ? restingMm : 0
}

/** The first tumour: taken out in month 1, or in a lymphoma melting away over six months. */
function firstTumourMm(cancer: Cancer, startMm: number, month: number): number {
  if (cancer === 'hodgkin') return month < 6 ? Math.round((startMm * (6 - month)) / 6) : 0
  return month < 1 ? startMm : 0
}

export function followUpTruth(survivor: Survivor, growth: Growth | null, startMm: number): TruthSeries {
  const { cancer, months } = survivor
  const mmAt = (month: number) =>
    Math.max(firstTumourMm(cancer, startMm, month), growth ? growthMm(growth, survivor, month) : 0)
  return {
    label: cancer === 'hodgkin' ? 'Largest living growth' : 'Largest living tumour',
    unit: 'mm',
    scale: 'root',
    samples: Array.from({ length: 62 }, (_, month) => ({ month, value: mmAt(month) })),
    limits: limits[cancer],
    looks: [
      ...looksOf(cancer).filter(({ month }) => month < months.symptom || growth === null),
      { month: months.result, seen: growth !== null, label: 'Biopsy' },
    ].toSorted((a, b) => a.month - b.month),
  }
}

const lookLabels: Readonly<Record<Cancer, string>> = {
  breast: 'Mammogram',
  bowel: 'CT',
  hodgkin: 'Examination',
}

function looksOf(cancer: Cancer): TruthSeries['looks'] {
  const looks = lookMonths[cancer].map((month) => ({ month, seen: false, label: lookLabels[cancer] }))
  return cancer === 'bowel' ? [...looks, { month: 13, seen: false, label: 'Colonoscopy' }] : looks
}

/** When the disease changes; what waits or begins, wakes, can be found, and is taken out or treated. */
export function growthMoments(
  { cancer, fate, months }: Survivor,
  growth: Growth | null,
): Record<string, number> {
  if (!growth) return {}
  const { mm, perMonth, wokeMonth } = growth
  const findable = lookLimitMm(cancer)
  const surfaced = months.symptom - exactLog(mm / findable) / perMonth
  const start: Record<string, number> =
    fate === 'return' ? { waited: 1.5, woke: wokeMonth } : { began: wokeMonth }
  return { ...start, surfaced, removed: months.result + 1 }
}
