export type DiscriminationBand = 'good' | 'fair' | 'weak' | 'poor' | 'negative'
export type ReliabilityBand = 'high' | 'good' | 'moderate' | 'low' | 'doubtful' | 'questionable'
export type FacilityBand = 'very-easy' | 'easy' | 'medium' | 'hard' | 'very-hard'

/** Names a corrected item-rest correlation. */
export function nameDiscrimination(r: number): DiscriminationBand {
  const hundredths = toHundredths(r)
  if (r < 0) return 'negative'
  if (hundredths >= 30) return 'good'
  if (hundredths >= 20) return 'fair'
  return hundredths >= 10 ? 'weak' : 'poor'
}

/** Names KR-20 or α for use in a class; a mastery quiz of twelve items seldom passes .70. */
export function nameReliability(alpha: number): ReliabilityBand {
  const hundredths = toHundredths(alpha)
  if (hundredths >= 90) return 'high'
  if (hundredths >= 80) return 'good'
  if (hundredths >= 70) return 'moderate'
  if (hundredths >= 60) return 'low'
  return hundredths >= 50 ? 'doubtful' : 'questionable'
}

/**
 * Names the share of points that a class earned on an item: hard under .55, easy from .80 on, very easy above .95.
 *
 * @param earned - points, a whole number, of `max` that there were
 */
export function nameFacility(earned: number, max: number): FacilityBand {
  if (100 * earned > 95 * max) return 'very-easy'
  if (100 * earned >= 80 * max) return 'easy'
  if (100 * earned >= 55 * max) return 'medium'
  return 100 * earned >= 35 * max ? 'hard' : 'very-hard'
}

/** As printed, so that a value shown as .30 is never called less than .30. */
function toHundredths(value: number): number {
  return Math.round(value * 100)
}
