import { compareRatios, type Ratio } from '../grade/ratio'
import { findDisagreement } from './disagreement'
import { describeItems } from './item-statistics'
import {
  type Choice,
  type DecisionTaken,
  listDecisions,
  makeDecisionTable,
  toChoice,
} from './journey-decisions'
import { type FlowRow, type FlowStrip, makeFlow } from './journey-flow'
import { findSmallNRule, type ItemRule } from './small-n'
import { summariseTest, type TestAnalysis } from './summarise-test'
import type { Interval } from './z-intervals'

export type ChoiceCount = Choice & { readonly count: number }

/** A decision as a class took it. What this number of learners does not allow is null or empty. */
export type DecisionAnalysis = {
  readonly decisionId: string
  readonly prompt: string
  readonly n: number
  readonly rule: ItemRule
  readonly facility: number | null
  readonly facilityInterval: Interval | null
  readonly correctedR: number | null
  readonly correctedInterval: Interval | null
  readonly upperLower: number | null
  readonly choices: readonly ChoiceCount[]
  /** Of all pairs of learners, the share who chose differently. */
  readonly disagreement: Ratio | null
}

export type JourneyAnalysis = {
  readonly n: number
  readonly test: TestAnalysis
  readonly decisions: readonly DecisionAnalysis[]
  /** The decision over which the class is most divided; null where it may not be said or all agree. */
  readonly divisive: DecisionAnalysis | null
  readonly flow: { readonly rows: readonly FlowRow[]; readonly strips: readonly FlowStrip[] }
}

/** First finished runs of one case, one for each learner, through the same statistics as the items of a quiz. */
export function analyseJourney(runs: readonly (readonly DecisionTaken[])[]): JourneyAnalysis {
  const n = runs.length
  const known = listDecisions(runs)
  const table = makeDecisionTable(runs, known)
  const items = describeItems(table)
  const decisions = known.flatMap((decision, index): DecisionAnalysis[] => {
    const figures = items[index]
    if (!figures) return []
    const { item: rule } = findSmallNRule(Math.min(n, figures.n))
    const taken = runs.flatMap((run) => run.find((one) => one.decisionId === decision.decisionId) ?? [])
    const choices = countChoices(taken)
    return [
      {
        decisionId: decision.decisionId,
        prompt: decision.prompt,
        n: figures.n,
        rule,
        facility: rule.facility === 'hidden' ? null : figures.facility,
        facilityInterval: rule.facility === 'with-interval' ? figures.facilityInterval : null,
        correctedR: rule.correctedR ? figures.correctedR : null,
        correctedInterval: rule.correctedR ? figures.correctedInterval : null,
        upperLower: rule.upperLower ? figures.upperLower : null,
        choices: rule.options ? choices : [],
        disagreement: rule.options ? findDisagreement(choices.map(({ count }) => count)) : null,
      },
    ]
  })
  const mayFlow = findSmallNRule(n).item.options
  return {
    n,
    test: summariseTest(table),
    decisions: n === 0 || findSmallNRule(n).item.facility === 'hidden' ? [] : decisions,
    divisive: findDivisive(decisions),
    flow: mayFlow ? makeFlow(runs, known) : { rows: [], strips: [] },
  }
}

function countChoices(taken: readonly DecisionTaken[]): ChoiceCount[] {
  const counts = new Map<string, ChoiceCount>()
  for (const one of taken) {
    if (one.chosen.length === 1)
      for (const [place, { id, text, grade }] of one.options.entries())
        if (!counts.has(id)) counts.set(id, { id, text, grade: grade ?? '', place, count: 0 })
    const choice = toChoice(one)
    const before = counts.get(choice.id) ?? { ...choice, count: 0 }
    counts.set(choice.id, { ...before, grade: one.grade, count: before.count + 1 })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
}

function findDivisive(decisions: readonly DecisionAnalysis[]): DecisionAnalysis | null {
  const spread = (one: DecisionAnalysis) => one.disagreement ?? NONE
  const most = decisions.reduce<DecisionAnalysis | null>(
    (best, one) => (!best || compareRatios(spread(one), spread(best)) > 0 ? one : best),
    null,
  )
  return most && spread(most).numerator > 0 ? most : null
}

const NONE: Ratio = { numerator: 0, denominator: 1 }
