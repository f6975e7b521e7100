import { makeChance } from '../../../patient/chance/chance'
import { type BreastGroup, breastHazard } from '../../../patient/models/published-hazards'
import { drawRecurrenceMonth } from '../../../patient/models/recurrence-hazard'

export const breastVersion = 1

/**
 * One woman with oestrogen-receptor-positive breast cancer, free of disease after five years of endocrine treatment:
 * plain numbers, enough to step through her care month by month. Months since diagnosis, at most `horizonMonth`.
 */
export type BreastPatient = {
  readonly group: BreastGroup
  /** When a distant recurrence can first be seen; null where none comes within twenty years. */
  readonly recurrenceMonth: number | null
  /** When she tells of it; null where there is none, or it is told after the horizon. */
  readonly reportMonth: number | null
  /** Pains of another cause that last long enough to be told and looked into. */
  readonly harmlessMonths: readonly number[]
}

export const horizonMonth = 240

const firstMonth = 60
/** One pain worth a call in about eight years, and some weeks from the first sign to the call; illustrative. */
const harmlessPerMonth = 1 / 96
const meanDelayMonths = 2

/** Shares of the groups in percent, in their own order; illustrative, small tumours without nodes being most. */
const groupShares: readonly (readonly [BreastGroup, number])[] = [
  ['T1N0', 40],
  ['T1N1-3', 18],
  ['T1N4-9', 4],
  ['T2N0', 16],
  ['T2N1-3', 15],
  ['T2N4-9', 7],
]
const hazards = new Map(groupShares.map(([group]) => [group, breastHazard(group)]))

/**
 * Draws the hidden course of one woman, cheaply, without words. The time of a distant recurrence follows the steady
 * rate that was published for her group (M2-F15).
 */
export function drawBreastPatient(seed: number): BreastPatient {
  const chance = makeChance('breast-year-6', breastVersion, seed, 'course')
  const group = groupAt(chance.whole(1, 100))
  const recurrenceMonth = drawRecurrenceMonth(hazards.get(group) ?? breastHazard(group), chance)
  const told = (recurrenceMonth ?? horizonMonth) + chance.exponential(1 / meanDelayMonths)
  const harmlessMonths: number[] = []
  let month = firstMonth + chance.exponential(harmlessPerMonth)
  while (month < Math.min(told, horizonMonth)) {
    harmlessMonths.push(month)
    month += chance.exponential(harmlessPerMonth)
  }
  return { group, recurrenceMonth, reportMonth: told < horizonMonth ? told : null, harmlessMonths }
}

function groupAt(percent: number): BreastGroup {
  let sum = 0
  for (const [group, share] of groupShares) {
    sum += share
    if (percent <= sum) return group
  }
  return 'T1N0'
}
