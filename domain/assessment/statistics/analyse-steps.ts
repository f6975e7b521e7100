import type { FirstAttempt, KnownItem } from './quiz-answers'
import { FEWEST_SHOWN, findSmallNRule } from './small-n'

/** The six steps of the clinical judgment measurement model. */
export const JUDGMENT_STEPS = [1, 2, 3, 4, 5, 6] as const
export type JudgmentStep = (typeof JUDGMENT_STEPS)[number]

export type StepAnalysis = {
  readonly step: JudgmentStep
  /** Different items of the step that somebody met. */
  readonly items: number
  /** Learners who met one of them. */
  readonly n: number
  /** Mean of their shares of the points, each item and each learner counting alike; null for very few learners. */
  readonly share: number | null
  readonly isUncertain: boolean
}

/** How a class did at each step; steps without an item are left out, and items that name no step. */
export function analyseSteps(attempts: readonly FirstAttempt[], items: readonly KnownItem[]): StepAnalysis[] {
  const stepOf = new Map(items.map(({ id, version, check }) => [`${id}@${version}`, check?.cjmmStep]))
  return JUDGMENT_STEPS.flatMap((step) => {
    const met = new Set<string>()
    const shares = attempts.flatMap(({ answers }) => {
      const own = answers.filter(
        ({ itemId, version, max, isReached }) =>
          max > 0 && isReached && stepOf.get(`${itemId}@${version}`) === step,
      )
      for (const { itemId } of own) met.add(itemId)
      return own.length === 0 ? [] : [own.reduce((sum, { score, max }) => sum + score / max, 0) / own.length]
    })
    const n = shares.length
    if (n === 0) return []
    const share = n < FEWEST_SHOWN ? null : shares.reduce((sum, one) => sum + one, 0) / n
    const isUncertain = findSmallNRule(n).item.facility !== 'with-interval'
    return [{ step, items: met.size, n, share, isUncertain }]
  })
}

/** The step with the lowest share, of those with ten learners or more; null where nothing is weaker than the rest. */
export function findWeakestStep(steps: readonly StepAnalysis[]): StepAnalysis | null {
  const known = steps.filter(({ share, isUncertain }) => share !== null && !isUncertain)
  const [lowest, next] = [...known].sort((a, b) => (a.share ?? 0) - (b.share ?? 0))
  return lowest && next && (lowest.share ?? 0) < (next.share ?? 0) ? lowest : null
}
