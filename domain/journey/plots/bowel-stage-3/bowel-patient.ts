import { type Chance, makeChance } from '../../../patient/chance/chance'
import { exactExp, exactLog } from '../../../patient/chance/exact-math'
import { bowelCancerHazard } from '../../../patient/models/published-hazards'
import { drawRecurrenceMonth } from '../../../patient/models/recurrence-hazard'

export const bowelVersion = 1

/** Months of the plan since diagnosis; nothing of it depends on the person. */
export const plan = {
  operation: 1,
  treatmentEnd: 8,
  ctMonths: [8, 12, 24, 36],
  ceaMonths: [8, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36, 42, 48, 54, 60],
  repeatAfter: 0.5,
} as const

/** `livers`: more than one lesion in the liver, of which the largest cannot be removed at first. */
export type BowelReturnSite = 'liver' | 'livers' | 'nodes' | 'bowel'

/** How the lesions answer a second treatment. */
export type Answer = 'shrinks' | 'holds' | 'escapes'

/** `largestMm` when found, half a month after the raised marker; 10 mm at `surfacedMonth`. */
export type BowelReturn = {
  readonly site: BowelReturnSite
  readonly riseMonth: number
  readonly foundMonth: number
  readonly largestMm: number
  readonly growthPerMonth: number
  readonly surfacedMonth: number
  readonly wokeMonth: number
  readonly nestMm: number
  readonly answer: Answer
}

export type BowelPatient = {
  readonly person: number
  readonly primaryMm: number
  readonly hostCea: number
  readonly back: BowelReturn | null
  readonly falseRiseMonth: number | null
}

const falseRiseMonths = [15, 18, 21, 27, 30, 33] as const
const secondAnswers = ['shrinks', 'holds', 'escapes'] as const
const visibleMm = 10
const smallestNestMm = 0.5
/** Chemotherapy holds every nest until about here; illustrative. */
const earliestWakeMonth = 3

/** The person and the disease; who returns, and when, follows the published hazard. */
export function drawBowelPatient(seed: number): BowelPatient {
  const chance = makeChance('bowel-stage-3', bowelVersion, seed, 'disease')
  const person = chance.whole(0, 3)
  const primaryMm = chance.whole(28, 62)
  const hostCea = chance.between(1.9, 3.2)
  const sinceOperation = drawRecurrenceMonth(bowelCancerHazard, chance)
  const rise = sinceOperation === null ? undefined : firstLook(plan.operation + sinceOperation)
  const answer = makeChance('bowel-stage-3', bowelVersion, seed, 'treatment').pick(secondAnswers)
  const back = rise === undefined ? null : drawReturn(person, rise, answer, chance)
  const hasFalseRise = chance.happens(0.4)
  const falseRiseMonth = chance.pick(falseRiseMonths)
  return {
    person,
    primaryMm,
    hostCea,
    back,
    falseRiseMonth: back === null && hasFalseRise ? falseRiseMonth : null,
  }
}

const firstLook = (month: number) => plan.ceaMonths.slice(1).find((look) => look >= month)

/** The first person's single liver lesion is found at month 18, as the story that this case goes back to has it. */
function drawReturn(person: number, drawnRise: number, answer: Answer, chance: Chance): BowelReturn {
  const site = drawSite(drawnRise, chance)
  const riseMonth = person === 0 && site === 'liver' ? 18 : drawnRise
  const foundMonth = riseMonth + plan.repeatAfter
  const growthPerMonth = chance.between(0.15, 0.2)
  const lastClear = Math.max(...plan.ctMonths.filter((month) => month < riseMonth))
  const mostMm = visibleMm * exactExp(growthPerMonth * (foundMonth - lastClear - 0.1))
  const drawnMm = site === 'livers' ? chance.between(20, 38) : chance.between(11.5, 24)
  const largestMm = Math.min(drawnMm, mostMm)
  const surfacedMonth = foundMonth - exactLog(largestMm / visibleMm) / growthPerMonth
  const toNest = exactLog(visibleMm / smallestNestMm) / growthPerMonth
  const wokeMonth = Math.max(earliestWakeMonth, surfacedMonth - toNest)
  return {
    site,
    riseMonth,
    foundMonth,
    largestMm,
    growthPerMonth,
    surfacedMonth,
    wokeMonth,
    nestMm: visibleMm * exactExp(-growthPerMonth * (surfacedMonth - wokeMonth)),
    answer,
  }
}

/** Several lesions large enough to trouble a vein take longer than the first follow-up visit. */
function drawSite(riseMonth: number, chance: Chance): BowelReturnSite {
  const site = chance.pick(['livers', 'livers', 'livers', 'liver', 'liver', 'nodes', 'bowel'] as const)
  return site === 'livers' && riseMonth < 12 ? 'liver' : site
}
