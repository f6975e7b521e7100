import type { Assign, Choice, ChooseSeveral, Decision, Measure, OrderSteps } from './decision'
import type { Grade } from './grade'

/** `earned` is between 0 and 1. `critical` marks an unsafe choice: nothing is taken off, the run asks for a review. */
export type DecisionScore = { readonly earned: number; readonly grade: Grade; readonly critical: boolean }

const gradePoints: Readonly<Record<Grade, number>> = { best: 1, acceptable: 0.5, poor: 0, unsafe: 0 }

/**
 * Scores one decision on what was known when it was taken; nothing that happens later changes it.
 *
 * choose-one: best 1, acceptable 0.5, poor and unsafe 0 · classify: 1 for the category the criteria give ·
 * choose-several with a cap: the share of the belonging options among those chosen; with a budget: belonging chosen
 * less others chosen, over all that belong, never under 0 · order: 1 when exact, 0.5 when two neighbours changed
 * places · assign and measure: the share of rows, or lesions, that are right.
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
  const chosen = typeof choice === 'string' ? [choice] : choice
  switch (decision.kind) {
    case 'classify':
      return choice === decision.key ? 1 : 0
    case 'order':
      return orderShare(decision, chosen)
    case 'choose-several':
      return severalShare(decision, chosen)
    case 'assign':
      return assignShare(decision, chosen)
    case 'measure':
      return measureShare(decision, chosen)
  }
}

function severalShare({ options, budget }: ChooseSeveral, chosen: readonly string[]): number {
  const belonging = options.filter((option) => option.belongs)
  const right = belonging.filter((option) => chosen.includes(option.id)).length
  const strays = budget ? chosen.length - right : 0
  return Math.max(0, right - strays) / belonging.length
}

function orderShare({ key }: OrderSteps, chosen: readonly string[]): number {
  const off = key.flatMap((id, place) => (chosen[place] === id ? [] : [place]))
  const [first, second] = off
  if (first === undefined) return 1
  const neighbours = off.length === 2 && second === first + 1
  return neighbours ? 0.5 : 0
}

const assignShare = ({ rows }: Assign, chosen: readonly string[]): number =>
  rows.filter(({ key }, place) => chosen[place] === key).length / rows.length

const measureShare = ({ options }: Measure, chosen: readonly string[]): number =>
  options.filter((option, place) => isMeasuredRight(option, chosen[place])).length / options.length

export function isMeasuredRight(
  { mm, toleranceMm }: Measure['options'][number],
  text: string | undefined,
): boolean {
  return text !== undefined && Math.abs(Number(text) - mm) <= toleranceMm
}

function gradeOf(earned: number): Grade {
  if (earned === 1) return 'best'
  return earned >= 0.5 ? 'acceptable' : 'poor'
}

/** Whether the interface could have sent this: known ids, none twice, a full set, order, row or measurement. */
export function fitsDecision(decision: Decision, choice: Choice): boolean {
  const known = new Set(decision.options.map((option) => option.id))
  if (typeof choice === 'string')
    return (decision.kind === 'choose-one' || decision.kind === 'classify') && known.has(choice)
  const isDistinct = new Set(choice).size === choice.length
  const areKnown = choice.every((id) => known.has(id))
  switch (decision.kind) {
    case 'order':
      return isDistinct && areKnown && choice.length === known.size
    case 'choose-several':
      return isDistinct && areKnown && fitsSeveral(decision, choice)
    case 'assign':
      return areKnown && choice.length === decision.rows.length
    case 'measure':
      return choice.length === known.size && choice.every((text) => isWholeMm(text))
    default:
      return false
  }
}

function fitsSeveral({ cap, budget, options }: ChooseSeveral, choice: readonly string[]): boolean {
  if (budget === null) return choice.length === cap
  return choice.length > 0 && costOf(options, choice) <= budget.limit
}

/** What a set of options costs together, in the unit of the budget. */
export function costOf(options: ChooseSeveral['options'], chosen: readonly string[]): number {
  return options.reduce((sum, { id, cost }) => (chosen.includes(id) ? sum + cost : sum), 0)
}

/** Whole millimetres from 0 to 299, written without leading zeros. */
export const isWholeMm = (text: string): boolean => /^(0|[1-9]\d?|[12]\d\d)$/.test(text)

/** The choice that earns the maximum: what an expert decides with the same knowledge. */
export function expertChoice(decision: Decision): Choice {
  switch (decision.kind) {
    case 'choose-one':
      return decision.options.find((option) => option.grade === 'best')?.id ?? ''
    case 'classify':
      return decision.key
    case 'choose-several':
      return decision.options.filter((option) => option.belongs).map((option) => option.id)
    case 'order':
      return decision.key
    case 'assign':
      return decision.rows.map(({ key }) => key)
    case 'measure':
      return decision.options.map(({ mm }) => `${mm}`)
  }
}
