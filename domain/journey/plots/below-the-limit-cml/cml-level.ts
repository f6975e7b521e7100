import type { Chance } from '../../../patient/chance/chance'
import { exactPow10 } from '../../../patient/chance/exact-math'
import { type CmlCourse, isPctAt } from '../../../patient/models/cml-transcript'
import type { CmlStory } from './cml-story'

/** Up to `height` and down again, in straight lines. */
type Bump = {
  readonly from: number
  readonly peak: number
  readonly to: number
  readonly height: number
}

/**
 * The true level over the months. `missed` lifts it by powers of ten while doses are missed; `flicker` adds percent
 * points off the drug, as levels under 0.1 % may flicker without being lost.
 */
export type CmlLevel = {
  readonly course: CmlCourse
  readonly missed: Bump | null
  readonly flicker: Bump | null
}

/** The true level in percent (International Scale) this many months after the diagnosis. */
export function levelPctAt({ course, missed, flicker }: CmlLevel, month: number): number {
  const lift = missed ? exactPow10(bumpAt(missed, month)) : 1
  return lift * isPctAt(course, month) + (flicker ? bumpAt(flicker, month) : 0)
}

function bumpAt({ from, peak, to, height }: Bump, month: number): number {
  if (month <= from || month >= to) return 0
  return month <= peak ? (height * (month - from)) / (peak - from) : (height * (to - month)) / (to - peak)
}

/**
 * The level on the drug. The slopes lie around the published means (0.052 and 0.0057 a day); slow early falls belong
 * to those whose thin sample overstates a value just under a milestone. All else is illustrative.
 */
export function drawCmlLevel(story: CmlStory, chance: Chance): CmlLevel {
  const { warningMonth, cause } = story
  const nearMilestone = cause === 'sample' && warningMonth < 12
  const nearMmr = cause === 'sample' && warningMonth === 12
  const course: CmlCourse = {
    startIsPct: nearMilestone ? chance.between(85, 110) : chance.between(60, 140),
    fastPerDay: nearMilestone ? chance.between(0.0255, 0.029) : chance.between(0.036, 0.06),
    slowPerDay: nearMmr ? chance.between(0.0055, 0.0068) : chance.between(0.0048, 0.0085),
    slowShare: nearMmr ? chance.between(0.0045, 0.0085) : chance.between(0.001, 0.005),
    plateauIsPct: drawPlateau(story, chance),
  }
  return { course, missed: cause === 'doses' ? drawMissedDoses(warningMonth, chance) : null, flicker: null }
}

function drawPlateau({ way, unmet }: CmlStory, chance: Chance): number {
  if (unmet === 'mr4-duration') return chance.between(0.005, 0.011)
  return way === 'returns' ? chance.between(0.0006, 0.0035) : exactPow10(chance.between(-4.3, -2.8))
}

function drawMissedDoses(warningMonth: number, chance: Chance): Bump {
  const height = chance.between(0.35, 0.8)
  return { from: Math.max(0.5, warningMonth - 3), peak: warningMonth, to: warningMonth + 1.9, height }
}
