import type { TimeUsed } from './time-used'

/** One line of an answer beside what would have been right. `part` names the row or blank; null for the whole item. */
export type AnswerLine = {
  readonly part: string | null
  /** Empty where nothing was chosen. */
  readonly given: string
  readonly right: string
  readonly isRight: boolean
}

export type AnsweredItem = {
  readonly itemId: string
  readonly version: number
  readonly stem: string
  readonly lines: readonly AnswerLine[]
  readonly score: number
  readonly max: number
  /** A correction took the item out of the grade. */
  readonly isLeftOut: boolean
  readonly isSafetyCritical: boolean
  readonly confidence: 'guess' | 'unsure' | 'sure' | null
  readonly timeMs: number | null
}

/** `percent` is null where corrections left nothing to grade. */
export type WorkAttempt = {
  readonly id: string
  readonly place: number
  readonly points: number
  readonly maxPoints: number
  readonly percent: number | null
  readonly isMastered: boolean
  readonly isLate: boolean
  /** Begun while the device was not known to the class: its questions may have been graded before. */
  readonly isOutside: boolean
  /** Against the learner's own limit; null where nothing limits the attempt. */
  readonly timeUsed: TimeUsed | null
  /** False for one over the class's limit. */
  readonly isCounted: boolean
  /** The one that the class takes the grade from. */
  readonly isGraded: boolean
  readonly submittedAt: number
  readonly focusMs: number
  readonly items: readonly AnsweredItem[]
}

/** A change of a grade as it was written; `points` is null where it took the one before it back. */
export type WorkOverride = {
  readonly id: string
  readonly points: number | null
  readonly reason: string
  readonly by: string
  readonly at: number
}

export type WorkComment = {
  readonly id: string
  readonly text: string
  readonly by: string
  readonly at: number
}

export type ModuleWork = {
  readonly moduleId: string
  readonly number: number
  readonly title: string
  /** What the attempts give, and what stands. */
  readonly computedPoints: number | null
  readonly points: number | null
  readonly maxPoints: number
  readonly isMastered: boolean
  readonly isOverridden: boolean
  readonly closesAt: number | null
  readonly attempts: readonly WorkAttempt[]
  /** Newest first. */
  readonly overrides: readonly WorkOverride[]
  /** Oldest first. */
  readonly comments: readonly WorkComment[]
}

export type TakenChoice = {
  readonly decisionId: string
  readonly prompt: string
  readonly chosen: string
  readonly grade: 'best' | 'acceptable' | 'poor' | 'unsafe'
  /** Every way through the course meets it, so it counts. */
  readonly counts: boolean
}

export type JourneyWork = {
  readonly id: string
  readonly simulation: string
  readonly title: string
  /** Opens the very run. */
  readonly href: string
  readonly mode: 'exploring' | 'scored'
  readonly isFinished: boolean
  readonly earned: number | null
  readonly max: number | null
  readonly changedAt: number
  /** Empty for a version of the case that is no longer the course's. */
  readonly choices: readonly TakenChoice[]
}

export type LearnerWork = {
  readonly learnerId: string
  readonly alias: string
  readonly aliasKey: string
  readonly realName: string | null
  readonly section: string
  readonly joinedAt: number
  readonly lastSeenAt: number
  readonly modules: readonly ModuleWork[]
  readonly journeys: readonly JourneyWork[]
}
