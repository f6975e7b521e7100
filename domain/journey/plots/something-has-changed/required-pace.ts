import type { Signs } from './change-patient'
import type { Pace } from './pace'

const paces: Readonly<Record<Signs, Pace>> = {
  cord: 'emergency',
  severe: 'same-day',
  lasting: 'within-days',
  none: 'within-days',
}

/**
 * How fast someone has to be seen, by the signs alone and not by what turns out to be behind them: weak legs or a
 * changed bladder now, severe back pain the same day, pain that has lasted two weeks or a finding without symptoms
 * within days (M5-X04, M5-X13, M5-X17).
 */
export const requiredPace = (signs: Signs): Pace => paces[signs]
