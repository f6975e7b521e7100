import type { Chance } from '../../../patient/chance/chance'
import { bowelCancerHazard, hodgkinHazard } from '../../../patient/models/published-hazards'
import {
  cumulativeRecurrence,
  hazardThrough,
  type RecurrenceHazard,
} from '../../../patient/models/recurrence-hazard'
import type { Cancer, Fate } from './survivor'

/** Early breast cancer within five years; illustrative, and used for its shape only: nearly even. */
const earlyBreastHazard = hazardThrough([
  { month: 12, recurredPct: 1.5 },
  { month: 24, recurredPct: 4 },
  { month: 36, recurredPct: 6 },
  { month: 48, recurredPct: 7.5 },
  { month: 60, recurredPct: 9 },
])

const hazards: Readonly<Record<Cancer, RecurrenceHazard>> = {
  breast: earlyBreastHazard,
  bowel: bowelCancerHazard,
  hodgkin: hodgkinHazard,
}

/** The story leaves room before and after: a finding falls between these months. */
const from = 28
const until = 54

/** Months of the yearly looks: images, for a lymphoma the hand. That of month 24 is caught up on in month 25. */
export const lookMonths: Readonly<Record<Cancer, readonly number[]>> = {
  breast: [12, 25, 36, 48],
  bowel: [12, 25, 36],
  hodgkin: [25, 36, 48],
}

/** So many months at least lie between a clear look and what a person notices; illustrative. */
const sinceLook = 3

/**
 * The month, to a tenth, in which a new sign is noticed. A return follows the published rate of its cancer within the
 * months of the story; what is not a return may come at any time.
 */
export function drawSymptomMonth(cancer: Cancer, fate: Fate, chance: Chance): number {
  const share = chance.uniform()
  const drawn = fate === 'return' ? monthAtShare(hazards[cancer], share) : from + share * (until - from)
  const month = Math.round(10 * drawn) / 10
  const look = lookMonths[cancer].findLast((one) => one <= month) ?? 0
  return Math.max(month, look + sinceLook)
}

/** The month by which this share of the returns between the two months has come, by halving. */
function monthAtShare(hazard: RecurrenceHazard, share: number): number {
  const before = cumulativeRecurrence(hazard, from)
  const wanted = before + share * (cumulativeRecurrence(hazard, until) - before)
  let [low, high] = [from, until]
  for (let step = 0; step < 16; step += 1) {
    const middle = (low + high) / 2
    if (cumulativeRecurrence(hazard, middle) < wanted) low = middle
    else high = middle
  }
  return low
}
