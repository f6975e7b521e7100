import { type Chance, makeChance } from '../../../patient/chance/chance'
import { acuteMyeloidHazard } from '../../../patient/models/published-hazards'
import { drawRecurrenceMonth } from '../../../patient/models/recurrence-hazard'
import type { AmlTiming, FirstResponse } from './aml-timing'
import { amlVersion } from './aml-version'
import { type CellKnot, drawCellKnots } from './cell-knots'

/**
 * One person with acute myeloid leukaemia, hidden side only: when care turns, and how many cells there are. Cheap to
 * draw, for cohorts as well as for one story.
 */
export type AmlPatient = AmlTiming & {
  /** The power of ten of the leukaemia cells over time; straight lines between the knots. */
  readonly knots: readonly CellKnot[]
}

/** The story ends five years after the diagnosis; what comes later is not told. */
export const lastMonth = 60

/** Months at which the example protocol looks and treats. */
export const protocol = {
  feverMonth: 0.5,
  firstMarrowMonth: 1.2,
  secondLookMonth: 1.7,
  secondCourseMonth: 1.4,
  landmarkMonth: 2.6,
  /** From the remission to the end of three courses of consolidation. */
  consolidationMonths: 4,
  /** From the finding to the marrow that shows what a changed treatment did. */
  changeMonths: 1.8,
  /** A relapse so late after the remission might be answered only after the story's end. */
  untoldMonths: 6,
} as const

/**
 * The person of a seed. Relapse follows {@link acuteMyeloidHazard}, counted from the remission; a relapse that would
 * fall into consolidation is met at its end, which leaves the published figures from month 6 on as they are. Shares of
 * first responses are illustrative for people under 60 treated intensively.
 */
export function drawAmlPatient(seed: number): AmlPatient {
  const chance = makeChance('aml', amlVersion, seed, 'patient')
  const person = chance.whole(0, 3)
  const drawn = drawFirstResponse(chance)
  const reachesSecond = chance.happens(drawn === 'PR' ? 0.7 : 0.35)
  const relapseAfter = drawRecurrenceMonth(acuteMyeloidHazard, chance)
  const answersChange = chance.happens(0.55)
  const isLong = relapseAfter === null || relapseAfter >= lastMonth - protocol.untoldMonths
  const firstResponse = person === 0 && isLong ? 'CRh' : drawn
  const remissionMonth = remissionMonthOf(firstResponse, reachesSecond)
  const relapseMonth = findRelapseMonth(remissionMonth, relapseAfter, chance)
  const changeFrom = remissionMonth === null ? protocol.landmarkMonth : relapseMonth
  const timing = {
    person,
    firstResponse,
    remissionMonth,
    landmarkMonth: isRemissionOrFree(firstResponse) ? protocol.firstMarrowMonth : protocol.landmarkMonth,
    treatmentEndMonth: remissionMonth === null ? null : remissionMonth + protocol.consolidationMonths,
    relapseMonth,
    changeCheckMonth: changeFrom === null ? null : changeFrom + protocol.changeMonths,
    answersChange,
  }
  return { ...timing, knots: drawCellKnots(timing, chance) }
}

/** A relapse that the story has time to tell, with what a changed treatment did. */
export function returnsInStory({ relapseMonth, changeCheckMonth }: AmlPatient): boolean {
  return relapseMonth !== null && (changeCheckMonth ?? 0) < lastMonth - 1
}

/** Under 5 % blasts in the marrow after the first course, whatever the counts. */
export const isRemissionOrFree = (first: FirstResponse): boolean => first !== 'PR' && first !== 'NR'

function drawFirstResponse(chance: Chance): FirstResponse {
  const u = chance.uniform()
  if (u < 0.2) return 'CR'
  if (u < 0.37) return 'CRh'
  if (u < 0.5) return 'CRi'
  if (u < 0.62) return 'MLFS'
  return u < 0.78 ? 'PR' : 'NR'
}

function remissionMonthOf(first: FirstResponse, reachesSecond: boolean): number | null {
  if (!isRemissionOrFree(first)) return reachesSecond ? protocol.landmarkMonth : null
  return first === 'MLFS' ? protocol.secondLookMonth : protocol.firstMarrowMonth
}

function findRelapseMonth(remission: number | null, after: number | null, chance: Chance): number | null {
  if (remission === null || after === null) return null
  const earliest = protocol.consolidationMonths + 1
  return remission + (after < earliest ? chance.between(earliest, earliest + 1) : after)
}
