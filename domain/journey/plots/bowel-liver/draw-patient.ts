import { type Chance, makeChance } from '../../../patient/chance/chance'
import { exactLog } from '../../../patient/chance/exact-math'
import { type BenignRise, drawFalseCeaRise } from '../../../patient/measures/tumour-marker'
import { bowelCancerHazard } from '../../../patient/models/published-hazards'
import { drawRecurrenceMonth } from '../../../patient/models/recurrence-hazard'

export const caseVersion = 2
export const caseId = 'bowel-liver'

/** How strongly the drugs of one line kill, as a rate constant of the diameter per month, and how fast that wears off. */
export type LineEffect = { readonly killPerMonth: number; readonly resistancePerMonth: number }

/** A lesion that nobody knows of: it passes 10 mm, what CT can be relied on to show, at `passes10MmAt`. */
export type UnknownLesion = { readonly passes10MmAt: number; readonly growthPerMonth: number }

/**
 * Everything that chance decides about one patient, before anybody does anything. Sizes in mm, months since diagnosis.
 * `startMm`, `killShares`: liver segment 6, segment 8, and the node. `returning`: what an operation would leave behind.
 */
export type BowelLiverPatient = {
  readonly seed: number
  readonly person: number
  readonly startMm: readonly [number, number, number]
  readonly killShares: readonly [number, number, number]
  readonly growthPerMonth: number
  readonly lines: readonly [LineEffect, LineEffect, LineEffect]
  readonly maintenance: LineEffect
  readonly newLesion: UnknownLesion | null
  readonly monthsToReturn: number | null
  readonly returnGrowthPerMonth: number
  readonly returnSheddingPerCm3: number
  readonly returnIsRemovable: boolean
  readonly returnSegment: number
  readonly returnLine: LineEffect
  readonly hostCea: number
  readonly sheddingPerCm3: number
  readonly falseRise: BenignRise | null
  readonly finishesAfterOperation: boolean
  readonly hasNumbFeet: boolean
  /** Single cells rest for some months after the operation, and are gone then. */
  readonly cellsDieOut: boolean
}

export const peopleCount = 4

/** Shares of 100 people by what the first drugs do, with the kill from and to. Illustrative. */
const firstLineKinds = [
  { upTo: 26, from: 0.44, to: 0.75 },
  { upTo: 58, from: 0.14, to: 0.34 },
  { upTo: 86, from: 0.05, to: 0.11 },
  { upTo: 100, from: 0, to: 0.02 },
] as const
const laterLineKinds = [
  { upTo: 42, from: 0.2, to: 0.4 },
  { upTo: 68, from: 0.07, to: 0.14 },
  { upTo: 100, from: 0, to: 0.03 },
] as const

/**
 * After removal from the liver more cancers come back than after removal of a bowel tumour alone: twice the published
 * rate of the latter, with its early peak. Illustrative.
 */
const returnHazard = bowelCancerHazard.map(({ untilMonth, perMonth }) => ({
  untilMonth,
  perMonth: 2 * perMonth,
}))

/** What drives a return out of sight starts at this size, in mm. */
export const nestMm = 0.5

/**
 * Draws one patient. The same seed gives the same patient for ever under one version; the order of the draws is part
 * of it. Quick enough for a cohort.
 *
 * @throws RangeError when the seed is not a whole number from 0 up
 */
export function drawBowelLiverPatient(seed: number): BowelLiverPatient {
  const chance = makeChance(caseId, caseVersion, seed, 'patient')
  const person = chance.whole(0, peopleCount - 1)
  const first = drawLine(chance, firstLineKinds)
  const resists = first.killPerMonth < 0.03
  const growthPerMonth = resists ? chance.between(0.095, 0.12) : chance.between(0.03, 0.06)
  return {
    seed,
    person,
    startMm: [chance.between(32, 56), chance.between(20, 34), chance.between(17.5, 24)],
    killShares: [1, chance.between(0.85, 1.15), chance.between(0.6, 0.8)],
    growthPerMonth,
    lines: [first, drawLine(chance, laterLineKinds), drawLine(chance, laterLineKinds)],
    maintenance: { killPerMonth: growthPerMonth * chance.between(0.6, 1.5), resistancePerMonth: 0 },
    newLesion: drawNewLesion(chance, first.killPerMonth),
    monthsToReturn: drawRecurrenceMonth(returnHazard, chance),
    returnGrowthPerMonth: chance.between(0.1, 0.2),
    returnSheddingPerCm3: chance.happens(0.6) ? chance.between(3, 10) : chance.between(0, 0.8),
    returnIsRemovable: chance.happens(0.7),
    returnSegment: chance.pick(returnSegments),
    returnLine: drawLine(chance, laterLineKinds),
    hostCea: chance.between(1.8, 3.3),
    sheddingPerCm3: chance.between(0.3, 1.1),
    falseRise: chance.happens(0.4) ? drawFalseCeaRise(2.5, chance.between(12, 44), chance) : null,
    finishesAfterOperation: chance.happens(0.3),
    hasNumbFeet: chance.happens(0.5),
    cellsDieOut: chance.happens(0.3),
  }
}

const returnSegments = [2, 3, 4, 7] as const

function drawLine(
  chance: Chance,
  kinds: readonly { readonly upTo: number; readonly from: number; readonly to: number }[],
): LineEffect {
  const of100 = 100 * chance.uniform()
  const strength = chance.uniform()
  const resistancePerMonth = chance.between(0.02, 0.16)
  const kind = kinds.find(({ upTo }) => of100 < upTo)
  if (!kind) throw new RangeError('the kinds of a line must reach 100')
  return { killPerMonth: kind.from + strength * (kind.to - kind.from), resistancePerMonth }
}

/** Sometimes a spot in the lung grows under drugs that do little for it. */
function drawNewLesion(chance: Chance, killPerMonth: number): UnknownLesion | null {
  const happens = chance.happens(killPerMonth < 0.12 ? 0.22 : 0.05)
  const lesion = { passes10MmAt: chance.between(2.2, 6.8), growthPerMonth: chance.between(0.14, 0.22) }
  return happens ? lesion : null
}

const nestsTo10Mm = exactLog(10 / nestMm)

/** The month at which the nest measures `nestMm`: where its growth is taken to begin. */
export const nestMonth = ({ passes10MmAt, growthPerMonth }: UnknownLesion): number =>
  passes10MmAt - nestsTo10Mm / growthPerMonth
