import { MASTERY_PERCENT } from '../grade/assess-mastery'
import { gradeItems } from '../grade/grade-items'
import { reachesPercent } from '../grade/ratio'

/** One learner's points on the items of one outcome; empty where the attempt drew none of them. */
export type OutcomePoints = readonly { readonly score: number; readonly max: number }[]

export type OutcomeCount = {
  /** Learners whose attempt held an item of the outcome. */
  readonly n: number
  /** Of these, those who earned at least 80 % on its items, each item counting alike. */
  readonly reached: number
}

/** One section of the class; `count` is null where so few learners may not be shown, or would tell of others. */
export type EvidenceGroup = { readonly section: string; readonly count: OutcomeCount | null }

export type EvidenceRow = {
  readonly outcomeId: string
  readonly text: string
  readonly moduleId: string
  readonly isSafetyCritical: boolean
  /** Null under five learners. */
  readonly count: OutcomeCount | null
  readonly expectedPercent: number
  readonly isMet: boolean | null
  readonly action: string
  /** As in `m1-q03@2`. */
  readonly itemVersions: readonly string[]
  readonly clientNeeds: readonly string[]
  /** Empty in a class without sections. */
  readonly groups: readonly EvidenceGroup[]
}

export type Evidence = {
  readonly className: string
  readonly isDemo: boolean
  readonly term: string
  /** Which attempt of a learner counts in this class. */
  readonly counting: 'best' | 'first' | 'latest'
  readonly learners: number
  readonly rows: readonly EvidenceRow[]
}

export function countReached(learners: readonly OutcomePoints[]): OutcomeCount {
  const grades = learners.flatMap((points) => {
    const counted = points.filter(({ max }) => max > 0)
    return counted.length === 0 ? [] : [gradeItems(counted)]
  })
  return {
    n: grades.length,
    reached: grades.filter((grade) => reachesPercent(grade, MASTERY_PERCENT)).length,
  }
}

/** Tells whether the expected share of learners reached the outcome. `expectedPercent` may have one decimal: 77.5. */
export function isLevelMet({ n, reached }: OutcomeCount, expectedPercent: number): boolean {
  return 1000 * reached >= Math.round(10 * expectedPercent) * n
}
