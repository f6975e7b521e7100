import type { Decision } from './decision'
import type { JourneyEvent, ResponseCategory } from './journey-event'

/** One CT as the learner sees it, with what the rules make of it. Sizes and sums in mm, changes in percent. */
export type ScanColumn = {
  readonly month: number
  readonly label: string
  readonly cells: readonly ScanCell[]
  readonly sumMm: number | null
  readonly nadirMm: number | null
  readonly changeFromBaselinePct: number | null
  readonly changeFromNadirPct: number | null
  /** Null at the baseline, and after an operation has left nothing to measure. */
  readonly category: ResponseCategory | null
  readonly reason: string
}

export type ScanCell = {
  readonly lesionId: string
  readonly mm: number
  readonly state: 'measured' | 'faint' | 'not-seen' | 'removed' | 'new'
}

export type LesionRow = {
  readonly id: string
  readonly label: string
  readonly isNode: boolean
  readonly isNew: boolean
}

export type MarkerPoint = { readonly month: number; readonly value: number; readonly raised: boolean }

export type Beat = { readonly decision: Decision; readonly after: readonly JourneyEvent[] }

/** One visit: what is seen, what is asked, and what the care and the disease do before and after. */
export type Visit = {
  readonly id: string
  readonly month: number
  readonly when: string
  readonly title: string
  readonly scene: readonly string[]
  readonly person: string
  readonly known: readonly string[]
  readonly notKnown: readonly string[]
  readonly arrive: readonly JourneyEvent[]
  readonly beats: readonly Beat[]
}

/** What was really there: sampled for the debrief, and told in words at the moments that matter. */
export type TruthSample = { readonly month: number; readonly largestMm: number; readonly burdenCm3: number }
export type TruthMoment = { readonly month: number; readonly text: string }

export type Course = {
  readonly id: string
  readonly title: string
  readonly closing: readonly string[]
  readonly visits: readonly Visit[]
  readonly lesions: readonly LesionRow[]
  readonly scans: readonly ScanColumn[]
  readonly markers: readonly MarkerPoint[]
  readonly truth: readonly TruthSample[]
  readonly truthMoments: readonly TruthMoment[]
}

export type Person = {
  readonly name: string
  readonly shortName: string
  readonly age: number
  readonly story: readonly string[]
  readonly record: readonly { readonly label: string; readonly value: string }[]
}

export type CitedFact = {
  readonly id: string
  readonly claim: string
  readonly tag: string
  readonly sources: readonly {
    readonly title: string
    readonly by: string
    readonly year: number
    readonly url: string
  }[]
}

/** A journey as a browser gets it: plain values only, everything worked out. */
export type Journey = {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly promise: string
  readonly minutes: number
  readonly objectives: readonly string[]
  readonly contentNote: string
  readonly fiction: string
  readonly person: Person
  readonly marker: { readonly name: string; readonly unit: string; readonly limit: number }
  readonly detectionLimitMm: number
  readonly courses: readonly Course[]
  readonly facts: Readonly<Record<string, CitedFact>>
  readonly nextModules: readonly { readonly id: string; readonly title: string; readonly why: string }[]
}

/**
 * The course that a seed gives: seeds 1, 2, 3 … take the courses in turn, and 0 the last one. The rule is
 * fixed for a version of a case, so that a link always opens the same patient.
 *
 * @throws RangeError when the seed is not a whole number from 0 up, or there is no course
 */
export function courseForSeed(journey: Journey, seed: number): Course {
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new RangeError(`seed ${seed} is not a whole number from 0 up`)
  const count = journey.courses.length
  const course = journey.courses[((seed % count) + count - 1) % count]
  if (!course) throw new RangeError(`${journey.id} has no course`)
  return course
}
