import type { Choice, ChooseSeveral, Decision, Grade, OrderSteps } from './decision'

/** `earned` is between 0 and 1. `critical` marks an unsafe choice: nothing is taken off, the run asks for a review. */
export type DecisionScore = { readonly earned: number; readonly grade: Grade; readonly critical: boolean }

const gradePoints: Readonly<Record<Grade, number>> = { best: 1, acceptable: 0.5, poor: 0, unsafe: 0 }

/**
 * Scores one decision on what was known when it was taken; nothing that happens later changes it.
 *
 * choose-one: best 1, acceptable 0.5, poor and unsafe 0 · classify: 1 for the category the criteria give ·
 * choose-several: the share of the belonging options among those chosen, as many as the cap · order: 1 when exact,
 * 0.5 when two neighbours changed places.
 *
 * @throws RangeError when the choice does not fit the decision
 * @see docs/simulations.md for the rule as learners read it
 */
export function scoreDecision(decision: Decision, choice: Choice): DecisionScore {
  if (!fitsDecision(decision, choice)) throw new RangeError(`${decision.id}: the choice does not fit`)
  if (decision.kind === 'choose-one') {
    const grade = decision.options.find((option) => option.id === choice)?.grade ?? 'poor'
    return { earned: gradePoints[grade], grade, critical: grade === 'unsafe' }
  }
  const earned = earnedShare(decision, choice)
  return { earned, grade: gradeOf(earned), critical: false }
}

function earnedShare(decision: Exclude<Decision, { kind: 'choose-one' }>, choice: Choice): number {
  if (decision.kind === 'classify') return choice === decision.key ? 1 : 0
  const chosen = typeof choice === 'string' ? [choice] : choice
  return decision.kind === 'order' ? orderShare(decision, chosen) : severalShare(decision, chosen)
}

function severalShare({ options }: ChooseSeveral, chosen: readonly string[]): number {
  const belonging = options.filter((option) => option.belongs)
  return belonging.filter((option) => chosen.includes(option.id)).length / belonging.length
}

function orderShare({ key }: OrderSteps, chosen: readonly string[]): number {
  const off = key.flatMap((id, place) => (chosen[place] === id ? [] : [place]))
  const [first, second] = off
  if (first === undefined) return 1
  const neighbours = off.length === 2 && second === first + 1
  return neighbours ? 0.5 : 0
}

function gradeOf(earned: number): Grade {
  if (earned === 1) return 'best'
  return earned >= 0.5 ? 'acceptable' : 'poor'
}

/** Whether the interface could have sent this: known ids, none twice, a full set, a full order. */
export function fitsDecision(decision: Decision, choice: Choice): boolean {
  const known = new Set(decision.options.map((option) => option.id))
  if (typeof choice === 'string') {
    return (decision.kind === 'choose-one' || decision.kind === 'classify') && hasId(known, choice)
  }
  const distinct = new Set(choice).size === choice.length && choice.every((id) => hasId(known, id))
  if (!distinct) return false
  if (decision.kind === 'order') return choice.length === known.size
  return decision.kind === 'choose-several' && choice.length === decision.cap
}

const hasId = (ids: ReadonlySet<string>, id: string): boolean => ids.has(id)

/** The choice that earns the maximum. */
export function expertChoice(decision: Decision): Choice {
  if (decision.kind === 'order') return decision.key
  if (decision.kind === 'classify') return decision.key
  if (decision.kind === 'choose-several')
    return decision.options.filter((one) => one.belongs).map((one) => one.id)
  const best = decision.options.find((option) => option.grade === 'best')
  if (!best) throw new RangeError(`${decision.id}: no best option`)
  return best.id
}
