import { type Chance, makeChance } from '../../../patient/chance/chance'
import { exactExp, exactLog } from '../../../patient/chance/exact-math'
import { type CmlCourse, isPctAt } from '../../../patient/models/cml-transcript'
import { daysPerMonth } from '../../../patient/models/days-per-month'

/** A seed means one patient under one version; `case.yaml` names the same one. */
export const cmlStoppingVersion = 1

export type CmlDrug = 'imatinib' | 'dasatinib'

/** Hidden side of one person with chronic myeloid leukaemia, up to the last tablet. Levels in percent (IS). */
export type CmlPatient = {
  readonly person: number
  readonly drug: CmlDrug
  readonly course: CmlCourse
  /** What happens without the drug: whether, and from which month off, the level would pass 0.1 %. */
  readonly offDrug: OffDrug
  readonly hasJointPain: boolean
}

export type OffDrug =
  | { readonly kind: 'stays'; readonly plateauFactor: number }
  | { readonly kind: 'rises'; readonly passesAfterMonths: number; readonly doublingDays: number }

/** The case's person of 61, whose results off the drug the teaching example fixes. */
export const examplePerson = 0

/**
 * Shares: 45 of 100 lose the major molecular response, three quarters of them within 6 months (M4-F16, M4-X10), and 38 of
 * 100 have joint pain (M4-F19). Speeds on the drug are drawn around the published ones; depths are illustrative.
 */
export function drawCmlPatient(seed: number): CmlPatient {
  const chance = makeChance('cml-stopping', cmlStoppingVersion, seed, 'patient')
  const person = chance.whole(0, 3)
  const drug = person === examplePerson || chance.happens(0.55) ? 'imatinib' : 'dasatinib'
  const course = drawCourse(chance)
  const offDrug = drawOffDrug(course.plateauIsPct, chance)
  const pain = chance.happens(0.38)
  return { person, drug, course, offDrug, hasJointPain: pain || isExample(person, offDrug) }
}

export const isExample = (person: number, offDrug: OffDrug): boolean =>
  person === examplePerson && offDrug.kind === 'rises'

const highestAtOneYearPct = 0.45

/** Everyone here answers well enough to come to the question of stopping: no failure at any milestone. */
function drawCourse(chance: Chance): CmlCourse {
  const startIsPct = chance.between(40, 85)
  const slowPerDay = chance.between(0.0055, 0.0095)
  const u = chance.uniform()
  const most = highestAtOneYearPct / (startIsPct * exactExp(-slowPerDay * 12 * daysPerMonth))
  return {
    startIsPct,
    fastPerDay: chance.between(0.024, 0.06),
    slowPerDay,
    slowShare: Math.min(most, 0.005 + 0.24 * u * u),
    plateauIsPct: chance.between(0.0003, 0.0022),
  }
}

/** The doubling time is shortened where the level would otherwise have had to rise before the last tablet. */
function drawOffDrug(plateauIsPct: number, chance: Chance): OffDrug {
  const isLost = chance.happens(0.45)
  const isEarly = chance.happens(0.76)
  const passesAfterMonths = isEarly ? chance.between(2, 5.6) : chance.between(6.2, 22)
  const doublings = exactLog(0.1 / plateauIsPct) / Math.LN2
  const drawnDays = isEarly ? chance.between(6.9, 14) : chance.between(16, 26.5)
  const doublingDays = Math.min(drawnDays, (passesAfterMonths * daysPerMonth) / doublings)
  const plateauFactor = chance.between(1, 14)
  return isLost ? { kind: 'rises', passesAfterMonths, doublingDays } : { kind: 'stays', plateauFactor }
}

/** Months in which a level that finds a new balance gets there; illustrative. */
const settlingMonths = 3

/**
 * The true level this many months after the first tablet, the last one being taken at `stopMonth` and the drug begun
 * again at `restartMonth`.
 */
export function levelAt(
  { course, offDrug }: CmlPatient,
  month: number,
  stopMonth: number,
  restartMonth: number | null,
): number {
  const atStop = isPctAt(course, stopMonth)
  if (month <= stopMonth) return isPctAt(course, month)
  if (offDrug.kind === 'stays') {
    const settled = Math.min(1, (month - stopMonth) / settlingMonths)
    return Math.min(0.05, atStop * (1 + (offDrug.plateauFactor - 1) * settled))
  }
  const { passesAfterMonths, doublingDays } = offDrug
  const until = Math.min(month, restartMonth ?? month)
  const doublings = ((until - stopMonth - passesAfterMonths) * daysPerMonth) / doublingDays
  const risen = Math.min(course.startIsPct, Math.max(atStop, 0.1 * exactExp(doublings * Math.LN2)))
  const again = Math.max(0, month - until) * daysPerMonth
  return atStop + (risen - atStop) * exactExp(-course.fastPerDay * again)
}
