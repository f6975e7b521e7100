export type LessonProgress = {
  /** Ids of the sections that were on screen. */
  readonly read: readonly string[]
  /** The section last looked at. */
  readonly place: string | null
  /** Epoch milliseconds. */
  readonly finishedAt: number | null
}

export type GuideProgress = {
  readonly seen: readonly string[]
  readonly place: string | null
  readonly finishedAt: number | null
}

export type CheckProgress = { readonly answeredAt: number; readonly score: number; readonly max: number }

/** The result of a finished run; `at` in epoch milliseconds. */
export type JourneyResult = {
  readonly seed: number
  readonly mode: 'exploring' | 'scored'
  readonly earned: number
  readonly max: number
  readonly at: number
}

/** The last run of a case, kept under the case's id, and the results of those that were finished. */
export type JourneyProgress = {
  readonly simulation?: string | undefined
  readonly mode?: 'exploring' | 'scored' | undefined
  readonly results?: readonly JourneyResult[] | undefined
  readonly version: number
  readonly seed: number
  /** The decision log as the address of the journey carries it. */
  readonly log: string
  readonly finished: boolean
  readonly score: { readonly earned: number; readonly max: number } | null
  readonly takeaway: string
  readonly changedAt: number
}

type ById<Entry> = Readonly<Record<string, Entry>>

/**
 * What a learner has done on this device, apart from quiz attempts (`attempt-record.ts`). Kept by id, so that a change of
 * the course never makes it unreadable: ids that no longer exist are simply not shown.
 */
export type Progress = {
  readonly version: 1
  readonly lessons: ById<LessonProgress>
  readonly guides: ById<GuideProgress>
  readonly checks: ById<CheckProgress>
  readonly revisit: readonly string[]
  readonly journeys: ById<JourneyProgress>
}

export const emptyProgress: Progress = {
  version: 1,
  lessons: {},
  guides: {},
  checks: {},
  revisit: [],
  journeys: {},
}
