import { type Chance, makeChance } from '../../../patient/chance/chance'
import { exactExp, exactLog } from '../../../patient/chance/exact-math'
import { hodgkinHazard } from '../../../patient/models/published-hazards'
import { drawRecurrenceMonth } from '../../../patient/models/recurrence-hazard'

/** A seed means one patient under one version; `case.yaml` names the same one. */
export const hodgkinVersion = 1

export type HodgkinOutcome = 'lasting-remission' | 'false-alarm' | 'relapse'

/** Width of the living lymphoma at its widest place, in mm; 0 where none is left. */
export type LivingKnot = { readonly month: number; readonly mm: number }

/** Hidden side of one person with Hodgkin lymphoma. Months since diagnosis; null for what never happens. */
export type HodgkinPatient = {
  readonly person: number
  readonly outcome: HodgkinOutcome
  readonly hasRadiotherapy: boolean
  /** Living lymphoma is still there after two cycles, and the treatment is made stronger. */
  readonly isSlow: boolean
  readonly startMm: number
  readonly relapseMonth: number | null
  readonly wakesMonth: number | null
  readonly ownPetMonth: number | null
  readonly knots: readonly LivingKnot[]
}

export const months = {
  interim: 2,
  endPet: 6.5,
  plan: 8,
  firstVisit: 10,
  earliestRelapse: 11,
  last: 60,
} as const

/**
 * The person of a seed. Relapse follows {@link hodgkinHazard}, which is of people treated up to 2010; the few who would
 * relapse in the first eleven months are met between months 11 and 14. Of the others about a third have a false alarm;
 * that share, radiotherapy for nearly half and a slow answer in a quarter are illustrative.
 */
export function drawHodgkinPatient(seed: number): HodgkinPatient {
  const chance = makeChance('hodgkin', hodgkinVersion, seed, 'patient')
  const person = chance.whole(0, 3)
  const relapseMonth = drawRelapse(chance)
  const isAlarmed = chance.happens(0.35)
  const hasRadiotherapy = chance.happens(0.45)
  const isSlow = chance.happens(0.25)
  const ownPetMonth = chance.whole(20, 30)
  const startMm = chance.whole(52, 96)
  const living = drawLiving(startMm, isSlow, relapseMonth, chance)
  const others = isAlarmed ? 'false-alarm' : 'lasting-remission'
  const outcome = relapseMonth === null ? others : 'relapse'
  return {
    person,
    outcome,
    hasRadiotherapy,
    isSlow,
    startMm,
    relapseMonth,
    ownPetMonth: outcome === 'false-alarm' ? ownPetMonth : null,
    ...living,
  }
}

function drawRelapse(chance: Chance): number | null {
  const drawn = drawRecurrenceMonth(hodgkinHazard, chance)
  const early = chance.between(months.earliestRelapse, months.earliestRelapse + 3)
  if (drawn === null || drawn > months.last - 6) return null
  return drawn < months.earliestRelapse ? early : drawn
}

/** What is left after treatment: nothing, or a nest of a millimetre or two that waits before it grows. */
function drawLiving(startMm: number, isSlow: boolean, relapseMonth: number | null, chance: Chance) {
  const interimMm = isSlow ? chance.between(8, 12) : chance.between(0.5, 2)
  const nestMm = chance.between(0.8, 1.8)
  const nodeMm = chance.between(17, 31)
  const growingMonths = chance.between(4, 9)
  const treated = [knot(0, startMm), knot(0.3, startMm), knot(months.interim, interimMm)]
  if (relapseMonth === null) return { wakesMonth: null, knots: [...treated, knot(months.endPet, 0)] }
  const wakesMonth = Math.max(months.endPet + 0.5, relapseMonth - growingMonths)
  const later = [knot(months.endPet, nestMm), knot(wakesMonth, nestMm), knot(relapseMonth, nodeMm)]
  return { wakesMonth, knots: [...treated, ...later] }
}

const knot = (month: number, mm: number): LivingKnot => ({ month, mm })

/** Millimetres of living lymphoma at a month: even growth or fall on the scale of powers, or straight down to none. */
export function livingMmAt(knots: readonly LivingKnot[], month: number): number {
  const next = knots.findIndex((one) => one.month > month)
  const to = knots[next]
  const from = next === -1 ? knots.at(-1) : knots[next - 1]
  if (!from || !to) return from?.mm ?? 0
  const share = (month - from.month) / (to.month - from.month)
  if (from.mm === 0 || to.mm === 0) return from.mm + share * (to.mm - from.mm)
  return exactExp(exactLog(from.mm) + share * (exactLog(to.mm) - exactLog(from.mm)))
}
